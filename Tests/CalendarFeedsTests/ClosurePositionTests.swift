import CalendarFeeds
import CivilTime
import TestSupport
import Testing

/// Rules that take days of a month or year by their place among all that fit (BYSETPOS).
struct ClosurePositionTests {
  @Test(arguments: [
    // The last working day, the first working day, the second-last day of the year.
    ("FREQ=MONTHLY;COUNT=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["2026-01-30", "2026-02-27"]),
    ("FREQ=MONTHLY;COUNT=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", ["2026-01-01", "2026-02-02"]),
    ("FREQ=YEARLY;COUNT=1;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", ["2026-12-30"]),
    // Positions count from the first of the month, not from the start.
    ("FREQ=MONTHLY;COUNT=1;BYMONTHDAY=1,2,3;BYSETPOS=2,9", ["2026-01-02"]),
  ])
  func `days are taken by their place`(rule: String, days: [String]) throws {
    #expect(
      try ClosureCalendarTests.closures("DTSTART;VALUE=DATE:20260101\nRRULE:\(rule)") == days)
  }

  @Test func `random rules with places fall on the days that libical and dateutil give`() throws {
    let lines = Fixture.lines("positions.txt")
    #expect(lines.count == 200)
    for line in lines {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      let file = ClosureCalendarTests.file(["DTSTART;VALUE=DATE:\(parts[1])\nRRULE:\(parts[0])"])
      let closed = try ClosureMeaningTests.read(file).closures
      let days = closed.flatMap { range in
        (0...(range.upperBound - range.lowerBound)).compactMap { range.lowerBound.adding(days: $0) }
      }
      let text = days.map { $0.description.replacing("-", with: "") }.joined(separator: ",")
      #expect(text == parts[2], "\(parts[0]) from \(parts[1])")
    }
  }

  /// libical takes no notice of places in weeks, and others count the first week by its rest.
  @Test(arguments: [
    ("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", "BYSETPOS"), ("FREQ=YEARLY;BYWEEKNO=3", "BYWEEKNO"),
    ("FREQ=HOURLY", "FREQ"), ("FREQ=YEARLY;BYDAY=1MO", "BYDAY"), ("FREQ=DAILY;FOO=1", "RRULE"),
    ("FREQ=DAILY;UNTIL=soon", "UNTIL"), ("FREQ=DAILY;COUNT=1;UNTIL=20270101", "UNTIL"),
  ])
  func `what is refused of a rule is named`(rule: String, part: String) throws {
    let file = ClosureCalendarTests.file(["DTSTART;VALUE=DATE:20260101\nRRULE:\(rule)"])
    let error = try #require(throws: ClosureCalendarError.self) {
      try ClosureMeaningTests.read(file)
    }
    #expect(error.reason == .unsupportedRule)
    #expect(error.line == 6)
    #expect(error.property == part)
  }
}
