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
      $0.hasAlarms = true
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
    for item in items { #expect((item.alarm != nil) == row.reminds) }
  }

  @Test func `nothing reminds at level 0, nor without being asked to`() {
    let entries = [
      Care.entry("DR01", due: "2026-12-01"),
      Care.entry(
        "DR03", .appointment, pin: TaskPin(day: Samples.day("2026-12-03"), minute: 570)),
    ]
    let busy = items(entries, .busy)
    #expect(busy.count == 1)
    #expect(busy.allSatisfy { $0.alarm == nil })
    #expect(items(entries, .neutral) { $0.hasAlarms = false }.allSatisfy { $0.alarm == nil })
  }

  @Test func `a day reminds in its morning, an appointment an hour before`() throws {
    let day = try #require(items([Care.entry("DR01", due: "2026-12-01")], .neutral).first)
    #expect(day.alarm?.minutesBefore == -480)
    let pin = TaskPin(day: Samples.day("2026-12-03"), minute: 570)
    let meeting = try #require(items([Care.entry("DR03", .appointment, pin: pin)], .neutral).first)
    #expect(meeting.alarm?.minutesBefore == 60)
  }

  @Test func `a reminder tells what its item tells, and no more`() throws {
    for level in [FeedLevel.neutral, .titled] {
      let item = try #require(items([Care.entry("DR09", due: "2026-12-01")], level).first)
      #expect(item.alarm?.text == item.summary)
      #expect(item.alarm?.uid != item.uid)
    }
  }

  @Test func `the line that counts what is late does not remind`() throws {
    let items = items([Care.entry("DR09", due: "2026-11-01")], .neutral)
    let line = try #require(items.first { $0.summary.contains("te laat") })
    #expect(line.alarm == nil)
  }

  @Test func `a feed with reminders is a calendar like any other`() throws {
    let options = Care.options(.neutral) { $0.hasAlarms = true }
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
