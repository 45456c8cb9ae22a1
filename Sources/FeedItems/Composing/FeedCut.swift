package import CivilTime

/// That a feed does not hold all that it is about, for it would be too large.
package struct FeedCut: Hashable, Sendable {
  /// The last day of which it holds everything.
  package let lastDay: CivilDate
  /// How many items it lacks.
  package let leftOut: Int
}

/// How much of a feed is left for the items of commitments.
struct FeedRoom {
  var items: Int
  var octets: Int

  /// Whether so much fits.
  func holds(items: Int, octets: Int) -> Bool { items <= self.items && octets <= self.octets }
}

extension FeedComposer {
  /// What the head of a feed takes at most, with the rules of its zones.
  private static let head = 2_500

  /// The room beside other items and the word that more is to come.
  func room(beside others: [FeedItem]) -> FeedRoom {
    FeedRoom(
      items: max(0, options.mostItems - others.count - 1),
      octets: options.mostOctets - Self.head - others.reduce(0) { $0 + $1.mostOctets }
        - more(after: options.today).mostOctets)
  }

  /// Drops settled items, oldest first, then those furthest ahead by whole days, and what is late last of
  /// all, until the feed is small.
  func limited(_ drafts: [FeedDraft], to room: FeedRoom) -> (drafts: [FeedDraft], cut: FeedCut?) {
    let sizes = drafts.map { $0.octets + (options.hasRelations ? $0.lineOctets : 0) }
    var (count, octets) = (drafts.count, sizes.reduce(0, +))
    guard !room.holds(items: count, octets: octets) else { return (drafts, nil) }
    let today = Int(options.today.dayNumber)
    let ranks = drafts.map { $0.dropRank(today: today) }
    let order = drafts.indices.sorted { left, right in
      (ranks[left], drafts[left].item.uid) < (ranks[right], drafts[right].item.uid)
    }
    var dropped = Set<Int>()
    var first: Int?
    for place in order {
      let day = drafts[place].day.map { Int($0.dayNumber) } ?? today
      let isWhole = drafts[place].isOpen && day == first
      guard !room.holds(items: count, octets: octets) || isWhole else { continue }
      dropped.insert(place)
      (count, octets) = (count - 1, octets - sizes[place])
      if drafts[place].isOpen { first = min(day, first ?? day) }
    }
    let kept = drafts.indices.filter { !dropped.contains($0) }.map { drafts[$0] }
    guard let first else { return (kept, nil) }
    let last = CivilDate(clamping: max(today, first - 1))
    return (kept, FeedCut(lastDay: last, leftOut: dropped.count { drafts[$0].isOpen }))
  }
}
