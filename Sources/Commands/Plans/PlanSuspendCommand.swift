import ArgumentParser
import Planner
import Wording

/// `plan suspend`: nothing of a plan counts for a while.
struct PlanSuspendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("suspend", PlanHelp.suspend)
  }

  @Argument(help: ArgumentHelp(say(PlanHelp.plans), valueName: "plan")) var plans: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    try session.change(write) { try session.planner.suspendPlans(plans, options: $0) }
  }
}
