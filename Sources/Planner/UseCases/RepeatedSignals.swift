import CarePlans
import CivilTime
import Wording

extension Planner {
  /// Who sat at a decision, as typed: the roles of partners in the plan, or those that take part in it.
  ///
  /// - Throws: ``Problem`` `present-unknown`.
  func sitting(_ typed: [String], at key: ItemKey, of plan: CarePlan) throws(Problem) -> [RoleKey] {
    let task = plan.tasks.first { $0.key == key }
    let known = Set(plan.roles.keys).union(task?.participants ?? [])
      .union([task?.role].compactMap(\.self))
    var found: [RoleKey] = []
    for text in typed where !text.isEmpty {
      let role = RoleKey(text.uppercased())
      guard known.contains(role) else {
        throw Problem(
          .known(.presentUnknown), .usage,
          [
            "role": String(text.prefix(40)),
            "known": known.map(\.rawValue).sorted().joined(separator: ", "),
          ])
      }
      if !found.contains(role) { found.append(role) }
    }
    return found
  }

  /// Refuses an outcome that a repeated signal does not have while those who must be present were not.
  ///
  /// - Throws: ``Problem`` `signal-repeated`, and what reading the rules throws.
  func requirePresent(
    _ present: [RoleKey], at key: ItemKey, _ outcome: String?, of plan: PlanCode,
    _ log: (any SignalLog)?
  ) throws {
    guard let log, let rule = try library.signalRules().repeated, rule.decision == key,
      rule.outcome == outcome
    else { return }
    let missing = rule.present.filter { !present.contains($0) }
    guard !missing.isEmpty else { return }
    let signals = try log.earlier(than: plan, on: today) + 1
    guard signals >= rule.signals else { return }
    throw Problem(
      .known(.repeated), .refused,
      [
        "ref": "\(plan.short)/\(key)", "n": String(signals), "outcome": rule.outcome,
        "name": rule.outcome,
        "term": rule.within.description,
        "missing": missing.map(\.rawValue).joined(separator: ", "),
        "present": rule.present.map(\.rawValue).joined(separator: ","),
      ])
  }
}
