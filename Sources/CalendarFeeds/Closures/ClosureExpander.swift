import CivilTime

/// Works out which days of a window a number of events close.
struct ClosureExpander {
  private let window: ClosedRange<CivilDate>
  private let home: ClosureZone
  var budget: RepetitionBudget
  private var ranges: [ClosedRange<CivilDate>] = []

  init(window: ClosedRange<CivilDate>, home: ClosureZone, budget: RepetitionBudget) {
    self.window = window
    self.home = home
    self.budget = budget
  }

  /// What an instance does in the window.
  private enum Part {
    case outside, closesNothing, closes
  }

  /// Adds the days that one event closes, all instances of it but some.
  ///
  /// - Returns: Whether it lies in the window and closes no day, for it has times of day.
  mutating func add(
    _ event: ClosureEvent, but replaced: Set<Int>
  ) throws(ClosureCalendarError) -> Bool {
    var left = replaced
    for stamp in event.exceptions { left.insert(event.key(stamp, home: home)) }
    var parts: Set<Part> = []
    for extra in event.extra {
      try budget.spend(1, line: event.line)
      let start = extra.length == nil ? like(event, extra.start) : extra.start
      guard !left.contains(event.key(start, home: home)) else { continue }
      parts.insert(addInstance(start, extra.length ?? event.length))
    }
    if let rule = event.rule, event.replaces == nil {
      try addRepeated(event, rule, leaving: left, &parts)
    } else if !left.contains(event.key(event.start, home: home)) {
      parts.insert(addInstance(event.start, event.length))
    }
    return !event.start.isDay && parts.contains(.closesNothing) && !parts.contains(.closes)
  }

  private mutating func addRepeated(
    _ event: ClosureEvent, _ rule: RecurrenceRule, leaving left: Set<Int>, _ parts: inout Set<Part>
  ) throws(ClosureCalendarError) {
    // Two days to spare for zones on either side of midnight.
    var turns = RecurrenceTurns(
      rule, first: event.start.dayNumber,
      from: Int(window.lowerBound.dayNumber) - event.length.total / 1_440 - 2,
      last: Int(window.upperBound.dayNumber) + 2)
    while let days = turns.next() {
      try budget.spend(turns.cost, line: event.line)
      for day in days {
        let start = event.start.moved(to: day)
        guard isBeforeEnd(start, rule.end) else { return }
        if !left.contains(event.key(start, home: home)) {
          parts.insert(addInstance(start, event.length))
        }
      }
    }
  }

  private func isBeforeEnd(_ start: CalendarStamp, _ end: RecurrenceRule.End) -> Bool {
    guard case .until(let last) = end else { return true }
    guard case .wall(_, let zone) = start else {
      return start.dayNumber <= last.wholeDay(home: home)
    }
    // A day as end includes all of it.
    guard !last.isDay else { return start.dayNumber <= last.dayNumber }
    return start.utc(home: home) <= last.read(by: zone).utc(home: home)
  }

  /// A start as those of the event are: a day for whole days, else with a time.
  private func like(_ event: ClosureEvent, _ stamp: CalendarStamp) -> CalendarStamp {
    guard case .wall(_, let zone) = event.start else { return .day(stamp.wholeDay(home: home)) }
    return stamp.isDay ? event.start.moved(to: stamp.dayNumber) : stamp.read(by: zone)
  }

  private mutating func addInstance(_ start: CalendarStamp, _ length: EventLength) -> Part {
    let begin: Int
    var end: Int
    switch start {
    case .day(let day):
      begin = day * 1_440
      end = begin + length.total
    case .wall(let wall, let zone):
      let clock = zone ?? home
      begin = home.wall(utc: clock.utc(wall: wall))
      end = home.wall(utc: clock.utc(wall: wall + length.wall) + length.exact)
    }
    if end - end.flooredQuotient(by: 1_440) * 1_440 == 1_439 { end += 1 }
    let (lower, upper) = (Int(window.lowerBound.dayNumber), Int(window.upperBound.dayNumber))
    guard end >= lower * 1_440, begin < (upper + 1) * 1_440 else { return .outside }
    let first = max((begin + 1_439).flooredQuotient(by: 1_440), lower)
    let last = min(end.flooredQuotient(by: 1_440) - 1, upper)
    guard first <= last else { return .closesNothing }
    ranges.append(CivilDate(clamping: first)...CivilDate(clamping: last))
    return .closes
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
