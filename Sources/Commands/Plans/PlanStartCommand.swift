import ArgumentParser
import Planner
import Wording

/// `plan start`: drafts begin to owe.
struct PlanStartCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("start", PlanHelp.start) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plans), valueName: "plan")) var plans: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    try session.change(write) { try session.planner.startPlans(plans, options: $0) }
  }
}
