/// Whose feed it is.
///
/// Part of every uid, so that two readers cannot match their feeds.
package enum FeedAudience: Hashable, Sendable {
  case worker(WorkerID)
  case partner(PartnerID)
  case plan(PlanCode)
  /// The coordinator's: everything.
  case all
  /// A supervisor's: how much is late, and nothing that leads to a plan.
  case supervisor
}

/// How much a feed tells.
package enum FeedLevel: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Appointments with a time, as busy.
  case busy = 0
  /// Neutral words and running numbers.
  case neutral = 1
  /// Titles of tasks, for internal networks only.
  case titled = 2

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension FeedAudience {
  /// What a feed is made from: also what was settled, for calendars are told for some weeks that
  /// what a plan owed is called off.
  package var filter: CommitmentFilter {
    var filter = CommitmentFilter()
    filter.openOnly = false
    filter.statuses = Set(PlanStatus.allCases.filter { $0.owes || $0 == .closed || $0 == .stopped })
    filter.includesParticipants = true
    owner.narrow(&filter)
    if case .plan(let code) = self { filter.plans = [code] }
    return filter
  }
}
