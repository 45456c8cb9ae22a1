import CalendarFeeds
import CivilTime
import Testing

/// Whose clock the times of a file are read by.
struct ClosureZoneTests {
  /// A day of 24 hours by the clock of a zone, from that reading on.
  static func file(_ zone: String, from reading: String, zones: String = "") -> String {
    "BEGIN:VCALENDAR\n\(zones)BEGIN:VEVENT\nDTSTART;TZID=\(zone):\(reading)\nDURATION:PT24H\nEND:VEVENT\nEND:VCALENDAR\n"
  }

  static func described(_ name: String, _ standard: String, _ summer: String) -> String {
    """
    BEGIN:VTIMEZONE
    TZID:\(name)
    BEGIN:STANDARD
    DTSTART:16010101T030000
    TZOFFSETFROM:\(summer)
    TZOFFSETTO:\(standard)
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:16010101T020000
    TZOFFSETFROM:\(standard)
    TZOFFSETTO:\(summer)
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
    END:DAYLIGHT
    END:VTIMEZONE

    """
  }

  @Test(arguments: [
    ("Europe/Amsterdam", "20261221T000000"), ("Etc/UTC", "20261220T230000"),
    ("GMT", "20261220T230000"), ("UTC", "20261220T230000"), ("Zulu", "20261220T230000"),
    ("GMT Standard Time", "20261220T230000"), ("W. Europe Standard Time", "20261221T000000"),
    ("Romance Standard Time", "20261221T000000"), ("Eastern Standard Time", "20261220T180000"),
    ("America/New_York", "20261220T180000"), ("Asia/Kathmandu", "20261221T044500"),
    ("/example.org/2026/America/New_York", "20261220T180000"),
    ("\"America/New_York\"", "20261220T180000"),
  ])
  func `a zone that the world knows is that zone`(zone: String, reading: String) throws {
    let read = try ClosureMeaningTests.read(Self.file(zone, from: reading))
    #expect(read.closures.map { "\($0.lowerBound)" } == ["2026-12-21"])
    #expect(read.unknownZones.isEmpty)
  }

  @Test func `a zone that the file describes is what the file says, whatever its name`() throws {
    for name in ["Customized Time Zone", "GMT Standard Time", "Europe/Amsterdam"] {
      let zones = Self.described(name, "-0500", "-0400")
      let winter = Self.file(name, from: "20261220T180000", zones: zones)
      #expect(try ClosureMeaningTests.days(in: winter) == ["2026-12-21"])
      let summer = Self.file(name, from: "20260720T180000", zones: zones)
      #expect(try ClosureMeaningTests.days(in: summer) == ["2026-07-21"])
    }
  }

  /// The two changes around one winter, as programs write them for an event.
  private static func stub(_ name: String) -> String {
    """
    BEGIN:VTIMEZONE
    TZID:\(name)
    BEGIN:DAYLIGHT
    DTSTART:20260329T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    END:DAYLIGHT
    BEGIN:STANDARD
    DTSTART:20261025T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    END:STANDARD
    END:VTIMEZONE

    """
  }

