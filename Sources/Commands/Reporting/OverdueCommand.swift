import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import Reports
import Wording

/// `overdue`, `report overdue`: what is late and why.
struct OverdueCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("overdue", ReportHelp.overdue)
  }

  @Option(help: ArgumentHelp(say(ReportHelp.by), valueName: "what")) var by: String?
  @Option(help: ArgumentHelp(say(ReportHelp.asOf), valueName: "date")) var asOf: String?
  @Flag(name: .customLong("fail-on-findings"), help: ArgumentHelp(say(ReportHelp.failing)))
  var isFailing = false
  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let grouping: Overdue.Grouping = try by.map { try Choice.of($0, for: "--by") } ?? .partner
    let scope = session.planner.scope
    if let scope, scope.isCountsOnly, !filter.isEmpty {
      throw Problem("counts-only", .notPermitted)
    }
    let asked = try filter.filter(in: session)
    if let scope, !scope.seesWorkers,
      grouping == .worker || asked.workers != nil || asked.leads != nil
    {
      throw Problem("workers-withheld", .notPermitted)
    }
    // Roots may lie in other hands than those asked about.
    let day = try session.recordedDay(asOf)
    let question = Overdue.Question(
      grouping: grouping, filter: asked, isReadyOnly: filter.isReady)
    if scope?.isCountsOnly ?? false {
      return try printFigures(question, asOf: day, in: session)
    }
    let picture = try session.planner.latePicture(of: asked.plans, asOf: day)
    let report = Overdue(
      question, of: picture.commitments, rows: picture.rows, on: picture.today)
    let titles = session.titles(of: picture)
    if session.format == .json {
      session.console.data(OverdueWire.document(report, titles: titles))
    } else {
      var book = OverdueSheet.book(
        report, session.language, titles: titles, hasData: session.format == .csv)
      if day != nil { session.tellUnrecorded(picture, of: asked.plans, in: &book) }
      session.addHead(of: picture, to: &book)
      session.present(book)
    }
    if isFailing, report.counts.overdue > 0 { throw ExitCode(1) }
  }

  /// Prints the report for those who see counts and nothing else.
  private func printFigures(
    _ question: Overdue.Question, asOf day: CivilDate?, in session: Session
  ) throws {
    let figures = try session.planner.lateFigures(question, asOf: day)
    if session.format == .json {
      session.console.data(LateFiguresWire.document(figures))
    } else {
      var book = LateFiguresSheet.book(figures, session.language)
      if let day { try session.tellUnrecorded(on: day, in: &book) }
      session.present(book)
    }
    // What is not told fails no more than nothing would.
    if isFailing, let sum = figures.sum.overdue, sum > 0 { throw ExitCode(1) }
  }
}
