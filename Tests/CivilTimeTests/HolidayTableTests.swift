// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import Testing

struct HolidayTableTests {
  @Test(arguments: [
    "1900-04-15", "1913-03-23", "1940-03-24", "1943-04-25", "1954-04-18", "1961-04-02",
    "1981-04-19",
    "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2024-03-31",
    "2025-04-20",
    "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25",
    "2049-04-18",
    "2076-04-19", "2100-03-28", "2160-03-23", "2199-04-14",
  ])
  func `Easter falls on its known day`(sunday: String) {
    #expect(CivilDate.easterSunday(year: CivilDate.on(sunday).year) == .on(sunday))
  }

  @Test func `Easter is a Sunday from 22 March to 25 April`() {
    for year in 1900...2199 {
      let easter = CivilDate.easterSunday(year: year)!
      #expect(easter.weekday == .sunday)
      #expect((322...425).contains(easter.month * 100 + easter.day))
    }
  }

  @Test func `the Dutch holidays of 2026 come in order`() {
    #expect(
      HolidayTable.dutch.holidays(from: 2026, through: 2026).map { "\($0.0) \($0.1.key)" } == [
        "2026-01-01 new-year", "2026-01-02 decreed-2026-01-02", "2026-04-03 good-friday",
        "2026-04-05 easter-sunday",
        "2026-04-06 easter-monday", "2026-04-27 kings-day", "2026-05-05 liberation-day",
        "2026-05-14 ascension-day", "2026-05-15 decreed-2026-05-15", "2026-05-24 whit-sunday",
        "2026-05-25 whit-monday",
        "2026-12-25 christmas-day", "2026-12-26 second-christmas-day",
      ]
    )
  }

  @Test(arguments: [(2025, "2025-04-26"), (2026, "2026-04-27"), (2031, "2031-04-26")])
  func `King's Day moves off a Sunday`(year: Int, day: String) {
    let rule = HolidayTable.dutch.rules.first { $0.key == "kings-day" }!
    #expect(rule.date(in: year) == .on(day))
  }

  @Test func `rules of every sort give their days within their years`() throws {
    let table = HolidayTable(
      region: "XX", weekend: [.friday],
      rules: [
        HolidayRule(
          key: "a", names: ["nl": "dag A", "en": "day A"],
          day: .fixed(month: 1, day: 1, moves: [.saturday: -1, .sunday: 1]), from: 2020,
          through: 2028),
        HolidayRule(key: "b", names: ["nl": "dag B"], day: .easter(offset: -2)),
        HolidayRule(key: "c", names: [:], day: .date(.on("2027-05-07"))),
      ])
    #expect(
      table.holidays(from: 2021, through: 2023).map { "\($0.0) \($0.1.key)" } == [
        "2021-01-01 a", "2021-04-02 b", "2021-12-31 a", "2022-04-15 b", "2023-01-02 a",
        "2023-04-07 b",
      ]
    )
    #expect(table.holidays(from: 2029, through: 2029).map(\.1.key) == ["b"])
    #expect(table.holiday(on: .on("2027-05-07"))?.key == "c")
    #expect(table.name(of: .on("2021-12-31"), language: "nl") == "dag A")
    #expect(table.name(of: .on("2021-12-31"), language: "fr") == "day A")
    #expect(table.name(of: .on("2021-04-02"), language: "en") == "b")
    #expect(table.name(of: .on("2021-04-01"), language: "en") == nil)
  }

  @Test func `a move over New Year counts for the year in which the day falls`() {
    let eve = HolidayRule(
      key: "eve", names: [:], day: .fixed(month: 12, day: 31, moves: [.sunday: 1])
    )
    let table = HolidayTable(region: "XX", rules: [eve])
    // 31 December 2023 is a Sunday.
    #expect(
      table.holidays(from: 2024, through: 2024).map(\.0) == [.on("2024-01-01"), .on("2024-12-31")])
    #expect(table.holidays(from: 2023, through: 2023).isEmpty)
  }

  @Test func `years outside the range have no holidays`() {
    #expect(HolidayTable.dutch.holidays(from: 2200, through: 3000).isEmpty)
    #expect(HolidayTable.dutch.holidays(from: .min, through: 1899).isEmpty)
    #expect(HolidayTable.dutch.holidays(from: 2027, through: 2026).isEmpty)
    #expect(HolidayTable.dutch.holidays(from: .min, through: .max).count == 3_310)
  }

  @Test func `the calendar of a table keeps its holidays and its weekend`() {
    let calendar = WorkingCalendar(.dutch)
    #expect(!calendar.isWorking(.on("2026-05-05")))
    #expect(!calendar.isWorking(.on("2026-05-09")))
    #expect(calendar.isWorking(.on("2026-05-06")))
    let fridays = WorkingCalendar(HolidayTable(region: "XX", weekend: [.friday], rules: []))
    #expect(fridays.isWorking(.on("2026-05-09")))
    #expect(!fridays.isWorking(.on("2026-05-08")))
  }
}
