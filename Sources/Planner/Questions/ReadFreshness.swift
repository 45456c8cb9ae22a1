import CarePlans
package import Reports

extension Planner {
  /// `report freshness`: which calendars have not fetched what changed in the days ahead.
  ///
  /// - Parameter uses: When each address was asked for last.
  package func freshness(_ uses: [Credential: LastUse]) throws -> Answer<Freshness> {
    let directory = try repository.directory()
    var filled: [CommitmentFilter: [Commitment]] = [:]
    var sources: [Freshness.Source] = []
    for grant in try repository.access().feeds.values
    where grant.standing(on: today, in: directory) == .served {
      let audience = grant.view.audience
      // It tells of no change.
      guard audience.seesItems else { continue }
      let filter = grant.view.filter(for: FeedReader(audience, in: directory, on: today))
      if filled[filter] == nil { filled[filter] = try repository.commitments(filter) }
      sources.append(
        Freshness.Source(
          grant: grant, fetchedAt: uses[.feed(grant.id)]?.at, commitments: filled[filter] ?? []))
    }
    return Answer(Freshness(of: sources, on: today))
  }
}
