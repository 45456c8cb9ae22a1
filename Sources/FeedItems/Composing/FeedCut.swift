package import CarePlans
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
  /// As many commitments as never make a feed that is cut off, whatever is told of them.
  private static let surelySmall = 300
  /// What an item without a title takes at most, and each of its reminders.
  private static let mostNeutral = 700
  private static let mostAlarm = 320

  /// Whether a feed of commitments is whole for sure: so few of them, or so few days of theirs in it, that
  /// nothing has to be made to know it.
  ///
  /// Without titles an item has a bound, and the days say how many there are.
  ///
  /// - Parameter dates: How many named dates stand beside them.
  package func surelyHolds(_ commitments: [Commitment], besides dates: Int) -> Bool {
    if commitments.count + dates <= Self.surelySmall { return true }
    guard options.level < .titled else { return false }
    var (items, lines) = (dates + 2, 0)
    for entry in commitments {
      let days = [entry.shownDay, entry.shownLimit].compactMap(\.self)
      let shown = days.count { isShown(entry, on: $0) }
      items += shown + (options.hasTodos ? 1 : 0)
      if options.hasRelations, shown > 0 { lines += 80 * (entry.blockedBy.count + 1) * shown }
    }
    let each = Self.mostNeutral + Self.mostAlarm * options.alarms.leads.count
    // What is late is listed once more.
    let octets = Self.head + items * each + lines + 4_000
    return items <= options.mostItems && octets <= options.mostOctets
  }

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
