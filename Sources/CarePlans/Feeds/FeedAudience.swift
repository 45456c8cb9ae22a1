import CivilTime

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

extension FeedAudience {
  /// Whose leaving ends a calendar.
  package enum Holder: Hashable, Sendable {
    case worker(WorkerID)
    case partner(PartnerID)

    /// The worker; nil for a partner.
    package var worker: WorkerID? { if case .worker(let id) = self { id } else { nil } }

    /// The partner; nil for a worker.
    package var partner: PartnerID? { if case .partner(let id) = self { id } else { nil } }
  }

  /// The worker or partner whose leaving ends it; nil where nobody's does.
  package var holder: Holder? {
    switch self {
    case .worker(let id): .worker(id)
    case .partner(let id): .partner(id)
    case .plan, .all, .supervisor: nil
    }
  }

  /// As what its readers look; nil where it is the coordinator's, or tells no commitment.
  var role: Account.Role? {
    switch self {
    case .worker: .worker
    case .partner: .desk
    case .plan, .all, .supervisor: nil
    }
  }

  /// Whose work its calendar is about.
  func owner(in directory: Directory, on day: CivilDate) -> Owner {
    switch self {
    case .worker(let id): directory.owner(of: id, on: day)
    case .partner(let id): .partner(id)
    case .plan, .all, .supervisor: .everybody
    }
  }

  /// Whether it is told of all that there is in a plan.
  package var seesWholePlans: Bool {
    switch self {
    case .plan, .all, .supervisor: true
    case .worker, .partner: false
    }
  }

  /// Whether it is told of single commitments.
  package var seesItems: Bool {
    switch self {
    case .worker, .partner, .plan, .all: true
    case .supervisor: false
    }
  }

  /// What it is called in keyed hashes.
  ///
  /// Never changes: all uids hang on it.
  package var hashName: String {
    switch self {
    case .worker(let id): "worker:\(id)"
    case .partner(let id): "partner:\(id)"
    case .plan(let code): "plan:\(code)"
    case .all: "all"
    case .supervisor: "supervisor"
    }
  }
}
