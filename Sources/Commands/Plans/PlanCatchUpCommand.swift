import ArgumentParser
import Planner
import Wording

/// `plan catch-up`: what was due before a day is before our time; one sheet asks what matters of it.
struct PlanCatchUpCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("catch-up", PlanHelp.catchUp)
  }

  @Argument(help: ArgumentHelp(say(PlanHelp.plans), valueName: "plan")) var plans: [String]
  @Option(help: ArgumentHelp(say(PlanHelp.until), valueName: "date")) var until: String?
  @Option(help: ArgumentHelp(say(PlanHelp.sheet), valueName: "path")) var sheet: String?
  @Option(help: ArgumentHelp(say(PlanHelp.answers), valueName: "path")) var answers: String?
  @Option(
    name: .customLong("answer"),
    help: ArgumentHelp(say(PlanHelp.answer), valueName: "name=answer"))
  var typed: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let run = CatchUpRun(
      session: session, plans: plans, until: try until.map { try session.reportedDay($0) })
    if let sheet { return try run.write(sheet) }
    let known = try run.answers(
      in: answers, typed: typed, unless: write.isSure || write.isDryRun)
    try session.change(write, .always) {
      try session.planner.catchUp(plans, until: run.until, answers: known, options: $0)
    }
  }
}
