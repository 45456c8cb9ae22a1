import CivilTime

extension CommitmentWriter {
  /// The items whose giver has left before anybody accepted them: the lead owes them.
  var orphaned: Set<ItemKey> {
    let left = plan.onTheirWay.filter { way in
      way.handover.leftOn.map { $0 <= change.day } ?? false
    }
    return Set(left.flatMap(\.holdings.items))
  }

  /// Who owes an item of the plan: its worker; the lead for the lead's role, and for what has nobody
  /// while it is handed over.
  func holder(of key: ItemKey, worker: WorkerID?, role: RoleKey, orphaned: Set<ItemKey>)
    -> WorkerID?
  {
    guard !orphaned.contains(key) else {
      // One who leads and has left leaves it to the coordinator.
      return plan.lead == worker ? nil : plan.lead
    }
    return worker ?? (role == CarePlan.leadRole ? plan.lead : nil)
  }
}
