import ArgumentParser
import Planner
import Wording

/// `plan resume`: suspended plans go on.
struct PlanResumeCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("resume", PlanHelp.resume) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plans), valueName: "plan")) var plans: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    try session.change(write) { try session.planner.resumePlans(plans, options: $0) }
  }
}
