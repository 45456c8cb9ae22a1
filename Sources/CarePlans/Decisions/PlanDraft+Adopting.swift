package import CivilTime

extension PlanDraft {
  /// Says that the case had been running before a day: what was due until then is before our time.
  ///
  /// - Throws: ``PlanRefusal`` for a day that has not come, or that is no later than the one it had.
  package mutating func adopt(on day: CivilDate) throws {
    try requireLiving()
    try requirePast(day)
    if let known = plan.adoption?.on, day <= known {
      throw PlanRefusal.nothingToChange(.plan(plan.code))
    }
    let number = plan.adoption?.number ?? plan.lastNumber + 1
    try note(.adopted(on: day, number: number))
  }

  /// Says of a task from before our time that it is not done: it is owed from the adoption day, and by
  /// law from its limit.
  ///
  /// - Throws: ``PlanRefusal`` `plan-not-adopted`, and for a task that is over.
  package mutating func leaveUndone(_ key: ItemKey) throws {
    _ = try openTask(key)
    guard let adoption = plan.adoption else { throw PlanRefusal.planNotAdopted(plan.code) }
    guard adoption.undone[key] == nil else {
      throw PlanRefusal.nothingToChange(.item(ref(key)))
    }
    try note(.leftUndone(key))
  }

  /// The day an item was owed on that is before our time: the day it is taken to have been done when
  /// nobody says another.
  package func formerDay(of item: ItemKey) -> CivilDate? {
    commitments.first { $0.item == item && $0.state == .beforeAdoption }
      .flatMap { $0.pin?.day ?? $0.nextDate }.map { min($0, today) }
  }
}
