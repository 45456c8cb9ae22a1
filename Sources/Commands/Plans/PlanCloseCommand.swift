import ArgumentParser
import CarePlans
import CivilTime
import Planner
import Wording

/// `plan close`: ends plans; what is still owed stands in the way and is listed.
struct PlanCloseCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("close", PlanHelp.close) }

  @Argument(help: ArgumentHelp(say(PlanHelp.plans), valueName: "plan")) var plans: [String]
  @Option(help: ArgumentHelp(say(TaskHelp.on), valueName: "date")) var on: String?
  @Flag(name: .customLong("aftercare"), help: ArgumentHelp(say(PlanHelp.intoAftercare)))
  var intoAftercare = false
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(say(PlanHelp.leaveOpen), valueName: "ref")) var leaveOpen: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    try EndingRun(session: session, ending: intoAftercare ? .aftercare : .closed)
      .make(plans, on: try session.reportedDay(on), leavingOpen: leaveOpen, write)
  }
}
