import ArgumentParser
import CarePlans
import Planner
import Wording

/// `plan stop`: the person died, left or withdrew.
struct PlanStopCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("stop", PlanHelp.stop) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plans), valueName: "plan")) var plans: [String]
  @Option(help: ArgumentHelp(say(PlanHelp.stopKind))) var kind: String
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let kind: StopKind = try Choice.of(self.kind, for: "--kind")
    let day = try session.reportedDay(on)
    try session.change(write, .always) {
      try session.planner.stopPlans(plans, kind, on: day, options: $0)
    }
  }
}
