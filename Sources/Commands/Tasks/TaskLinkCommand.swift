import ArgumentParser
import CarePlans
import CivilTime
import Planner
import Wording

/// `task link`: makes a task wait for another, or for a point of a series.
struct TaskLinkCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("link", TaskHelp.link) }

  @Argument(help: ArgumentHelp(say(TaskHelp.ref), valueName: "ref")) var ref: String
  @Option(help: ArgumentHelp(say(TaskHelp.after), valueName: "key")) var after: String
  @Option(help: ArgumentHelp(say(TaskHelp.linkType))) var type: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(say(TaskHelp.lag), valueName: "term"))
  var lag: String?
  @Flag(help: ArgumentHelp(say(TaskHelp.soft))) var soft = false
  @Option(help: ArgumentHelp(say(TaskHelp.point))) var point: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let dependency = PlanDependency(
      try session.planner.predecessor(after, of: ref),
      try type.map { try Choice.of($0, for: "--type") } ?? .finishToStart,
      lag: try lag.map { try Term(parsing: $0) } ?? .zero, isHard: !soft,
      point: try point.map { try Choice.of($0, for: "--point") })
    try session.change(write, .whenOthersMove, naming: [ref]) {
      try session.planner.link(ref, dependency, options: $0)
    }
  }
}

extension Planner {
  /// The task or series that the name of a predecessor means, in the plan of a reference.
  func predecessor(_ text: String, of ref: String) throws -> ItemKey {
    guard let plan = ref.split(separator: "/").first.map(String.init) else {
      throw Problem(.reference(.refMalformed), .usage, ["ref": String(ref.prefix(60))])
    }
    let code = try resolve(plan: plan)
    // A whole reference may be pasted too, as long as it is one of the same plan.
    let found = try resolve([text.contains(where: { "/·".contains($0) }) ? text : "\(code)/\(text)"]
    )[0]
    guard found.code == code else {
      throw Problem(.planning(.linkOtherPlan), .refused, ["ref": text])
    }
    switch found.item {
    case .task(let key)?, .series(let key)?: return key
    case .contact?, .measure?, .line?, nil:
      throw Problem(.planning(.linkNeedsTask), .usage, ["ref": text])
    }
  }
}
