// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import TestSupport
import Testing

struct CivilDateTests {
  @Test func `every day of the range follows the calendar`() {
    var (year, month, day) = (1900, 1, 1)
    var weekday = 0  // 1 January 1900 was a Monday
    for number in CivilDate.earliest.dayNumber...CivilDate.latest.dayNumber {
      let date = CivilDate(dayNumber: number)!
      guard date.year == year, date.month == month, date.day == day,
        date.weekday == Weekday.allCases[weekday],
        CivilDate(year: year, month: month, day: day) == date,
        CivilDate(date.description) == date,
        date.endOfMonth.day == length(of: month, in: year)
      else {
        Issue.record("day \(number) is \(date), expected \(year)-\(month)-\(day)")
        return
      }
      weekday = (weekday + 1) % 7
      day += 1
      if day > length(of: month, in: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect((year, month, day) == (2200, 1, 1))
  }

  @Test func `1970-01-01 is day 0 and a Thursday`() {
    #expect(CivilDate.on("1970-01-01").dayNumber == 0)
    #expect(CivilDate.on("1970-01-01").weekday == .thursday)
    #expect(CivilDate.earliest.description == "1900-01-01")
    #expect(CivilDate.latest.description == "2199-12-31")
  }

  @Test(arguments: [
    "", "2026-1-05", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-04-00",
    "1899-12-31", "2200-01-01", "2026-04-011", " 2026-04-01", "2026/04/01", "+026-04-01",
    "２０２６-04-01", "2026-04-0१", "20260401", "2026-04-01T00:00",
  ])
  func `other texts are no day`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `there is nothing outside the range`() {
    #expect(CivilDate.latest.adding(days: 1) == nil)
    #expect(CivilDate.earliest.adding(days: -1) == nil)
    #expect(CivilDate.latest.adding(days: .max) == nil)
    #expect(CivilDate.latest.adding(months: 1) == nil)
    #expect(CivilDate.latest.adding(months: .min) == nil)
    #expect(CivilDate.earliest.adding(months: 3_599) == .on("2199-12-01"))
    #expect(CivilDate(dayNumber: .max) == nil)
    #expect(CivilDate(clamping: .max) == .latest)
    #expect(CivilDate(clamping: .min) == .earliest)
    #expect(CivilDate(year: .max, month: 1, day: 1) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-01-31", 2, "2026-03-31"),
    ("2028-02-29", 12, "2029-02-28"), ("2028-02-29", -48, "2024-02-29"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
    ("2100-01-31", 1, "2100-02-28"),
  ])
  func `months clamp to the end of the month`(origin: String, months: Int, end: String) {
    #expect(CivilDate.on(origin).adding(months: months) == .on(end))
  }

  @Test(arguments: 0..<20)
  func `months add as if walked one at a time`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let origin = random.date()
      let months = Int.random(in: -400...400, using: &random)
      #expect(
        origin.adding(months: months) == walked(months, from: origin),
        "\(origin) + \(months) months"
      )
    }
  }

  @Test func `days are counted between two days`() {
    #expect(CivilDate.on("2026-03-01") - .on("2026-02-01") == 28)
    #expect(CivilDate.on("2026-02-01") - .on("2026-03-01") == -28)
    #expect(CivilDate.on("2026-02-01") < .on("2026-02-02"))
  }

  private func length(of month: Int, in year: Int) -> Int {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private func walked(_ months: Int, from origin: CivilDate) -> CivilDate? {
    var (year, month) = (origin.year, origin.month)
    for _ in 0..<abs(months) {
      month += months > 0 ? 1 : -1
      if month > 12 { (year, month) = (year + 1, 1) }
      if month < 1 { (year, month) = (year - 1, 12) }
    }
    return CivilDate(year: year, month: month, day: min(origin.day, length(of: month, in: year)))
  }
}
