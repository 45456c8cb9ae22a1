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
  @OptionGroup var fields: FieldOptions<SeriesField>
  @Option(help: ArgumentHelp(say(SeriesHelp.after), valueName: "task")) var after: String?
  @Flag(help: ArgumentHelp(say(SeriesHelp.chained))) var chained = false
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    let (plan, key) = try session.planner.newItem(ref)
    let series = try series(key, FieldInput(session: session, plan: plan))
    try session.change(write) {
      try session.planner.addSeries(series, to: plan.code.description, options: $0)
    }
  }

  /// The series that the options describe.
  ///
  /// - Throws: ``Problem`` for what is missing, and for what contradicts itself.
  private func series(_ key: ItemKey, _ input: FieldInput) throws -> FollowUpSeries {
    let needed: [(SeriesField, PlanningProblem)] = [
      (.title, .titleNeeded), (.role, .roleNeeded), (.taper, .rhythmNeeded),
    ]
    for (field, problem) in needed where fields.text(of: field) == nil {
      throw Problem(.planning(problem), .usage, ["ref": ref])
    }
    guard let origin = try input.origin(fields, after: after) else {
      throw Problem(.planning(.seriesOriginNeeded), .usage)
    }
    var series = FollowUpSeries(
      key: key, number: 0, role: CarePlan.leadRole, taper: .none, origin: origin,
      counting: chained ? .chained : .periodic)
    series.revise(try input.changes(fields))
    guard !chained || series.counting == .chained else {
      throw Problem(
        .planning(.seriesChainedAndPeriodic), .usage, ["counting": series.counting.rawValue])
    }
    return series
  }
}

extension FieldInput {
  /// Where a series begins: by a rule, or with the finish of a task and a lag; nil for no word.
  func origin(_ fields: FieldOptions<SeriesField>, after: String?) throws
    -> FollowUpSeries.Origin?
  {
    let rules = RuleInput(session: session, plan: plan)
    switch (fields.text(of: .origin), after) {
    case (let from?, nil): return .rule(try rules.rule(from))
    case (nil, let after?):
      let rule = try rules.rule(after)
      guard case .task(let task) = rule.origin else {
        throw Problem(.planning(.seriesAfterTask), .usage, ["task": String(after.prefix(40))])
      }
      return .task(task, rule.term)
    case (nil, nil): return nil
    case (_?, _?): throw Problem(.planning(.seriesOriginTwice), .usage)
    }
  }
}
