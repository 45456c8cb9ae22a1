import CalendarFeeds
import CivilTime
import TestSupport
import Testing

struct ClosureCalendarTests {
  static let window = Samples.day("2026-01-01")...Samples.day("2028-12-31")

  static func closures(_ events: String..., zone: ZoneRule = .amsterdam) throws -> [String] {
    try read(file(events), zone: zone)
  }

  static func file(_ events: [String]) -> String {
    let body = events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }.joined()
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n\(body)END:VCALENDAR\n"
      .replacing("\n", with: "\r\n")
  }

  static func read(_ text: String, zone: ZoneRule = .amsterdam) throws -> [String] {
    try ClosureCalendar(parsing: Array(text.utf8), window: window, zone: zone).closures.map {
      $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)/\($0.upperBound)"
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let events: [String]
    let closures: [String]
    var testDescription: String { events.joined(separator: " + ").debugDescription }

    init(_ events: String..., closes closures: [String]) {
      self.events = events
      self.closures = closures
    }
  }

  static let cases: [Case] = [
    // Whole days: the end is not part of it.
    Case(
      "DTSTART;VALUE=DATE:20260504\nDTEND;VALUE=DATE:20260506", closes: ["2026-05-04/2026-05-05"]),
    Case("DTSTART;VALUE=DATE:20260504", closes: ["2026-05-04"]),
    Case("DTSTART:20260504\nDURATION:P1W", closes: ["2026-05-04/2026-05-10"]),
    Case("DTSTART;VALUE=DATE:20260504\nDTEND;VALUE=DATE:20260504", closes: ["2026-05-04"]),
    // Times close the days they cover from midnight to midnight.
    Case("DTSTART:20260504T000000\nDTEND:20260505T000000", closes: ["2026-05-04"]),
    Case("DTSTART:20260504T000000\nDTEND:20260504T235900", closes: ["2026-05-04"]),
    Case("DTSTART:20260504T000000\nDTEND:20260504T235959", closes: ["2026-05-04"]),
    Case("DTSTART:20260504T000001\nDTEND:20260505T000000", closes: []),
    Case("DTSTART:20260504T090000\nDTEND:20260504T170000", closes: []),
    Case("DTSTART:20260503T120000\nDTEND:20260506T120000", closes: ["2026-05-04/2026-05-05"]),
    Case("DTSTART:20260504T000000", closes: []),
    Case("DTSTART:20260504T000000\nDURATION:P1DT12H", closes: ["2026-05-04"]),
    // UTC and named zones are read on the clock at home; unknown names are that clock.
    Case("DTSTART:20260503T220000Z\nDTEND:20260504T220000Z", closes: ["2026-05-04"]),
    Case("DTSTART:20260504T000000Z\nDTEND:20260505T000000Z", closes: []),
    Case(
      "DTSTART;TZID=Europe/London:20260503T230000\nDTEND;TZID=Europe/London:20260504T230000",
      closes: ["2026-05-04"]
    ),
    Case(
      "DTSTART;TZID=\"W. Europe Standard Time\":20260504T000000\nDTEND;TZID=x:20260505T000000",
      closes: ["2026-05-04"]
    ),
    Case(
      "DTSTART;TZID=../../../etc/passwd:20260504T000000\nDURATION:PT24H", closes: ["2026-05-04"]),
    // What counts as not there.
    Case("DTSTART:20260504\nSTATUS:CANCELLED", closes: []),
    Case("DTSTART:20260504\nTRANSP:TRANSPARENT", closes: []),
    Case("DTSTART:20251231\nDURATION:P2D", closes: ["2026-01-01"]),
    Case("DTSTART:20281231\nDURATION:P9D", closes: ["2028-12-31"]),
    Case("DTSTART:20200101\nDTEND:20350101", closes: ["2026-01-01/2028-12-31"]),
    Case("DTSTART:18991231", closes: []),
    // Neighbours and overlaps become one.
    Case(
      "DTSTART:20260506", "DTSTART:20260505", "DTSTART:20260504\nDURATION:P3D",
      closes: ["2026-05-04/2026-05-06"]),
    // Repetition, with exceptions, extra days and moved instances.
    Case(
      "DTSTART:20260504\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;VALUE=DATE:20260511\nRDATE;VALUE=DATE:20260601",
      closes: ["2026-05-04", "2026-05-18", "2026-05-25", "2026-06-01"]
    ),
    Case(
      "UID:a\nDTSTART:20260504\nRRULE:FREQ=WEEKLY;UNTIL=20260518",
      "UID:a\nRECURRENCE-ID;VALUE=DATE:20260511\nDTSTART:20260513",
      closes: ["2026-05-04", "2026-05-13", "2026-05-18"]
    ),
    Case(
      "UID:a\nRECURRENCE-ID;VALUE=DATE:20260511\nDTSTART:20260511\nSTATUS:CANCELLED",
      "UID:a\nDTSTART:20260504\nRRULE:FREQ=WEEKLY;UNTIL=20260518",
      closes: ["2026-05-04", "2026-05-18"]
    ),
    Case(
      "DTSTART;TZID=Europe/Amsterdam:20261023T000000\nDURATION:P1D\nRRULE:FREQ=DAILY;COUNT=4",
      closes: ["2026-10-23/2026-10-26"]
    ),
    Case(
      "DTSTART;TZID=Europe/Amsterdam:20260504T000000\nDURATION:P1D\nRRULE:FREQ=WEEKLY;UNTIL=20260517T220000Z\nEXDATE:20260510T220000Z",
      closes: ["2026-05-04", "2026-05-18"]
    ),
    Case("DTSTART:20240229\nRRULE:FREQ=YEARLY", closes: ["2028-02-29"]),
    Case(
      "DTSTART:20260131\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3",
      closes: ["2026-01-31", "2026-02-28", "2026-03-31"]),
    // Begun before the window, and reaching into it.
    Case(
      "DTSTART:20201231\nDURATION:P3D\nRRULE:FREQ=YEARLY;COUNT=6", closes: ["2026-01-01/2026-01-02"]
    ),
  ]

  @Test(arguments: cases)
  func `events close the days they cover`(each: Case) throws {
    #expect(try Self.read(Self.file(each.events)) == each.closures)
  }

  @Test func `a file as an office program writes it is read`() throws {
    let text = """
      \u{FEFF}begin:vcalendar
      version:2.0
      BEGIN:VTIMEZONE
      TZID:W. Europe Standard Time
      BEGIN:STANDARD
      DTSTART:16011028T030000
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      CLASS:PUBLIC
      ATTENDEE;CN="Jansen; P: afdeling";RSVP=TRUE:mailto:p@x.example
      DESCRIPTION:Wij zijn
        gesloten:\\n\\n
      dTsTaRt;VALUE=DATE:2026
       0504
      SUMMARY;LANGUAGE=nl:Dicht
      X-MICROSOFT-CDO-BUSYSTATUS:OOF
      BEGIN:VALARM
      DTSTART:nonsense
      TRIGGER:-PT15M
      END:VALARM
      end:vevent

      END:VCALENDAR
      """
    #expect(try Self.read(text) == ["2026-05-04"])
  }

  @Test func `an empty calendar closes nothing`() throws {
    #expect(try Self.closures() == [])
  }

  @Test func `days begin at the midnight of home`() throws {
    let curacao = try #require(ZoneRule(id: "America/Curacao"))
    let event = "DTSTART:20260504T040000Z\nDURATION:PT24H"
    #expect(try Self.closures(event, zone: curacao) == ["2026-05-04"])
    #expect(try Self.closures(event) == [])
  }

  @Test func `random rules fall on the days that dateutil gives`() throws {
    let lines = Fixture.lines("recurrences.txt")
    #expect(lines.count == 400)
    for line in lines {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      let closed = try ClosureCalendar(
        parsing: Array(Self.file(["DTSTART;VALUE=DATE:\(parts[1])\nRRULE:\(parts[0])"]).utf8),
        window: Self.window
      ).closures
      let days = closed.flatMap { range in
        (0...(range.upperBound - range.lowerBound)).compactMap { range.lowerBound.adding(days: $0) }
      }
      let text = days.map { $0.description.replacing("-", with: "") }.joined(separator: ",")
      #expect(text == parts[2], "\(parts[0]) from \(parts[1])")
    }
  }
}
