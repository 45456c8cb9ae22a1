import CivilTime

/// Works out which days of a window a number of events close.
struct ClosureExpander {
  private let window: ClosedRange<CivilDate>
  private let home: ZoneRule
  /// Starts that other events of the same uid take the place of.
  private let replaced: [String: StartSet]
  private var ranges: [ClosedRange<CivilDate>] = []
  private var daysLeft = ClosureCalendar.maximumDays

  init(window: ClosedRange<CivilDate>, home: ZoneRule, events: [ClosureEvent]) {
    self.window = window
    self.home = home
    var replaced: [String: StartSet] = [:]
    for event in events {
      guard let uid = event.uid, let start = event.replaces else { continue }
      replaced[uid, default: StartSet()].insert(start, home: home)
    }
    self.replaced = replaced
  }

  /// Adds the days that one event closes, all instances of it.
  mutating func add(_ event: ClosureEvent) throws(ClosureCalendarError) {
    var left = StartSet()
    for stamp in event.exceptions { left.insert(stamp, home: home) }
    if event.replaces == nil, let uid = event.uid, let taken = replaced[uid] { left.merge(taken) }
    for stamp in event.extra where !left.contains(stamp, home: home) {
      try spend(1, event)
      addInstance(stamp, duration: event.duration)
    }
    guard let rule = event.rule, event.replaces == nil else {
      if !left.contains(event.start, home: home) {
        addInstance(event.start, duration: event.duration)
      }
      return
    }
    try repeated(event, rule, leaving: left)
  }

  private mutating func repeated(
    _ event: ClosureEvent, _ rule: RecurrenceRule, leaving left: StartSet
  ) throws(ClosureCalendarError) {
    let startDay = event.start.wall.flooredQuotient(by: 1_440)
    let clock = event.start.wall - startDay * 1_440
    guard let first = CivilDate(dayNumber: Int32(clamping: startDay)) else { return }
    // Two days to spare for zones on either side of midnight.
    var from = first
    var count = Int.max
    if case .count(let most) = rule.end {
      count = most
    } else {
      let reach = Int(window.lowerBound.dayNumber) - event.duration / 1_440 - 2
      from = max(first, CivilDate(clamping: reach))
    }
    let through = CivilDate(clamping: Int(window.upperBound.dayNumber) + 2)
    var day = from
    while day <= through {
      try spend(1, event)
      if rule.matches(day, start: first) {
        let stamp = event.start.moved(to: day, clock: clock)
        guard count > 0, isBeforeEnd(stamp, rule.end) else { return }
        count -= 1
        if !left.contains(stamp, home: home) { addInstance(stamp, duration: event.duration) }
      }
      guard let next = day.adding(days: 1) else { return }
      day = next
    }
  }

  private mutating func spend(_ days: Int, _ event: ClosureEvent) throws(ClosureCalendarError) {
    daysLeft -= days
    guard daysLeft >= 0 else { throw .init(.tooMuchRepetition, line: event.line) }
  }

  private func isBeforeEnd(_ stamp: CalendarStamp, _ end: RecurrenceRule.End) -> Bool {
    guard case .until(let last) = end else { return true }
    // A day as end includes all of it, also where the event itself has a time.
    guard !last.isDay, !stamp.isDay else {
      return stamp.wall.flooredQuotient(by: 1_440) <= last.wall.flooredQuotient(by: 1_440)
    }
    return stamp.wall <= last.wall(like: stamp, home: home)
  }

  private mutating func addInstance(_ stamp: CalendarStamp, duration: Int) {
    let zone = stamp.zone(home: home)
    var begin = stamp.wall
    var end = begin + duration
    if zone != home, !stamp.isDay {
      begin = home.wall(utc: zone.resolve(wall: begin).utc)
      end = home.wall(utc: zone.resolve(wall: end).utc)
    }
    if end - end.flooredQuotient(by: 1_440) * 1_440 == 1_439 { end += 1 }
    let first = max((begin + 1_439).flooredQuotient(by: 1_440), Int(window.lowerBound.dayNumber))
    let last = min(end.flooredQuotient(by: 1_440) - 1, Int(window.upperBound.dayNumber))
    guard first <= last else { return }
    ranges.append(CivilDate(clamping: first)...CivilDate(clamping: last))
  }

  /// The closed days as ranges that neither overlap nor touch.
  func merged() -> [ClosedRange<CivilDate>] {
    var result: [ClosedRange<CivilDate>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound - last.upperBound <= 1 {
        result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}

/// Starts of instances, by instant or, where a file names days only, by day.
struct StartSet {
  private var instants: Set<Int> = []
  private var days: Set<Int> = []

  mutating func insert(_ stamp: CalendarStamp, home: ZoneRule) {
    if stamp.isDay {
      days.insert(stamp.wall.flooredQuotient(by: 1_440))
    } else {
      instants.insert(stamp.zone(home: home).resolve(wall: stamp.wall).utc)
    }
  }

  mutating func merge(_ other: StartSet) {
    instants.formUnion(other.instants)
    days.formUnion(other.days)
  }

  func contains(_ stamp: CalendarStamp, home: ZoneRule) -> Bool {
    guard !(instants.isEmpty && days.isEmpty) else { return false }
    return days.contains(stamp.wall.flooredQuotient(by: 1_440))
      || (!stamp.isDay
        && instants.contains(stamp.zone(home: home).resolve(wall: stamp.wall).utc))
  }
}

extension CalendarStamp {
  /// The same kind of stamp on another day of its own clock.
  func moved(to day: CivilDate, clock: Int) -> CalendarStamp {
    switch self {
    case .day: .day(day)
    case .wall(_, let zone): .wall(Int(day.dayNumber) * 1_440 + clock, zone: zone)
    }
  }
}
