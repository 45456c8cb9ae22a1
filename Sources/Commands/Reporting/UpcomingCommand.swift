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
    guard 0...3_660 ~= days else {
      throw Problem("days-malformed", .usage, ["value": String(days)])
    }
    let day = try session.recordedDay(asOf)
    let asked = try filter.filter(in: session)
    let picture = try session.planner.picture(asked, asOf: day)
    let report = Upcoming(
      of: picture.commitments.filter { filter.keeps($0, on: picture.today) }, rows: picture.rows,
      days: days, on: picture.today)
    let titles = session.titles(of: picture)
    if session.format == .json {
      session.console.data(UpcomingWire.document(report, titles: titles))
    } else {
      var book = UpcomingSheet.book(report, session.language, titles: titles)
      if day != nil { session.tellUnrecorded(picture, of: asked.plans, in: &book) }
      session.addHead(of: picture, to: &book)
      session.present(book)
    }
    if isFailing, report.total > 0 { throw ExitCode(1) }
  }
}
