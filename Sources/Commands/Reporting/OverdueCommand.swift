import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `overdue`, `report overdue`: what is late and why.
struct OverdueCommand: ReadingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("overdue", ReportHelp.overdue)
  }
  static var answer: AnswerShape { .either([OverdueTable.shape, LateFiguresTable.shape]) }
  static var rows: ListShape? { .items }

  @Option(help: ArgumentHelp(say(ReportHelp.by), valueName: "what")) var by: String?
  @Option(help: ArgumentHelp(say(ReportHelp.asOf), valueName: "date")) var asOf: String?
  @Flag(name: .customLong("fail-on-findings"), help: ArgumentHelp(say(ReportHelp.failing)))
  var isFailing = false
  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup var labels: LabelsOption
  @OptionGroup var global: GlobalOptions

  var labelling: LabelsOption? { labels }

  func run(in session: Session) throws {
    if !filter.isEmpty { try session.planner.requireSelecting() }
    let grouping: Overdue.Grouping = try by.map { try Choice.of($0, for: "--by") } ?? .partner
    let question = Overdue.Question(
      grouping: grouping, filter: try filter.filter(in: session), isReadyOnly: filter.isReady)
    let answer = try session.planner.overdue(question, asOf: session.recordedDay(asOf))
    switch answer {
    case .report(let report): session.present(report, OverdueTable.self)
    case .figures(let figures): session.present(figures, LateFiguresTable.self)
    }
    if isFailing, answer.late > 0 { throw ExitCode(1) }
  }
}
