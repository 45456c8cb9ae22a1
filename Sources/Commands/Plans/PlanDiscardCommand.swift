import ArgumentParser
import PlanStore
import Planner
import Wording

/// `plan discard`: a plan was made by mistake; it leaves every list at once.
struct PlanDiscardCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("discard", PlanHelp.discard)
  }

  @Argument(help: ArgumentHelp(say(PlanHelp.plans), valueName: "plan")) var plans: [String]
  @Flag(help: ArgumentHelp(say(PlanHelp.withWork))) var withWork = false
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let uses = try session.store.lastUses()
    try session.change(write, .always) {
      try session.planner.discardPlans(plans, evenWorked: withWork, uses: uses, options: $0)
    }
  }
}
