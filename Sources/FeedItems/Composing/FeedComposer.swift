package import CarePlans
package import CivilTime
import Wording

/// A feed before it is written: its header and its items.
package struct FeedContent: Hashable, Sendable {
  package var header: FeedHeader
  package var items: [FeedItem]
  /// Where it ends before its time; nil for one that is whole.
  package var cut: FeedCut?
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
  package static let afterlife = 30

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
    let all =
      former.drafts(of: commitments, by: self, title: named)
      + former.todos(of: commitments, by: self, title: named)
    var others = items(of: dates)
    for (level, entries) in lowered.sorted(by: { $0.key < $1.key }) {
      let composer = FeedComposer(reader, options.at(level))
      others += entries.flatMap { composer.events(of: $0, title: nil).map(\.item) }
      others += composer.todos(of: entries).compactMap { line in
        composer.todo(line, of: entries[line.place], title: nil)?.item
      }
    }
    if let overdue = overdueItem(of: commitments, lowered: lowered, title: named) {
      others.append(overdue)
    }
    var (drafts, cut) = limited(all, to: room(beside: others))
    if options.hasRelations, options.level > .busy { relate(&drafts, among: commitments) }
    if let cut { others.append(more(after: cut.lastDay)) }
    return FeedContent(header: header, items: drafts.map(\.item) + others, cut: cut)
  }

  /// What there is to do; nothing for who asked for no to-dos.
  func todos(of commitments: [Commitment]) -> [TodoChoice.Line] {
    guard options.hasTodos, options.level > .busy, reader.audience.seesItems else { return [] }
    return TodoChoice(of: commitments, for: self).lines
  }

  /// What a feed says for some weeks after it was revoked or expired: the only thing that clears
  /// the calendars of its readers.
  package func withdrawn(on day: CivilDate, _ why: FeedGrant.Ending) -> FeedContent {
    let words = why == .expired ? FeedWords.expired : FeedWords.withdrawn
    let item = FeedItem(
      uid: identity.uid("withdrawn"), revision: Int64(midnight(of: day)) * 60,
      content: .event(FeedEvent(.allDay(day), transparency: .free)),
      summary: words(options.language), details: FeedWords.askAnother(options.language))
    return FeedContent(header: header, items: [item])
  }

  /// The name for a file of the feed; the same for all, since file names are seen by others.
  package static let fileName = "agenda.ics"

  private var header: FeedHeader {
    FeedHeader(
      name: texts.name(of: reader.audience, number: options.number), colour: .teal,
      zone: options.zone)
  }

  /// On the last day of a feed that is cut off: that more is to come.
  ///
  /// Another day is another item.
  func more(after day: CivilDate) -> FeedItem {
    FeedItem(
      uid: identity.uid("more\n\(day)"), revision: max(0, Int64(midnight(of: options.today)) * 60),
      content: .event(FeedEvent(.allDay(day), transparency: .free)),
      summary: FeedWords.more(options.language))
  }

  /// What readers take for newer: seconds, for what is made up of many things that count for themselves.
  static func sequence(of revision: Int64) -> Int {
    Int(clamping: max(0, min(revision - firstSecond, Int64(Int32.max))))
  }

  /// 1 January 2020: from here on they fit for long.
  private static let firstSecond: Int64 = 1_577_836_800

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
  /// What it takes at most, and beside that the lines to what it waits for.
  let octets: Int
  var lineOctets: Int { 80 * (blockedBy.count + 1) }

  init(item: FeedItem, entry: Commitment, part: FeedIdentity.Part, day: CivilDate?) {
    self.item = item
    self.part = part
    self.day = day
    isOpen = entry.state.isOpen
    place = FeedPlace(plan: entry.plan, item: entry.item)
    blockedBy = entry.blockedBy
    linkStamp = entry.linkStamp
    octets = item.mostOctets
  }

  /// The smallest is dropped first: settled ones by age, then from the far end back to today, and then
  /// what is late, the oldest first.
  func dropRank(today: Int) -> Int {
    let number = day.map { Int($0.dayNumber) } ?? today
    guard isOpen else { return number - today }
    return number < today ? 2_000_000 + number - today : 1_000_000 - (number - today)
  }
}

/// An item of a plan.
struct FeedPlace: Hashable {
  let plan: PlanCode
  let item: ItemKey
}
