/// A day without time or zone, in the proleptic Gregorian calendar, from 1900-01-01 to 2199-12-31.
///
/// Stored as a day number since 1970-01-01, so that comparing and counting are integer work.
package struct CivilDate: Hashable, Sendable {
  /// Days since 1970-01-01.
  package let dayNumber: Int32

  /// 1900-01-01, a Monday.
  package static let earliest = CivilDate(unchecked: earliestDay)
  /// 2199-12-31.
  package static let latest = CivilDate(unchecked: latestDay)

  @inlinable static var earliestDay: Int32 { -25_567 }
  @inlinable static var latestDay: Int32 { 84_005 }

  private init(unchecked dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The day with that number; nil outside the range.
  package init?(dayNumber: Int32) {
    guard Self.earliestDay...Self.latestDay ~= dayNumber else { return nil }
    self.dayNumber = dayNumber
  }

  /// The day with that number, or the end of the range that lies nearest.
  package init(clamping dayNumber: Int) {
    self.dayNumber = Self.clamp(dayNumber)
  }

  /// The day with those parts; nil when the calendar has no such day or it lies outside the range.
  package init?(year: Int, month: Int, day: Int) {
    guard 1900...2199 ~= year, 1...12 ~= month, day >= 1,
      day <= YearMonthDay.lastDay(ofMonth: month, year: year)
    else { return nil }
    dayNumber = Int32(YearMonthDay(year: year, month: month, day: day).dayNumber)
  }

  package var year: Int { parts.year }
  package var month: Int { parts.month }
  package var day: Int { parts.day }

  package var weekday: Weekday {
    // Counted from `earliest`, a Monday, the number is never negative.
    Weekday(rawValue: Int(dayNumber - Self.earliestDay) % 7 + 1) ?? .monday
  }

  /// The last day of this day's month.
  package var endOfMonth: CivilDate {
    let parts = parts
    let last = YearMonthDay.lastDay(ofMonth: parts.month, year: parts.year)
    return CivilDate(unchecked: dayNumber + Int32(last - parts.day))
  }

  /// So many days later, or earlier when negative; nil outside the range.
  package func adding(days: Int) -> CivilDate? {
    Self(exactly: Int(dayNumber).addingReportingOverflow(days))
  }

  /// The same day of the month so many months on, or the last of that month; nil outside the range.
  package func adding(months: Int) -> CivilDate? {
    // Twelve months for each of the 300 years: no more can stay inside, and no sum can overflow.
    guard -3_600...3_600 ~= months else { return nil }
    return Self(exactly: (parts.adding(months: months).dayNumber, false))
  }

  /// The days from `b` to `a`; negative when `b` is later.
  package static func - (a: CivilDate, b: CivilDate) -> Int {
    Int(a.dayNumber) - Int(b.dayNumber)
  }

  var parts: YearMonthDay { YearMonthDay(dayNumber: dayNumber) }

  private init?(exactly sum: (partialValue: Int, overflow: Bool)) {
    guard !sum.overflow, Int(Self.earliestDay)...Int(Self.latestDay) ~= sum.partialValue else {
      return nil
    }
    dayNumber = Int32(sum.partialValue)
  }

  /// The day number, or the end of the range that lies nearest.
  @inlinable @inline(__always)
  package static func clamp(_ dayNumber: Int) -> Int32 {
    Int32(truncatingIfNeeded: min(max(dayNumber, Int(earliestDay)), Int(latestDay)))
  }

  /// The day number, or the end of the range that lies nearest.
  @inlinable @inline(__always)
  package static func clamp(_ dayNumber: Int32) -> Int32 {
    min(max(dayNumber, earliestDay), latestDay)
  }
}

extension CivilDate: Comparable {
  package static func < (a: CivilDate, b: CivilDate) -> Bool {
    a.dayNumber < b.dayNumber
  }
}
