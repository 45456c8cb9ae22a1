package import CarePlans
import Wording

/// Where a change begins to write: the streams it adds to, each with its revision before.
package struct TouchedStreams: Sendable, Hashable {
  /// The plans that change and all that follow, also those the one who acts does not see.
  package var plans: [PlanCode: Int] = [:]
  package var directory: Int?
  package var access: Int?

  package init(plans: [PlanCode: Int] = [:], directory: Int? = nil, access: Int? = nil) {
    (self.plans, self.directory, self.access) = (plans, directory, access)
  }

  /// The streams that a change adds to; a new plan is in nobody's way, and has another code each time.
  init(of change: Planner.PendingChange) {
    directory = change.directory.map { $0.change.number - 1 }
    access = change.access.map { $0.change.number - 1 }
    for part in change.outcome.parts where part.revision > 0 {
      plans[part.code] = min(part.revision, plans[part.code] ?? part.revision)
    }
  }

  /// Refuses a write that would touch other streams than were shown, or others' states.
  ///
  /// - Parameter isSeen: Whether a plan may be named.
  /// - Throws: ``Problem`` `directory-moved-on`, `access-moved-on`, `plan-moved-on`,
  ///   `other-plan-moved-on`.
  func require(_ shown: TouchedStreams, isSeen: (PlanCode) -> Bool) throws(Problem) {
    guard self != shown else { return }
    let movesOthers = directory != nil && Set(plans.keys) != Set(shown.plans.keys)
    if directory != shown.directory || movesOthers {
      throw Problem(.directory(.directoryMovedOn), .refused)
    }
    if access != shown.access { throw Problem(.directory(.accessMovedOn), .refused) }
    let codes = Set(plans.keys).union(shown.plans.keys).sorted()
    for code in codes where plans[code] != shown.plans[code] && isSeen(code) {
      throw Problem(.rule(.planMovedOn), .refused, ["plan": code.short])
    }
    throw Problem(.rule(.otherPlanMovedOn), .refused)
  }
}
