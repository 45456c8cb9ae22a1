import ArgumentParser
import Planner
import Wording

/// `plan import`: takes in a plan from YAML.
struct PlanImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("import", PlanHelp.takeIn) }

  @Argument(help: ArgumentHelp(say(PlanHelp.file), valueName: "path")) var file: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let text = try LocalFile.text(file)
    try session.change(write) { try session.planner.importPlan(text, file: file, options: $0) }
  }
}
