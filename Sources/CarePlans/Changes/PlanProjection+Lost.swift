package import CivilTime

extension PlanProjection {
  /// What is late on a day and no longer there after a change, though nobody reported it done, missed,
  /// excused or left out.
  package func lateWork(lostIn after: PlanProjection, on today: CivilDate) -> [ItemKey] {
    let late = commitments.filter { entry in
      guard entry.state.isOpen else { return false }
      let standing = entry.standing(on: today)
      return standing.isLate
    }
    guard !late.isEmpty, plan?.status.owes ?? false else { return [] }
    var there: Set<ItemKey> = []
    for entry in after.commitments where entry.state != .withdrawn { there.insert(entry.item) }
    return late.map(\.item).filter { !there.contains($0) }
  }
}
