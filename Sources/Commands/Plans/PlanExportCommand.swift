import ArgumentParser
import Planner
import Wording

/// `plan export`: a plan as readable YAML.
struct PlanExportCommand: ReadingCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("export", PlanHelp.export) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plan), valueName: "plan")) var plan: String
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(say(ReportHelp.output), valueName: "path"))
  var output: String?
  @Flag(help: ArgumentHelp(say(ReportHelp.force))) var force = false
  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    let text = try session.planner.exportPlan(plan, session.language)
    guard let output else { return session.console.data(text) }
    try LocalFile.write(text, to: output, replacing: force)
  }
}
