/// Which days are ordinary working days: all but weekends, holidays and closures.
///
/// A bitmap of the whole range of `CivilDate` with running counts, so that every question takes
/// constant time however far apart the days are. About 27 kB, built in a few microseconds.
package struct WorkingCalendar: Sendable {
  /// The working days, for work in day numbers; valid as long as this calendar lives.
  package let days: WorkingDays
  private let page: Page
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
    let mask = weekend.reduce(0 as UInt8) { $0 | 1 << UInt8($1.rawValue - 1) }
    var blocks = Self.weeks(without: mask)
    for day in holidays {
      let index = Int(day - CivilDate.earliestDay)
      blocks[index >> 6].bits &= ~(1 << UInt64(index & 63))
    }
    self.init(blocks, closures, weekendMask: mask)
  }

  private init(
    _ blocks: [WorkingDays.Block], _ closures: [ClosedRange<CivilDate>], weekendMask: UInt8
  ) {
    var blocks = blocks
    for closure in closures { Self.remove(closure, from: &blocks) }
    let total = Self.count(&blocks)
    page = Page(blocks)
    days = WorkingDays(blocks: page.blocks, total: total)
    self.weekendMask = weekendMask
  }

  /// The same calendar with those closures taken out as well.
  package func closing(_ closures: [ClosedRange<CivilDate>]) -> WorkingCalendar {
    guard !closures.isEmpty else { return self }
    return WorkingCalendar(Array(page.all), closures, weekendMask: weekendMask)
  }

  /// The weekday belongs to this calendar's weekend.
  package func isWeekend(_ weekday: Weekday) -> Bool {
    weekendMask >> UInt8(weekday.rawValue - 1) & 1 == 1
  }

  private static func weeks(without weekendMask: UInt8) -> [WorkingDays.Block] {
    // The range starts on a Monday and 64 days are nine weeks and a day, so that each block
    // starts a weekday later than the one before.
    var patterns = [UInt64](repeating: 0, count: 7)
    for first in 0..<7 {
      for place in 0..<64 {
        let isWeekend = weekendMask >> UInt8((first + place) % 7) & 1
        patterns[first] |= UInt64(1 - isWeekend) << UInt64(place)
      }
    }
    var blocks = (0..<Int((dayCount + 63) / 64)).map { WorkingDays.Block(bits: patterns[$0 % 7]) }
    let used = UInt64(dayCount % 64)
    if used > 0 { blocks[blocks.count - 1].bits &= 1 << used - 1 }
    return blocks
  }

  private static func remove(
    _ closure: ClosedRange<CivilDate>, from blocks: inout [WorkingDays.Block]
  ) {
    let first = Int(closure.lowerBound.dayNumber - CivilDate.earliestDay)
    let last = Int(closure.upperBound.dayNumber - CivilDate.earliestDay)
    for block in (first >> 6)...(last >> 6) {
      var mask = UInt64.max
      if block == first >> 6 { mask &= .max << UInt64(first & 63) }
      if block == last >> 6 { mask &= .max >> UInt64(63 - last & 63) }
      blocks[block].bits &= ~mask
    }
  }

  /// Writes the running counts; gives the working days of the whole range.
  private static func count(_ blocks: inout [WorkingDays.Block]) -> Int32 {
    var total: Int32 = 0
    var hints = 0
    for index in blocks.indices {
      blocks[index].before = total
      total += Int32(blocks[index].bits.nonzeroBitCount)
      while hints * 64 < total {
        blocks[hints].hint = Int32(index)
        hints += 1
      }
    }
    return total
  }

  /// The blocks in memory that does not move, so that they can be read without counting references.
  private final class Page: Sendable {
    nonisolated(unsafe) let blocks: UnsafePointer<WorkingDays.Block>

    var all: UnsafeBufferPointer<WorkingDays.Block> {
      UnsafeBufferPointer(start: blocks, count: WorkingDays.blockCount)
    }

    init(_ source: [WorkingDays.Block]) {
      let memory = UnsafeMutablePointer<WorkingDays.Block>.allocate(
        capacity: WorkingDays.blockCount)
      for (place, block) in source.enumerated() { (memory + place).initialize(to: block) }
      blocks = UnsafePointer(memory)
    }

    deinit { blocks.deallocate() }
  }
}

extension WorkingCalendar: Hashable {
  package static func == (left: WorkingCalendar, right: WorkingCalendar) -> Bool {
    left.page === right.page
      || left.weekendMask == right.weekendMask && left.page.all.elementsEqual(right.page.all)
  }

  package func hash(into hasher: inout Hasher) {
    // Calendars differ in a few bits: fold all words instead of feeding 27 kB to the hasher.
    hasher.combine(
      page.all.reduce(UInt64(weekendMask)) { ($0 ^ $1.bits) &* 0x9E37_79B9_7F4A_7C15 })
  }
}
