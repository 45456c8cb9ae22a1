/// A day written as year, month and day; the arithmetic between that and day numbers.
///
/// Works on integers only and in constant time. Day 0 is 1970-01-01.
package struct YearMonthDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The parts of a day number that lies after year 0.
  package init(dayNumber: Int32) {
    // Years run from March here, so that the leap day is the last day of its year.
    let shifted = UInt32(bitPattern: dayNumber &+ 719_468)
    let quadCentury = 4 &* shifted &+ 3
    let century = quadCentury / 146_097
    let quadDay = (quadCentury % 146_097) | 3
    let product = 2_939_745 &* UInt64(quadDay)
    let yearOfCentury = UInt32(truncatingIfNeeded: product >> 32)
    let dayOfYear = UInt32(truncatingIfNeeded: product) / 2_939_745 / 4
    let monthAndDay = 2_141 &* dayOfYear &+ 197_913
    let isNextYear = dayOfYear >= 306
    let marchMonth = Int(monthAndDay >> 16)
    year = Int(100 &* century &+ yearOfCentury) + (isNextYear ? 1 : 0)
    month = isNextYear ? marchMonth - 12 : marchMonth
    day = Int((monthAndDay & 0xFFFF) / 2_141) + 1
  }

  /// Days since 1970-01-01; the month must be 1 to 12, the day is not checked.
  package var dayNumber: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The same day of the month, so many months on; the last of the month where it has no such day.
  func adding(months: Int) -> YearMonthDay {
    let total = year * 12 + month - 1 + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let newDay = day <= 28 ? day : min(day, Self.lastDay(ofMonth: newMonth, year: newYear))
    return YearMonthDay(year: newYear, month: newMonth, day: newDay)
  }

  /// The length of a month in days.
  package static func lastDay(ofMonth month: Int, year: Int) -> Int {
    if month == 2 { return isLeap(year) ? 29 : 28 }
    return 30 + (month + month >> 3) & 1
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
