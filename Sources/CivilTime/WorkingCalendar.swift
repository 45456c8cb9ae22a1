/// Which days are ordinary working days: all but weekends, holidays and closures.
///
/// A bitmap of the whole range of `CivilDate` with running counts, so that every question takes
/// constant time however far apart the days are. About 27 kB, built in a few microseconds.
package struct WorkingCalendar: Sendable {
  /// Sixty-four days, the first in the lowest bit.
  struct Block: Hashable, Sendable {
    /// A set bit is a working day.
    var bits: UInt64
    /// The working days in all blocks before this one.
    var before: Int32 = 0
    /// In block i: the block that holds working day number 64 × i + 1.
    var hint: Int32 = 0
  }

  private(set) var blocks: [Block]
  /// The working days of the whole range.
  private(set) var total: Int32 = 0
  /// Bit n is set when weekday n + 1 is a day of the weekend.
  private let weekendMask: UInt8

  static let dayCount = CivilDate.latestDay - CivilDate.earliestDay + 1

  /// Every day works: for waits and for lags in calendar days.
  package static let everyDay = WorkingCalendar(holidays: [], weekend: [])

  /// All days but those given; holidays and closures may overlap and come in any order.
  package init(
    holidays: some Sequence<CivilDate>, closures: [ClosedRange<CivilDate>] = [],
    weekend: Set<Weekday> = [.saturday, .sunday]
  ) {
    self.init(
      holidays: ContiguousArray(holidays).map(\.dayNumber), closures: closures, weekend: weekend
    )
  }

  init(holidays: [Int32], closures: [ClosedRange<CivilDate>], weekend: Set<Weekday>) {
    weekendMask = weekend.reduce(0) { $0 | 1 << UInt8($1.rawValue - 1) }
    blocks = Self.weeks(without: weekendMask)
    for day in holidays {
      let index = Int(day - CivilDate.earliestDay)
      blocks[index >> 6].bits &= ~(1 << UInt64(index & 63))
    }
    for closure in closures { remove(closure) }
    count()
  }

  /// The same calendar with those closures taken out as well.
  package func closing(_ closures: [ClosedRange<CivilDate>]) -> WorkingCalendar {
    guard !closures.isEmpty else { return self }
    var copy = self
    for closure in closures { copy.remove(closure) }
    copy.count()
    return copy
  }

  /// The weekday belongs to this calendar's weekend.
  package func isWeekend(_ weekday: Weekday) -> Bool {
    weekendMask >> UInt8(weekday.rawValue - 1) & 1 == 1
  }

  private static func weeks(without weekendMask: UInt8) -> [Block] {
    // The range starts on a Monday and 64 days are nine weeks and a day, so that each block
    // starts a weekday later than the one before.
    var patterns = [UInt64](repeating: 0, count: 7)
    for first in 0..<7 {
      for place in 0..<64 {
        let isWeekend = weekendMask >> UInt8((first + place) % 7) & 1
        patterns[first] |= UInt64(1 - isWeekend) << UInt64(place)
      }
    }
    var blocks = (0..<Int((dayCount + 63) / 64)).map { Block(bits: patterns[$0 % 7]) }
    let used = UInt64(dayCount % 64)
    if used > 0 { blocks[blocks.count - 1].bits &= 1 << used - 1 }
    return blocks
  }

  private mutating func remove(_ closure: ClosedRange<CivilDate>) {
    let first = Int(closure.lowerBound.dayNumber - CivilDate.earliestDay)
    let last = Int(closure.upperBound.dayNumber - CivilDate.earliestDay)
    for block in (first >> 6)...(last >> 6) {
      var mask = UInt64.max
      if block == first >> 6 { mask &= .max << UInt64(first & 63) }
      if block == last >> 6 { mask &= .max >> UInt64(63 - last & 63) }
      blocks[block].bits &= ~mask
    }
  }

  private mutating func count() {
    total = 0
    var hints = 0
    for index in blocks.indices {
      blocks[index].before = total
      total += Int32(blocks[index].bits.nonzeroBitCount)
      while hints * 64 < total {
        blocks[hints].hint = Int32(index)
        hints += 1
      }
    }
  }
}

extension WorkingCalendar: Hashable {
  package func hash(into hasher: inout Hasher) {
    // Calendars differ in a few bits: fold all words instead of feeding 27 kB to the hasher.
    hasher.combine(blocks.reduce(UInt64(weekendMask)) { ($0 ^ $1.bits) &* 0x9E37_79B9_7F4A_7C15 })
  }
}
