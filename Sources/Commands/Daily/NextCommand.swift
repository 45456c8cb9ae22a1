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

  @Argument(help: ArgumentHelp(say(TaskHelp.nextWho), valueName: "who")) var who: String?
  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption
  @OptionGroup var labels: LabelsOption
  @OptionGroup var global: GlobalOptions

  var labelling: LabelsOption? { labels }

  func run(in session: Session) throws {
    let limit = try limit.checked()
    var filter = filter
    if let who { try filter.add(named: who, in: session) }
    let (question, absentees) = try filter.questionWithAbsentees(in: session)
    session.present(
      try session.planner.worklist(question, standingInFor: absentees, limit: limit),
      WorklistTable.self)
  }
}
