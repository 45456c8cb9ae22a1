package import CarePlans

/// Whose feed it is.
///
/// Part of every uid, so that two readers cannot match their feeds.
package enum FeedAudience: Hashable, Sendable {
  case worker(WorkerID)
  case partner(PartnerID)
  case plan(PlanCode)
  /// The coordinator's: everything.
  case all
}

extension FeedAudience {
  /// What the audience is called in keyed hashes.
  ///
  /// Never changes: all uids hang on it.
  var hashName: String {
    switch self {
    case .worker(let id): "worker:\(id)"
    case .partner(let id): "partner:\(id)"
    case .plan(let code): "plan:\(code)"
    case .all: "all"
    }
  }

  /// Whether the audience itself owes a commitment, beside seeing it.
  func owes(_ entry: Commitment) -> Bool {
    switch self {
    case .worker(let id): entry.worker == id
    case .partner(let id): entry.partner == id
    case .plan, .all: true
    }
  }
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
