import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `task list`: commitments, with filters.
struct TaskListCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("list", TaskHelp.list) }
  static var answer: AnswerShape { CommitmentListTable.shape }
  static var rows: ListShape? { .items }

  @Flag(name: .customLong("all"), help: ArgumentHelp(say(ShowWords.allStates))) var isAll = false
  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var order: OrderOption
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption
  @OptionGroup var labels: LabelsOption
  @OptionGroup var global: GlobalOptions

  var labelling: LabelsOption? { labels }

  func run(in session: Session) throws {
    let limit = try limit.checked()
    let answer = try session.planner.commitmentList(
      filter.question(in: session, openOnly: !isAll), order: order.checked(), limit: limit)
    session.present(answer, CommitmentListTable.self)
  }
}
