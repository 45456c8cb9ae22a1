import CarePlans
import Reports

extension Planner {
  /// What of the plans that are asked for is still to be settled because they were stopped.
  func settling(_ filter: CommitmentFilter) throws -> Settling {
    var filter = filter
    filter.statuses = (filter.statuses ?? [.stopped]).intersection([.stopped])
    guard filter.statuses?.isEmpty == false else { return Settling() }
    return Settling(of: try repository.commitments(filter), on: today)
  }

  /// The stopped plans of which something is to be done now, and not only some day.
  func pressing(_ filter: CommitmentFilter, in store: any PlanState) throws -> Set<PlanCode> {
    var filter = filter
    filter.statuses = [.stopped]
    let now = try store.commitments(filter).filter { $0.standing(on: today).isNow }
    return Set(now.map(\.plan))
  }
}

extension Standing {
  /// Whether there is something to do, or to say, now.
  fileprivate var isNow: Bool {
    switch group {
    case .breached, .overdue, .toReport, .dueThisWeek, .ready, .waiting: true
    case .later, .openDated, .settled: false
    }
  }
}
