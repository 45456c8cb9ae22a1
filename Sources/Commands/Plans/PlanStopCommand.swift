import ArgumentParser
import CarePlans
import Planner
import Wording

/// `plan stop`: the person died, left or withdrew; late work stands in the way, but for a death.
struct PlanStopCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("stop", PlanHelp.stop) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plans), valueName: "plan")) var plans: [String]
  @Option(help: ArgumentHelp(say(PlanHelp.stopKind))) var kind: String
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(say(PlanHelp.leaveOpen), valueName: "ref")) var leaveOpen: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let kind: StopKind = try Choice.of(
      self.kind, for: "--kind", among: StopKind.byHand)
    try EndingRun(session: session, ending: .stopped(kind))
      .make(plans, on: try session.reportedDay(on), leavingOpen: leaveOpen, write)
  }
}
