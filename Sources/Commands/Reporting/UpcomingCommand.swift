import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `report upcoming`: what falls due in the coming days.
struct UpcomingCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("upcoming", ReportHelp.upcoming)
  }
  static var answer: AnswerShape { UpcomingTable.shape }

  @Option(help: ArgumentHelp(say(ReportHelp.days), valueName: "n")) var days = 14
  @Option(help: ArgumentHelp(say(ReportHelp.asOf), valueName: "date")) var asOf: String?
  @Flag(name: .customLong("fail-on-findings"), help: ArgumentHelp(say(ReportHelp.failing)))
  var isFailing = false
  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup var labels: LabelsOption
  @OptionGroup var global: GlobalOptions

  var labelling: LabelsOption? { labels }

  func run(in session: Session) throws {
    let answer = try session.planner.upcoming(
      filter.question(in: session), days: days, asOf: session.recordedDay(asOf))
    session.present(answer, UpcomingTable.self)
    if isFailing, answer.report.total > 0 { throw ExitCode(1) }
  }
}
