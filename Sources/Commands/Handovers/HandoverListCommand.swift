import ArgumentParser
import PlanAPI
import Planner
import ReportTables
import Wording

/// `handover list`: what is on its way to somebody, and since when.
struct HandoverListCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", HandoverWords.list)
  }
  static var answer: AnswerShape { HandoverListTable.shape }
  static var rows: ListShape? { ListShape("handovers", key: ["plan", "key"]) }

  @Flag(name: .customLong("all"), help: ArgumentHelp(say(HandoverWords.all))) var isAll = false
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    session.present(try session.planner.handovers(all: isAll), HandoverListTable.self)
  }
}
