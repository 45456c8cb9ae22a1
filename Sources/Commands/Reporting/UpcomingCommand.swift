import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import Reports
import Wording

/// `report upcoming`: what falls due in the coming days.
struct UpcomingCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("upcoming", ReportHelp.upcoming)
  }

  @Option(help: ArgumentHelp(say(ReportHelp.days), valueName: "n")) var days = 14
  @Option(help: ArgumentHelp(say(ReportHelp.asOf), valueName: "date")) var asOf: String?
  @Flag(name: .customLong("fail-on-findings"), help: ArgumentHelp(say(ReportHelp.failing)))
  var isFailing = false
  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let day = try session.recordedDay(asOf)
    let question = try filter.question(in: session)
    let (report, snapshot) = try session.planner.upcoming(question, days: days, asOf: day)
    let titles = session.titles(of: snapshot)
    if session.format == .json {
      session.console.data(UpcomingWire.document(report, titles: titles))
    } else {
      var book = UpcomingSheet.book(report, session.language, titles: titles)
      if day != nil { session.tellUnrecorded(snapshot, of: question.filter.plans, in: &book) }
      session.addHead(of: snapshot, to: &book)
      session.present(book)
    }
    if isFailing, report.total > 0 { throw ExitCode(1) }
  }
}
