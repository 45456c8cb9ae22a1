package import CarePlans
package import CivilTime

/// What is asked of a list: which commitments, and where they must stand on its day.
package struct ListQuestion: Sendable, Hashable {
  package var filter: CommitmentFilter
  /// Whether only what counts as late is asked for.
  package var isLateOnly: Bool
  /// Whether only what can be done now is.
  package var isReadyOnly: Bool

  package init(
    _ filter: CommitmentFilter = CommitmentFilter(), isLateOnly: Bool = false,
    isReadyOnly: Bool = false
  ) {
    self.filter = filter
    self.isLateOnly = isLateOnly
    self.isReadyOnly = isReadyOnly
  }

  /// Whether a commitment that fits the filter stands where it must.
  package func keeps(_ entry: Commitment, on today: CivilDate) -> Bool {
    guard asksStanding else { return true }
    return keeps(entry.standing(on: today))
  }

  /// Whether what stands so is asked for.
  package func keeps(_ standing: Standing) -> Bool {
    (!isLateOnly || standing.countsAsLate) && (!isReadyOnly || standing.isReady)
  }

  /// Whether it matters how a commitment stands.
  var asksStanding: Bool { isLateOnly || isReadyOnly }

  /// Whether it asks for work of some sort, and not only for plans.
  var asksForItems: Bool {
    filter.partners != nil || filter.workers != nil || filter.obligations != nil
      || filter.kinds != nil || filter.dateFrom != nil || filter.dateThrough != nil || asksStanding
  }
}
