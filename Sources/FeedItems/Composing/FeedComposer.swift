package import CarePlans
package import CivilTime
import Wording

/// A feed before it is written: its header and its items.
package struct FeedContent: Hashable, Sendable {
  package var header: FeedHeader
  package var items: [FeedItem]
}

/// Turns commitments into a feed, telling no more than its level allows.
///
/// - Level 0: appointments with a time, as busy.
/// - Level 1: everything with a date, by a neutral word and its running number.
/// - Level 2: the same with titles.
///
/// A pure function of commitments, reader and options: same data and day, same items. Stamps are
/// those of what the level shows, so that they grow only when this audience sees a change.
package struct FeedComposer {
  let reader: FeedReader
  let options: FeedOptions
  let identity: FeedIdentity
  let texts: FeedTexts
  /// The span of days that feeds show.
  let window: ClosedRange<CivilDate>

  /// How many days a cancelled or finished item is still told of.
  static let afterlife = 30

  package init(_ reader: FeedReader, _ options: FeedOptions) {
    self.reader = reader
    self.options = options
    identity = FeedIdentity(key: options.uidKey, audience: reader.audience)
    texts = FeedTexts(level: options.level, language: options.language)
    let today = Int(options.today.dayNumber)
    window =
      CivilDate(
        clamping: today - max(0, options.daysBack))...CivilDate(
        clamping: today + max(0, options.daysAhead))
  }

  /// The feed of commitments that the audience may see.
  ///
  /// - Parameters:
  ///   - dates: The named dates of plans that it may see.
  ///   - title: what an item is called; asked at level 2 only.
  package func compose(
    _ commitments: [Commitment], dates: [FeedDate] = [], title: (Commitment) -> BilingualText?
  ) -> FeedContent {
    var none = DraftCache()
    return compose(commitments, dates: dates, after: &none, title: title)
  }

  /// The same, with what was composed the last time.
  ///
  /// - Parameter lowered: What is told at a lower level than the rest, by that level.
  package func compose(
    _ commitments: [Commitment], lowered: [FeedLevel: [Commitment]] = [:], dates: [FeedDate] = [],
    after former: inout DraftCache, title: (Commitment) -> BilingualText?
  ) -> FeedContent {
    func named(_ entry: Commitment) -> BilingualText? {
      options.level == .titled ? title(entry) : nil
    }
    var drafts = limited(
      former.drafts(of: commitments, by: self, title: named)
        + former.todos(of: commitments, by: self, title: named))
    if options.hasRelations, options.level > .busy { relate(&drafts, among: commitments) }
    var items = drafts.map(\.item) + items(of: dates)
    for (level, entries) in lowered.sorted(by: { $0.key < $1.key }) {
      let composer = FeedComposer(reader, options.at(level))
      items += entries.flatMap { composer.events(of: $0, title: nil).map(\.item) }
      items += composer.todos(of: entries).compactMap { line in
        composer.todo(line, of: entries[line.place], title: nil)?.item
      }
    }
    if let overdue = overdueItem(of: commitments, lowered: lowered, title: named) {
      items.append(overdue)
    }
    return FeedContent(header: header, items: items)
  }

  /// What there is to do; nothing for who asked for no to-dos.
  func todos(of commitments: [Commitment]) -> [TodoChoice.Line] {
    guard options.hasTodos, options.level > .busy, reader.audience.seesItems else { return [] }
    return TodoChoice(of: commitments, for: self).lines
  }

  /// What a feed says for some weeks after it was revoked or expired: the only thing that clears
  /// the calendars of its readers.
  package func withdrawn(on day: CivilDate) -> FeedContent {
    let item = FeedItem(
      uid: identity.uid("withdrawn"), revision: Int64(midnight(of: day)) * 60,
      content: .event(FeedEvent(.allDay(day), transparency: .free)),
      summary: FeedWords.withdrawn(options.language))
    return FeedContent(header: header, items: [item])
  }

  /// The name for a file of the feed; the same for all, since file names are seen by others.
  package static let fileName = "agenda.ics"

  private var header: FeedHeader {
    FeedHeader(name: texts.name(of: reader.audience), colour: .teal, zone: options.zone)
  }

  /// Drops settled items, oldest first, and then those furthest ahead, until the feed is small.
  ///
  /// What is open and past stays.
  private func limited(_ drafts: [FeedDraft]) -> [FeedDraft] {
    let excess = drafts.count - options.mostItems
    guard excess > 0 else { return drafts }
    let today = Int(options.today.dayNumber)
    let order = drafts.indices.filter { !drafts[$0].isLate(today: today) }.sorted { left, right in
      let (a, b) = (drafts[left], drafts[right])
      return (a.dropRank(today: today), a.item.uid) < (b.dropRank(today: today), b.item.uid)
    }
    let dropped = Set(order.prefix(excess))
    return drafts.indices.filter { !dropped.contains($0) }.map { drafts[$0] }
  }

  /// Minutes since 1970-01-01 00:00 UTC at which a day begins in the feed's zone.
  func midnight(of day: CivilDate) -> Int {
    options.zone.resolve(wall: Int(day.dayNumber) * 1_440).utc
  }

  /// The day of an instant (seconds since 1970) in the feed's zone.
  func day(of seconds: Int64) -> CivilDate {
    CivilDate(
      clamping: options.zone.wall(utc: Int(clamping: seconds / 60)).flooredQuotient(by: 1_440))
  }
}

/// An item with what is needed to choose among items and to relate them.
struct FeedDraft {
  var item: FeedItem
  let part: FeedIdentity.Part
  /// The day it stands on; nil for a to-do without one.
  let day: CivilDate?
  let isOpen: Bool
  /// The commitment it is of, what that waits for, and when that last changed.
  let place: FeedPlace
  let blockedBy: [ItemKey]
  let linkStamp: Commitment.Stamp

  init(item: FeedItem, entry: Commitment, part: FeedIdentity.Part, day: CivilDate?) {
    self.item = item
    self.part = part
    self.day = day
    isOpen = entry.state.isOpen
    place = FeedPlace(plan: entry.plan, item: entry.item)
    blockedBy = entry.blockedBy
    linkStamp = entry.linkStamp
  }

  /// Whether it is unfinished and its day has passed.
  func isLate(today: Int) -> Bool {
    isOpen && (day.map { Int($0.dayNumber) < today } ?? false)
  }

  /// The smallest is dropped first: settled ones by age, then from the far end back to today.
  func dropRank(today: Int) -> Int {
    let number = day.map { Int($0.dayNumber) } ?? today
    return isOpen ? 1_000_000 - abs(number - today) : number - today
  }
}

/// An item of a plan.
struct FeedPlace: Hashable {
  let plan: PlanCode
  let item: ItemKey
}
