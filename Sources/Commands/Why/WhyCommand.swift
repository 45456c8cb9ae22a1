import ArgumentParser
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `why`, `task why`: explains dates, down to anchors, law and who set what when.
struct WhyCommand: ReadingCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("why", TaskHelp.why) }

  @Argument(help: ArgumentHelp(say(TaskHelp.ref), valueName: "ref")) var ref: String
  @Option(help: ArgumentHelp(say(TaskHelp.date))) var date: String?
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let wanted: Why.Date? = try date.map { try Choice.of($0, for: "--date") }
    let page = WhyPage(try session.planner.why(ref, wanted), session.language)
    session.presenter.show(text: { page.text(width: session.console.width) }) { page.json }
  }
}
