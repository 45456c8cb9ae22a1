/// The events of a file that count: of several versions of one the latest.
///
/// The number, then the moment of writing tell which version is later. Where neither does, none
/// replaces another: on different days they are different events that somebody gave one name, as
/// exports joined in one file do, and all count. Of those on one day the later in the file counts.
struct ClosureVersions {
  /// Events that stand for themselves: single ones, series, and moved instances.
  private(set) var events: [ClosureEvent] = []
  /// How many were left out for a later version that says something else.
  private(set) var older = 0
  /// How many moved instances were called off with their series.
  private(set) var calledOff = 0

  private let home: ClosureZone
  /// The single events and series that count, in the order of the file.
  private var series: [Scope: [ClosureEvent]] = [:]
  /// The starts that moved instances take the place of.
  private var replaced: [Scope: [CalendarStamp]] = [:]

  /// The series of one name that a moved instance is of: all, or those of its own calendar.
  private struct Scope: Hashable {
    let uid: String
    let calendar: Int?
  }

  private struct Instance: Hashable {
    let scope: Scope
    let key: Int
  }

  init(_ all: [ClosureEvent], home: ClosureZone) {
    self.home = home
    sortOutSeries(all)
    var places = Set(series.values.joined().map(\.place))
    for (instance, event) in sortedOutInstances(all) {
      // Who calls off a series calls off what was moved before.
      let whole = series[instance.scope] ?? []
      let isCalledOff = whole.allSatisfy {
        $0.effect == .cancelled && $0.version.sequence >= event.version.sequence
      }
      if isCalledOff, !whole.isEmpty {
        calledOff += 1
      } else {
        places.insert(event.place)
      }
    }
    events = all.filter { $0.uid == nil || places.contains($0.place) }
  }

  private mutating func sortOutSeries(_ all: [ClosureEvent]) {
    // Those of one version, by their starts.
    var latest: [String: [Int: ClosureEvent]] = [:]
    for event in all where event.replaces == nil {
      guard let uid = event.uid else { continue }
      let kept = latest[uid]?.first?.value
      guard let kept, event.version <= kept.version else {
        leaveOut(latest[uid], for: event)
        latest[uid] = [event.startInUTC: event]
        continue
      }
      guard event.version == kept.version else {
        leaveOut([0: event], for: kept)
        continue
      }
      // A calendar that cancels means all of that name.
      if event.isCalledOff {
        leaveOut(latest.updateValue([event.startInUTC: event], forKey: uid), for: event)
      } else if let other = latest[uid]?.updateValue(event, forKey: event.startInUTC) {
        leaveOut([0: other], for: event)
      }
    }
    for (uid, events) in latest {
      for event in events.values.sorted(by: { $0.place < $1.place }) {
        series[Scope(uid: uid, calendar: nil), default: []].append(event)
        series[Scope(uid: uid, calendar: event.calendar), default: []].append(event)
      }
    }
  }

  private mutating func sortedOutInstances(_ all: [ClosureEvent]) -> [Instance: ClosureEvent] {
    var instances: [Instance: ClosureEvent] = [:]
    for event in all {
      guard let start = event.replaces, let scope = scope(of: event) else { continue }
      replaced[scope, default: []].append(start)
      let whole = series[scope]?.first ?? event
      let place = Instance(scope: scope, key: whole.key(start, home: home))
      guard let other = instances[place] else {
        instances[place] = event
        continue
      }
      let isLater = event.version >= other.version
      instances[place] = isLater ? event : other
      leaveOut([0: isLater ? other : event], for: isLater ? event : other)
    }
    return instances
  }

  private mutating func leaveOut(_ events: [Int: ClosureEvent]?, for other: ClosureEvent) {
    older += (events ?? [:]).values.count { !$0.saysTheSame(as: other) }
  }

  /// Where the events that a moved instance belongs to are found; nil for one without a name.
  private func scope(of event: ClosureEvent) -> Scope? {
    guard let uid = event.uid else { return nil }
    let own = Scope(uid: uid, calendar: event.calendar)
    let all = Scope(uid: uid, calendar: nil)
    let count = series[own]?.count ?? 0
    return count > 0 && count < series[all]?.count ?? 0 ? own : all
  }

  /// The series that a moved instance is of, as far as they count.
  func series(of event: ClosureEvent) -> [ClosureEvent] {
    scope(of: event).flatMap { series[$0] } ?? []
  }

  /// The instances of an event that others take the place of.
  func replaced(
    in event: ClosureEvent, budget: inout RepetitionBudget
  ) throws(ClosureCalendarError) -> Set<Int> {
    guard event.replaces == nil, let uid = event.uid else { return [] }
    var keys: Set<Int> = []
    for calendar in [nil, event.calendar] {
      let starts = replaced[Scope(uid: uid, calendar: calendar)] ?? []
      try budget.spend(starts.count, line: event.line)
      for start in starts { keys.insert(event.key(start, home: home)) }
    }
    return keys
  }
}
