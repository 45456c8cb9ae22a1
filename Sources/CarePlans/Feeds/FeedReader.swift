package import CivilTime

/// An audience on a day, with what the directory says of it: whose work its calendar tells of, and
/// who looks.
package struct FeedReader: Hashable, Sendable {
  package let audience: FeedAudience
  /// Whose work its calendar is about.
  package let owner: Owner
  /// As who its readers look; nil where it is the coordinator's, or tells no commitment.
  package let viewer: Viewer?
  /// Whose work it tells of only as long as they are away, and the last day of that.
  package let absentees: [WorkerID: CivilDate]

  package init(_ audience: FeedAudience, in directory: Directory, on day: CivilDate) {
    self.audience = audience
    owner = audience.owner(in: directory, on: day)
    viewer = Viewer(reading: audience, in: directory, on: day)
    let away = audience.holder?.worker.map { directory.absentees(of: $0, on: day) } ?? []
    absentees = directory.away(on: day).filter { away.contains($0.key) }
  }

  /// Whether it is told: of a colleague who is away what is open and falls before the return, with what
  /// has no day; all else.
  package func tells(_ entry: Commitment) -> Bool {
    guard let worker = entry.worker, let last = absentees[worker] else { return true }
    guard entry.state.isOpen else { return false }
    return [entry.nextDate, entry.pin?.day].compactMap(\.self).min().map { $0 <= last } ?? true
  }

  /// What a feed is made from: also what was settled, for calendars are told for some weeks that
  /// what a plan owed is called off, and what a suspended plan had fixed with somebody.
  package var filter: CommitmentFilter {
    var filter = CommitmentFilter()
    filter.openOnly = false
    filter.statuses = Set(
      PlanStatus.allCases.filter {
        $0.owes || $0 == .closed || $0 == .discarded
      })
    filter.includesParticipants = true
    filter.includesParties = true
    owner.add(to: &filter)
    if case .plan(let code) = audience { filter.plans = [code] }
    return filter
  }
}
