package import CarePlans
package import CivilTime
import Wording

extension Planner {
  /// What somebody says of life domains.
  package struct DomainWishes: Sendable {
    package var flagged: [LifeDomain] = []
    /// Nothing is needed in them, for the reason of the change.
    package var none: [LifeDomain] = []
    package var cleared: [LifeDomain] = []

    package init() {}

    package var isEmpty: Bool { flagged.isEmpty && none.isEmpty && cleared.isEmpty }
  }

  /// Flags life domains, decides that nothing is needed in them, or takes flags back.
  ///
  /// - Throws: ``PlanRefusal`` `reasonNeeded` for what needs nothing.
  package func setDomains(_ wishes: DomainWishes, of plan: String, options: ChangeOptions) throws
    -> ChangeOutcome
  {
    if !wishes.none.isEmpty { try requireReason(options, for: "domain") }
    let reason = options.reason ?? ""
    return try change(plans: [plan], options: options) { draft in
      for domain in wishes.flagged { try draft.flag(domain) }
      for domain in wishes.none { try draft.answer(domain, noneBecause: reason) }
      for domain in wishes.cleared { try draft.unflag(domain) }
    }
  }

  /// Sets a goal.
  package func setGoal(
    _ text: String, in domain: LifeDomain, of plan: String, options: ChangeOptions
  ) throws -> ChangeOutcome {
    try change(plans: [plan], options: options) { try $0.setGoal(text, in: domain) }
  }

  /// Says whether a goal was reached; nil takes it out, which needs a reason.
  package func sayGoal(
    _ number: Int, _ state: PlanGoal.State?, on day: CivilDate, of plan: String,
    options: ChangeOptions
  ) throws -> ChangeOutcome {
    if state == nil { try requireReason(options, for: "goal") }
    return try change(plans: [plan], options: options) { draft in
      if let state {
        try draft.say(state, of: number, on: day)
      } else {
        try draft.removeGoal(number)
      }
    }
  }
}
