package import CarePlans
package import CivilTime

/// Whose calendars do not know yet of something urgent that changed.
///
/// Urgent is what is open and due within a week, or late. A calendar knows what changed before it
/// was last fetched.
package struct Freshness: Sendable, Hashable {
  /// What is known of one address.
  package struct Source: Sendable {
    package var grant: FeedGrant
    /// Seconds since 1970; nil for one that was never fetched.
    package var fetchedAt: Int64?
    /// What its calendar is made from.
    package var commitments: [Commitment]

    package init(grant: FeedGrant, fetchedAt: Int64?, commitments: [Commitment]) {
      self.grant = grant
      self.fetchedAt = fetchedAt
      self.commitments = commitments
    }
  }

  /// An address whose readers look at something old.
  package struct Line: Sendable, Hashable {
    package let grant: FeedGrant
    package let fetchedAt: Int64?
    /// How many urgent items changed since.
    package let changes: Int
    /// The earliest day of these.
    package let nearest: CivilDate
  }

  /// How far ahead a day is urgent.
  package static let horizon = 7

  /// Those with the earliest day first.
  package let lines: [Line]
  /// How many addresses were looked at.
  package let addresses: Int

  package init(of sources: [Source], on today: CivilDate) {
    let end = today.adding(days: Self.horizon) ?? today
    lines = sources.compactMap { source in
      let days = source.commitments.compactMap { entry -> CivilDate? in
        guard entry.state.isOpen, !entry.isOnHold, let day = entry.listedDay, day <= end,
          entry.dateStamp.at > source.fetchedAt ?? .min
        else { return nil }
        return day
      }
      guard let nearest = days.min() else { return nil }
      return Line(
        grant: source.grant, fetchedAt: source.fetchedAt, changes: days.count, nearest: nearest)
    }.sorted { ($0.nearest, $0.grant.id) < ($1.nearest, $1.grant.id) }
    addresses = sources.count
  }
}
