import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `report unanswered`: what was asked and has no answer.
struct UnansweredCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("unanswered", AskingHelp.unanswered)
  }
  static var answer: AnswerShape { UnansweredTable.shape }
  static var rows: ListShape? { .items }

  @Option(help: ArgumentHelp(say(ReportHelp.asOf), valueName: "date")) var asOf: String?
  @Flag(name: .customLong("fail-on-findings"), help: ArgumentHelp(say(ReportHelp.failing)))
  var isFailing = false
  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    try filter.refuseStanding()
    let answer = try session.planner.unanswered(
      filter.filter(in: session), asOf: session.recordedDay(asOf))
    session.present(answer, UnansweredTable.self)
    if isFailing, !answer.report.items.isEmpty { throw ExitCode(1) }
  }
}
