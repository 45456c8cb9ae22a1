import CarePlans
import CivilTime
import Wording

extension FeedComposer {
  /// One all-day item today that says how many are late, and which; none when nothing is.
  ///
  /// Counts as lists do: of the contacts of a series one. It has one name for ever and moves with the day;
  /// its revision is that of the day, or of the last change of what its reader owes.
  ///
  /// - Parameters:
  ///   - lowered: What is told at a lower level than the rest, by that level.
  ///   - title: what an item is called.
  func overdueItem(
    of commitments: [Commitment], lowered: [FeedLevel: [Commitment]] = [:],
    title: (Commitment) -> BilingualText?
  ) -> FeedItem? {
    guard options.level > .busy else { return nil }
    var late = LateEntries(on: options.today, owner: reader.owner)
    late.add(commitments, at: options.level)
    for (level, entries) in lowered.sorted(by: { $0.key < $1.key }) { late.add(entries, at: level) }
    let count = late.tally.late
    guard count > 0 else { return nil }
    let isTold = reader.audience.seesItems || count >= SmallFigure.least
    let revision = max(late.changed, max(0, Int64(midnight(of: options.today)) * 60))
    var item = FeedItem(
      uid: identity.uid("overdue"), revision: revision, sequence: Self.sequence(of: revision),
      content: .event(FeedEvent(.allDay(options.today), transparency: .free)),
      summary: isTold
        ? FeedWords.overdue(options.language, count)
        : FeedWords.fewOverdue(options.language, ["least": String(SmallFigure.least)]))
    if reader.audience.seesItems {
      item.details = texts.list(
        late.lines(in: options.language, title: title), of: count, for: reader.audience)
      item.alarms = alarms(ofLate: item)
    }
    return item
  }
}

/// What is late of what somebody owes, a series as one.
private struct LateEntries {
  private let today: CivilDate
  private let owner: Owner
  private(set) var tally = LateTally()
  /// When anything its owner owes last changed.
  private(set) var changed: Int64 = 0
  private var found: [Found] = []
  private var series: [SeriesKey: Int] = [:]

  private struct SeriesKey: Hashable {
    let plan: PlanCode
    let series: ItemKey
  }

  private struct Found {
    var entry: Commitment
    var since: CivilDate
    var isBreached: Bool
    var count = 1
    let level: FeedLevel

    /// The longest late first.
    func isBefore(_ other: Self) -> Bool {
      (since, entry.plan, entry.item) < (other.since, other.entry.plan, other.entry.item)
    }
  }

  init(on today: CivilDate, owner: Owner) {
    self.today = today
    self.owner = owner
  }

  mutating func add(_ entries: [Commitment], at level: FeedLevel) {
    for entry in entries where owner.owes(entry) {
      changed = max(changed, entry.dateStamp.at, entry.todoStamp.at)
      if level == .titled { changed = max(changed, entry.titleStamp.at) }
      guard entry.state.isOpen, !entry.isOnHold else { continue }
      tally.add(entry, on: today)
      let standing = entry.standing(on: today)
      guard standing.countsAsLate, let since = today.adding(days: -standing.daysLate) else {
        continue
      }
      add(
        Found(entry: entry, since: since, isBreached: standing.isBreached, level: level))
    }
  }

  private mutating func add(_ one: Found) {
    guard let key = one.entry.series.map({ SeriesKey(plan: one.entry.plan, series: $0) }) else {
      return found.append(one)
    }
    guard let place = series[key] else {
      series[key] = found.count
      return found.append(one)
    }
    let known = found[place]
    var first = one.isBefore(known) ? one : known
    first.count = known.count + 1
    first.isBreached = known.isBreached || one.isBreached
    found[place] = first
  }

  /// The lines that may be told of, as worklists order them.
  func lines(in language: Language, title: (Commitment) -> BilingualText?) -> [LateLine] {
    found.filter { $0.level > .busy }
      .sorted { $0.isBreached == $1.isBreached ? $0.isBefore($1) : $0.isBreached }
      .map { one in
        LateLine(
          entry: one.entry, since: one.since, count: one.count,
          title: one.level == .titled ? title(one.entry) : nil,
          texts: FeedTexts(level: one.level, language: language))
      }
  }
}
