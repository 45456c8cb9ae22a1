import ArgumentParser
import CarePlans
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `next`: the worklist.
struct NextCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("next", TaskHelp.next) }
  static var answer: AnswerShape { WorklistTable.shape }
  static var rows: ListShape? { .items }

  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption
  @OptionGroup var labels: LabelsOption
  @OptionGroup var global: GlobalOptions

  var labelling: LabelsOption? { labels }

  func run(in session: Session) throws {
    let limit = try limit.checked()
    session.present(
      try session.planner.worklist(filter.question(in: session), limit: limit),
      WorklistTable.self)
  }
}