  @Test(arguments: ["Europe/Amsterdam", "W. Europe Standard Time", "/example.org/Europe/Amsterdam"])
  func `a known zone goes on where its description in the file ends`(name: String) throws {
    let event =
      "BEGIN:VEVENT\nDTSTART;TZID=\(name):20270301T000000\nDTEND;TZID=\(name):20270302T000000\nRRULE:FREQ=WEEKLY;COUNT=6\nEND:VEVENT\n"
    let file = "BEGIN:VCALENDAR\n\(Self.stub(name))\(event)END:VCALENDAR\n"
    #expect(
      try ClosureMeaningTests.days(in: file) == [
        "2027-03-01", "2027-03-08", "2027-03-15", "2027-03-22", "2027-03-29", "2027-04-05",
      ])
  }

  @Test func `each line of changes of a described zone counts`() throws {
    let changes = "RDATE:20270328T020000\nRDATE:20280326T020000\n"
    let back = "RDATE:20271031T030000\n"
    let zones = Self.stub("My/Zone")
      .replacing("DTSTART:20260329T020000\n", with: "DTSTART:20260329T020000\n\(changes)")
      .replacing("DTSTART:20261025T030000\n", with: "DTSTART:20261025T030000\n\(back)")
    for (day, next) in [("2027-07-05", "2027-07-06"), ("2027-12-06", "2027-12-07")] {
      let event =
        "BEGIN:VEVENT\nDTSTART;TZID=My/Zone:\(day.replacing("-", with: ""))T000000\nDTEND;TZID=My/Zone:\(next.replacing("-", with: ""))T000000\nEND:VEVENT\n"
      let file = "BEGIN:VCALENDAR\n\(zones)\(event)END:VCALENDAR\n"
      #expect(try ClosureMeaningTests.days(in: file) == [day])
    }
  }

  @Test func `each calendar of a stream has the zones that it describes itself`() throws {
    let here = Self.file("x", from: "20261221T000000", zones: Self.described("x", "+0100", "+0200"))
    let there = Self.file(
      "x", from: "20261227T180000", zones: Self.described("x", "-0500", "-0400"))
    #expect(try ClosureMeaningTests.days(in: here + there) == ["2026-12-21", "2026-12-28"])
  }

  @Test(arguments: [
    "TZOFFSETTO:+0100", "DTSTART:soon", "DTSTART:19700101T000000\nTZOFFSETTO:+9900",
    "DTSTART:19700101T000000\nTZOFFSETTO:1", "X:1",
    "DTSTART:19700101T000000\nTZOFFSETTO:+0100\nRRULE:FREQ=SECONDLY",
  ])
  func `a description that does not hold is passed over`(lines: String) throws {
    let zones =
      "BEGIN:VTIMEZONE\nTZID:GMT Standard Time\nBEGIN:STANDARD\n\(lines)\nEND:STANDARD\nEND:VTIMEZONE\n"
    let file = Self.file("GMT Standard Time", from: "20261220T230000", zones: zones)
    #expect(try ClosureMeaningTests.days(in: file) == ["2026-12-21"])
  }

  @Test func `a zone that nobody knows is the clock at home, and is named`() throws {
    let read = try ClosureMeaningTests.read(
      Self.file("Amsterdam, Berlijn", from: "20261221T000000")
        + Self.file("Amsterdam, Berlijn", from: "20261222T000000")
        + Self.file(
          "\"a\u{202E}b\u{9B}c\(String(repeating: "d", count: 99))\"", from: "20261223T000000"))
    #expect(read.closures.map { $0.upperBound - $0.lowerBound } == [2])
    #expect(
      read.unknownZones == [
        "Amsterdam, Berlijn", "a?b?c" + String(repeating: "d", count: 55),
      ])
  }

  @Test func `a zone of days and of UTC is not asked for`() throws {
    let read = try ClosureMeaningTests.read(
      ClosureCalendarTests.file([
        "DTSTART;TZID=Nowhere:20261221", "DTSTART;TZID=Nowhere:20261222T230000Z\nDURATION:P1D",
      ]))
    #expect(read.closures.count == 2)
    #expect(read.unknownZones.isEmpty)
  }

  @Test func `no name leads out of the folder of zones`() throws {
    for name in [
      "../../../etc/passwd", "/etc/passwd", "Europe/../../x", "Europe//Paris", ".", "a\\b", "",
      "Europe/Paris/", String(repeating: "a", count: 101), "zone.tab",
    ] {
      let text = Self.file("\"\(name)\"", from: "20261221T000000")
      var asked: [String] = []
      _ = try ClosureCalendar(
        parsing: Array(text.utf8), window: ClosureCalendarTests.window,
        zoneFile: { name in
          asked.append(name)
          return nil
        })
      #expect(asked.allSatisfy { !$0.contains(".") && !$0.hasPrefix("/") && !$0.hasSuffix("/") })
      #expect(asked.allSatisfy { !$0.contains("//") && $0.utf8.count <= 100 })
    }
  }
}
