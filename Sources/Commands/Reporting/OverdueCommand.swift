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
    if !filter.isEmpty { try session.planner.requireSelecting() }
    let grouping: Overdue.Grouping = try by.map { try Choice.of($0, for: "--by") } ?? .partner
    let question = Overdue.Question(
      grouping: grouping, filter: try filter.filter(in: session), isReadyOnly: filter.isReady)
    let day = try session.recordedDay(asOf)
    let answer = try session.planner.overdue(question, asOf: day)
    switch answer {
    case .report(let report, of: let snapshot):
      try tell(report, to: question, of: snapshot, isPast: day != nil, in: session)
    case .figures(let figures): try tell(figures, asOf: day, in: session)
    }
    if isFailing, answer.late > 0 { throw ExitCode(1) }
  }

  private func tell(
    _ report: Overdue, to question: Overdue.Question, of snapshot: CommitmentSnapshot,
    isPast: Bool, in session: Session
  ) throws {
    let titles = session.titles(of: snapshot)
    guard session.format != .json else {
      return session.console.data(OverdueWire.document(report, titles: titles))
    }
    var book = OverdueSheet.book(
      report, session.language, titles: titles, hasData: session.format == .csv)
    if isPast { session.tellUnrecorded(snapshot, of: question.filter.plans, in: &book) }
    session.addHead(of: snapshot, to: &book)
    session.present(book)
  }

  private func tell(_ figures: LateFigures, asOf day: CivilDate?, in session: Session) throws {
    guard session.format != .json else {
      return session.console.data(LateFiguresWire.document(figures))
    }
    var book = LateFiguresSheet.book(figures, session.language)
    if let day { try session.tellUnrecorded(on: day, in: &book) }
    session.present(book)
  }
}
