import CivilTime

extension CommitmentWriter {
  /// The items whose giver has left before anybody accepted them: the lead owes them.
  var orphaned: Set<ItemKey> {
    let left = plan.onTheirWay.filter { way in
      (calendars.leavingDay(of: way.handover.from) ?? way.handover.leftOn)
        .map { $0 <= change.day } ?? false
    }
    return Set(left.flatMap { $0.holdings.items + $0.holdings.questions })
  }

  /// Whether it is one of both sides of a question that hands it over.
  func isLeaving(_ party: PlanQuestion.Party, of question: ItemKey) -> Bool {
    plan.onTheirWay.contains { way in
      way.holdings.questions.contains(question) && way.handover.from.isMeant(by: party)
    }
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
