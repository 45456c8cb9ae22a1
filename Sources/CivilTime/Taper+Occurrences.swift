extension Taper {
  /// The days of the contacts, counted from `origin`; the n-th is contact number n.
  ///
  /// The first stands one interval after the origin, and every contact of a phase is counted from the
  /// origin of that phase: months clamp to a month's end without drifting. An anchor that `resolve`
  /// does not know ends nothing: the phase or the series goes on.
  ///
  /// - Parameters:
  ///   - through: the last day wanted.
  ///   - limit: the most contacts wanted.
  package func occurrences(
    from origin: CivilDate, resolve: (String) -> CivilDate?, through: CivilDate, limit: Int
  ) -> [CivilDate] {
    let last = lastDay(resolve).map { min($0, through) } ?? through
    var list = OccurrenceList(last: last, limit: limit)
    var origin = origin
    switch pattern {
    case .offsets(let offsets, let then):
      for offset in offsets {
        guard let day = offset.counted(1, from: origin), list.append(day) else { return list.days }
      }
      guard let then, let start = list.days.last else { break }
      list.append(Phase(rhythm: .every(then), end: .never), from: start, until: nil)
    case .phases(let phases):
      for phase in phases {
        let stop = phase.stop(resolve)
        guard let end = list.append(phase, from: origin, until: stop) else { return list.days }
        origin = end
      }
    }
    return list.days
  }

  /// The day on which the series ends; nil when it has no end or the anchor is unknown.
  package func lastDay(_ resolve: (String) -> CivilDate?) -> CivilDate? {
    end?.day(resolve)
  }
}

/// Contacts found so far, and where to stop.
private struct OccurrenceList {
  private(set) var days: [CivilDate] = []
  let last: CivilDate
  let limit: Int

  init(last: CivilDate, limit: Int) {
    self.last = last
    self.limit = limit
  }

  /// Adds a day; false when it is past the end or the list is full.
  mutating func append(_ day: CivilDate) -> Bool {
    guard day <= last, days.count < limit else { return false }
    days.append(day)
    return true
  }

  /// Adds the contacts of a phase.
  ///
  /// - Returns: the origin of the next phase; nil when the list has come to its end.
  @discardableResult
  mutating func append(
    _ phase: Taper.Phase, from origin: CivilDate, until stop: CivilDate?
  ) -> CivilDate? {
    var end = origin
    var number = 1
    while number <= phase.contacts ?? .max {
      guard let day = phase.rhythm.day(ofContact: number, from: origin) else {
        return stop.map { max(origin, $0) }
      }
      if let stop, day > stop { return max(origin, stop) }
      guard append(day) else { return nil }
      end = day
      number += 1
    }
    return end
  }
}

extension Taper.Phase {
  /// How many contacts the phase holds; nil when a day or nothing ends it.
  var contacts: Int? {
    guard case .times(let count) = end else { return nil }
    guard case .perWeek(let perWeek) = rhythm else { return count }
    return count * perWeek
  }

  /// The day after which the next phase begins; nil when there is none or its anchor is unknown.
  func stop(_ resolve: (String) -> CivilDate?) -> CivilDate? {
    guard case .until(let point) = end else { return nil }
    return point.day(resolve)
  }
}

extension Taper.Rhythm {
  /// The day of contact `number` of a phase, from 1; nil outside the range of dates.
  func day(ofContact number: Int, from origin: CivilDate) -> CivilDate? {
    switch self {
    case .every(let term): term.counted(number, from: origin)
    case .perWeek(let count): origin.adding(days: number * 7 / count)
    }
  }
}

extension Taper.Point {
  /// The day meant, held within the range of dates; nil when the anchor is unknown.
  func day(_ resolve: (String) -> CivilDate?) -> CivilDate? {
    guard let anchor = resolve(anchor) else { return nil }
    let day = offset.applied(to: anchor.dayNumber, roll: .none, calendar: .everyDay)
    return CivilDate(dayNumber: day)
  }
}

extension Term {
  /// So many times this term after `origin`, clamped once; nil outside the range of dates.
  fileprivate func counted(_ times: Int, from origin: CivilDate) -> CivilDate? {
    if let wholeMonths { return origin.adding(months: times * wholeMonths) }
    return origin.adding(days: times * averageDays)
  }
}
