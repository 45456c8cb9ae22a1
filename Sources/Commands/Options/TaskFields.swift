import ArgumentParser
import CarePlans
import CivilTime
import Planner
import ReportTables
import Wording

/// What may be said of a task, new or known.
struct TaskFields: ParsableArguments {
  @Option(help: ArgumentHelp(say(TaskHelp.title), valueName: "text")) var title: String?
  @Option(help: ArgumentHelp(say(TaskHelp.role))) var role: String?
  @Option(help: ArgumentHelp(say(TaskHelp.with), valueName: "role,…")) var with: String?
  @Option(help: ArgumentHelp(say(TaskHelp.kind))) var kind: String?
  @Option(help: ArgumentHelp(say(TaskHelp.obligation))) var obligation: String?
  @Option(help: ArgumentHelp(say(TaskHelp.due), valueName: "rule")) var due: String?
  @Option(help: ArgumentHelp(say(TaskHelp.limit), valueName: "rule")) var limit: String?
  @Option(help: ArgumentHelp(say(TaskHelp.notBefore), valueName: "rule")) var notBefore: String?
  @Option(help: ArgumentHelp(say(TaskHelp.estimate), valueName: "term")) var estimate: String?
  @Option(help: ArgumentHelp(say(TaskHelp.join), valueName: "all|any")) var join: String?
  @Option(
    name: .customLong("when"), help: ArgumentHelp(say(TaskHelp.condition), valueName: "facts"))
  var condition: String?

  /// Whether no field was given.
  var isEmpty: Bool {
    [title, role, with, kind, obligation, due, limit, notBefore, estimate, join, condition]
      .allSatisfy { $0 == nil }
  }

  /// The fields that were given, as a revision of a task of a plan.
  func revision(of plan: CarePlan, in session: Session) throws -> TaskRevision {
    let rules = RuleInput(session: session, plan: plan)
    let directory = try session.planner.repository.directory()
    var revision = TaskRevision()
    revision.title = try title.map(Self.title)
    revision.role = try role.map { try directory.role(typed: $0) }
    revision.participants = try with.map { list in
      try list.split(separator: ",").map { try directory.role(typed: String($0)) }
    }
    revision.kind = try kind.map { try Choice.of($0, for: "--kind") }
    revision.obligation = try obligation.map { try Choice.of($0, for: "--obligation") }
    revision.due = try rules.change(due)
    revision.limit = try rules.change(limit)
    revision.notBefore = try rules.change(notBefore)
    revision.estimate = try estimate.map { try Term(parsing: $0) }
    if let amount = revision.estimate?.amount, amount < 0 {
      throw Problem("estimate-negative", .usage, ["term": estimate ?? ""])
    }
    revision.join = try join.map { try Choice.of($0, for: "--join") }
    revision.condition = try condition.map(Self.condition)
    return revision
  }

  /// A title on one line, without signs that steer terminals.
  static func title(_ text: String) throws(Problem) -> String {
    let trimmed = text.trimmingWhitespace()
    guard !trimmed.isEmpty, trimmed.utf8.count <= 200,
      trimmed.unicodeScalars.allSatisfy({ !$0.isSteering && !$0.endsLine })
    else { throw Problem("title-malformed", .usage, ["limit": "200"]) }
    return trimmed
  }

  private static func condition(_ text: String) throws(Problem) -> FactCondition {
    guard let condition = try? FactCondition(parsing: text) else {
      throw Problem("condition-malformed", .usage, ["condition": String(text.prefix(60))])
    }
    return condition
  }
}
