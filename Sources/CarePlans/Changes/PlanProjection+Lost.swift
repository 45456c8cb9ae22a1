package import CivilTime

extension PlanProjection {
  /// What is late on a day and no longer is after a change, though nobody reported it done, missed,
  /// excused or left out: it is gone, or has other dates.
  ///
  /// - Parameter isReported: Whether the change reports how the work goes, so that other dates follow
  ///   from what was done.
  package func lateWork(
    lostIn after: PlanProjection, on today: CivilDate, isReported: Bool = false
  ) -> [ItemKey] {
    let late = commitments.filter {
      $0.state.isOpen && !$0.isOnHold && $0.standing(on: today).isLate
    }
    guard !late.isEmpty, plan?.status.owes ?? false else { return [] }
    var there: [ItemKey: Commitment] = [:]
    for entry in after.commitments where entry.state != .withdrawn { there[entry.item] = entry }
    return late.map(\.item).filter { item in
      guard let entry = there[item] else { return true }
      if isReported { return false }
      // A contact that a closure lets share its day with the next was owed all the same.
      if entry.state == .closed || entry.state == .beforeAdoption { return true }
      return entry.state.isOpen && !entry.standing(on: today).isLate
    }
  }
}
