import CivilTime

extension CommitmentWriter {
  /// The one line for all that is before our time, owed by the lead; done on the day it counts nothing
  /// more.
  func adoptionLine(counting entries: [Commitment], before old: Commitment?)
    -> Commitment?
  {
    guard let adoption = plan.adoption else { return nil }
    let counted = Set(
      entries.lazy.filter { $0.state == .beforeAdoption }.map { $0.series ?? $0.item }
    ).count
    guard counted > 0 || old?.state == .open || old?.state == .done else { return nil }
    var entry = Commitment(
      plan: plan.code, item: PlanAdoption.key, number: String(adoption.number), kind: .adoption,
      obligation: .process, role: CarePlan.leadRole, state: counted > 0 ? .open : .done,
      at: seconds)
    entry.titleKey = PlanAdoption.key
    entry.partner = calendars.partner(of: CarePlan.leadRole, in: plan)
    entry.worker = plan.lead
    entry.due = adoption.on.adding(PlanAdoption.term, in: calendars.regional)
    entry.readyFrom = counted > 0 ? adoption.on : nil
    entry.finishedOn = counted > 0 ? nil : old?.finishedOn ?? change.day
    entry.counted = counted
    return entry
  }
}

extension Commitment {
  /// The dates that passed before the plan was adopted: those of what is before our time stay told, and
  /// the first date of what is owed all the same.
  mutating func recall(_ former: FormerDates) {
    firstDue = former.due ?? former.limit
    guard former.isBefore else { return }
    (due, isDueExpected) = (former.due, false)
    (limit, isLimitExpected) = (former.limit, false)
    readyFrom = nil
    waitUntil = nil
  }
}
