import CalendarFeeds
import CarePlans
import CivilTime
import FeedItems
import FeedSamples
import Testing

struct FeedAlarmTests {
  private func items(
    _ entries: [Commitment], _ level: FeedLevel, _ change: (inout FeedOptions) -> Void = { _ in }
  ) -> [FeedItem] {
    let options = Care.options(level) {
      $0.alarms = .usual
      change(&$0)
    }
    return FeedComposer(.all, options).compose(entries, title: Care.title).items
  }

  @Test(
    arguments: [
      (Commitment.State.open, true), (.started, true), (.openDated, true), (.done, false),
      (.skipped, false), (.missed, false), (.excused, false), (.withdrawn, false),
    ], [FeedLevel.neutral, .titled])
  func `only what is open reminds`(
    _ row: (state: Commitment.State, reminds: Bool), level: FeedLevel
  ) {
    let entry = Care.entry(
      "DR09", due: "2026-12-01", state: row.state, finished: row.reminds ? nil : "2026-11-20"
    ) { $0.timeStamp.at = Care.seconds("2026-11-20") }
    let items = items([entry], level)
    #expect(!items.isEmpty)
    for item in items { #expect(!item.alarms.isEmpty == row.reminds) }
  }

  @Test func `nothing reminds at level 0, nor without being asked to`() {
    let entries = [
      Care.entry("DR01", due: "2026-12-01"),
      Care.entry(
        "DR03", .appointment, pin: TaskPin(day: Samples.day("2026-12-03"), minute: 570)),
    ]
    let busy = items(entries, .busy)
    #expect(busy.count == 1)
    #expect(busy.allSatisfy { $0.alarms.isEmpty })
    #expect(items(entries, .neutral) { $0.alarms = .none }.allSatisfy { $0.alarms.isEmpty })
  }

  @Test func `a day reminds in its morning, an appointment an hour before`() throws {
    let day = try #require(items([Care.entry("DR01", due: "2026-12-01")], .neutral).first)
    #expect(day.alarms.map(\.minutesBefore) == [-480])
    let pin = TaskPin(day: Samples.day("2026-12-03"), minute: 570)
    let meeting = try #require(items([Care.entry("DR03", .appointment, pin: pin)], .neutral).first)
    #expect(meeting.alarms.map(\.minutesBefore) == [60])
  }

  @Test func `a reminder tells what its item tells, and no more`() throws {
    for level in [FeedLevel.neutral, .titled] {
      let item = try #require(items([Care.entry("DR09", due: "2026-12-01")], level).first)
      #expect(item.alarms.first?.text == item.summary)
      #expect(item.alarms.first?.uid != item.uid)
    }
  }

  @Test func `the line that counts what is late reminds once a day, on days on which people work`()
    throws
  {
    // 28 November 2026 is a Saturday.
    for (today, reminds) in [("2026-11-27", true), ("2026-11-28", false), ("2026-11-30", true)] {
      let items = items([Care.entry("DR09", due: "2026-11-01")], .neutral) {
        $0.today = Samples.day(today)
        $0.workingDays = WorkingCalendar(holidays: [])
      }
      let line = try #require(items.first { $0.summary.contains("te laat") })
      #expect(line.alarms.map(\.minutesBefore) == (reminds ? [-480] : []), "\(today)")
    }
  }

  @Test func `each address reminds as long before as it asks`() throws {
    let pin = TaskPin(day: Samples.day("2026-12-03"), minute: 570)
    let entries = [
      Care.entry("DR01", due: "2026-12-03"), Care.entry("DR03", .appointment, pin: pin),
    ]
    let told = items(entries, .neutral) {
      $0.alarms = FeedAlarms([.days(1), .minutes(90), .days(7), .days(1)])
    }
    #expect(told.map { $0.alarms.map(\.minutesBefore) } == [[9_600, 960], [10_170, 1_530, 90]])
    #expect(Set(told.flatMap { $0.alarms.map(\.uid) }).count == 5)
  }

  @Test func `none rings at a weekend or on a holiday: it rings on the working day before`() throws
  {
    // A Monday; the Friday before is made a holiday.
    let calendar = WorkingCalendar(holidays: [Samples.day("2026-12-04")])
    let pin = TaskPin(day: Samples.day("2026-12-05"), minute: 600)
    let told = items(
      [Care.entry("DR01", due: "2026-12-07"), Care.entry("DR03", .appointment, pin: pin)], .neutral
    ) {
      $0.alarms = FeedAlarms([.days(0), .days(1), .minutes(60)])
      $0.workingDays = calendar
    }
    // The day before falls on Thursday at eight; so does an hour before an appointment on Saturday.
    #expect(told.map { $0.alarms.map(\.minutesBefore) } == [[5_280, -480], [3_000]])
  }

  @Test func `a clock that is put back between a reminder and its day moves neither`() throws {
    // Summer time ends in the night of 25 October 2026; eight is eight before it as well.
    let told = items([Care.entry("DR01", due: "2026-10-26")], .neutral) {
      $0.today = Samples.day("2026-10-01")
      $0.alarms = FeedAlarms([.days(2)])
    }
    #expect(told.flatMap { $0.alarms.map(\.minutesBefore) } == [2_400 + 60])
  }

  @Test(arguments: [Commitment.Kind.check, .gate, .wait])
  func `checks of one's own remind only when asked to`(kind: Commitment.Kind) {
    let entry = Care.entry("DR01", kind, due: "2026-12-03")
    #expect(items([entry], .neutral).allSatisfy { $0.alarms.isEmpty })
    let asked = items([entry], .neutral) { $0.alarms = FeedAlarms([.days(0)], hasChecks: true) }
    #expect(asked.map(\.alarms.count) == [1])
  }

  @Test func `a to-do reminds of its last day, unless its event stands on it`() {
    func alarms(pin: String?) -> [Int] {
      let entry = Care.entry("DR01", due: "2026-12-03") { entry in
        entry.pin = pin.map { TaskPin(day: Samples.day($0)) }
      }
      return items([entry], .neutral) { $0.hasTodos = true }.map(\.alarms.count)
    }
    #expect(alarms(pin: nil) == [1, 0])
    #expect(alarms(pin: "2026-12-01") == [1, 1])
  }

  @Test(
    arguments: zip(
      ["0d", "1d", "2w", "1h", "1u", "30min", "90min", "48h"],
      ["0d", "1d", "14d", "1h", "1h", "30min", "90min", "48h"]))
  func `a reminder is typed as a length`(typed: String, text: String) {
    #expect(FeedAlarms.Lead(typed)?.text == text)
  }

  @Test(arguments: [
    "", "d", "1", "-1d", "61d", "9w", "0h", "49h", "0min", "1m", "1 d", "1dd", "１d",
  ])
  func `any other text is none`(typed: String) {
    #expect(FeedAlarms.Lead(typed) == nil)
  }

  @Test func `a feed with reminders is a calendar like any other`() throws {
    let options = Care.options(.neutral) { $0.alarms = .usual }
    let content = FeedComposer(.all, options).compose([
      Care.entry("DR01", due: "2026-12-01"),
      Care.entry("DR02", due: "2026-12-01", state: .done, finished: "2026-11-20"),
    ]) { _ in nil }
    let lines = Samples.unfolded(
      try CalendarRenderer().calendar(content.header, of: content.items).bytes)
    #expect(lines.count { $0 == "BEGIN:VALARM" } == 1)
    #expect(lines.count { $0 == "END:VALARM" } == 1)
  }
}
