import ArgumentParser
import CarePlans
import CivilTime
import Planner
import ReportTables
import Wording

/// `series add`: a series of one's own.
struct SeriesAddCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("add", SeriesHelp.add) }

  @Argument(help: ArgumentHelp(say(TaskHelp.newRef), valueName: "ref")) var ref: String
  @Option(help: ArgumentHelp(say(TaskHelp.title), valueName: "text")) var title: String
  @Option(help: ArgumentHelp(say(TaskHelp.role))) var role: String
  @Option(help: ArgumentHelp(say(SeriesHelp.every), valueName: "taper")) var every: String
  @Option(help: ArgumentHelp(say(SeriesHelp.from), valueName: "rule")) var from: String?
  @Option(help: ArgumentHelp(say(SeriesHelp.after), valueName: "task")) var after: String?
  @Flag(help: ArgumentHelp(say(SeriesHelp.chained))) var chained = false
  @Option(help: ArgumentHelp(say(SeriesHelp.window), valueName: "term")) var window: String?
  @Option(help: ArgumentHelp(say(SeriesHelp.kind))) var kind: String?
  @Option(help: ArgumentHelp(say(TaskHelp.obligation))) var obligation: String?
  @Option(help: ArgumentHelp(say(TaskHelp.worker), valueName: "code")) var worker: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let (plan, key) = try session.planner.newItem(ref)
    let directory = try session.planner.repository.directory()
    let series = FollowUpSeries(
      key: key, number: 0, title: try TaskFields.title(title),
      kind: try kind.map { try Choice.of($0, for: "--kind") } ?? .contact,
      role: try directory.role(typed: role),
      worker: try worker.map { try directory.worker(typed: $0) },
      obligation: try obligation.map { try Choice.of($0, for: "--obligation") } ?? .process,
      taper: try Taper(parsing: every), origin: try origin(plan, session),
      counting: chained ? .chained : .periodic,
      window: try window.map { try Term(parsing: $0) } ?? .zero)
    try session.change(write) {
      try session.planner.addSeries(series, to: plan.code.description, options: $0)
    }
  }

  /// A rule, or the finish of a task with a lag.
  private func origin(_ plan: CarePlan, _ session: Session) throws -> FollowUpSeries.Origin {
    let rules = RuleInput(session: session, plan: plan)
    switch (from, after) {
    case (let from?, nil): return .rule(try rules.rule(from))
    case (nil, let after?):
      let rule = try rules.rule(after)
      guard case .task(let task) = rule.origin else {
        throw Problem("series-after-task", .usage, ["task": String(after.prefix(40))])
      }
      return .task(task, rule.term)
    default: throw Problem("series-origin-needed", .usage)
    }
  }
}
