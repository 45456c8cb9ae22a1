import CalendarFeeds
import Testing

/// Files in other alphabets of octets, with other line ends, other blanks and other cases.
struct ClosureSpellingTests {
  private static let text = ClosureCalendarTests.file([
    "SUMMARY:één 🎄\nDTSTART;VALUE=DATE:20261221"
  ])

  private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
  }

  private static func days(_ octets: [UInt8]) throws -> [String] {
    try ClosureCalendar(parsing: octets, window: ClosureCalendarTests.window).closures.map {
      "\($0.lowerBound)"
    }
  }

  private static func fault(_ octets: [UInt8]) throws -> ClosureCalendarError {
    try #require(throws: ClosureCalendarError.self) { try days(octets) }
  }

  @Test(arguments: [true, false], ["\u{FEFF}", ""])
  func `UTF-16 is read, with a mark of its order or without`(isLittle: Bool, mark: String) throws {
    #expect(try Self.days(Self.utf16(mark + Self.text, isLittle: isLittle)) == ["2026-12-21"])
    let small = Self.text.replacing("BEGIN:VCALENDAR", with: "begin:vcalendar")
    #expect(try Self.days(Self.utf16(mark + small, isLittle: isLittle)) == ["2026-12-21"])
  }

  @Test func `broken UTF-16 is refused with its line`() throws {
    let whole = Self.utf16("\u{FEFF}BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX:", isLittle: true)
    for rest: [UInt8] in [[0x00, 0xD8, 0x41, 0x00], [0x41], [0x00, 0xDC]] {
      let error = try Self.fault(whole + rest)
      #expect(error.reason == .notUTF8)
      #expect(error.line == 3)
    }
    #expect(try Self.fault([0xFF, 0xFE, 0, 0, 0x42, 0, 0, 0]).reason == .notUTF8)
  }

  @Test(arguments: ["\r", "\r\r\n", "\n", "\r\n", "\n\r\n", "\r\r"])
  func `a line ends in whatever way`(end: String) throws {
    let text = Self.text.replacing("\r\n", with: end)
    #expect(try Self.days(Array(text.utf8)) == ["2026-12-21"])
    let folded = text.replacing("VALUE=DA", with: "VALUE=DA\(end == "\r\r" ? "\r" : end) ")
    if !["\n\r\n"].contains(end) {
      #expect(try Self.days(Array(folded.utf8)) == ["2026-12-21"])
    }
  }

  @Test func `a file whose lines end in CR alone has numbers of lines`() throws {
    let text = Self.text.replacing("20261221", with: "20261321").replacing("\r\n", with: "\r")
    #expect(try Self.fault(Array(text.utf8)).line == 6)
  }

  @Test(arguments: [
    "RRULE:FREQ=WEEKLY;BYDAY=MO, TU;COUNT=2",
    "RRULE: FREQ = WEEKLY ; BYDAY = MO ,\tTU ; COUNT = 2;",
    "RRULE:FREQ=MONTHLY;BYMONTHDAY=21, 22;BYMONTH= 12;COUNT=2",
    "RDATE;VALUE=DATE: 20261221 , 20261222",
    "RRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20261223, 20261224",
  ])
  func `blanks in a list are passed over`(line: String) throws {
    #expect(
      try ClosureCalendarTests.closures("DTSTART;VALUE=DATE:20261221\n\(line)")
        == ["2026-12-21/2026-12-22"])
  }

  @Test(arguments: [
    ("europe/amsterdam", "20261221T000000"), ("EUROPE/AMSTERDAM", "20261221T000000"),
    ("/freeassociation.sourceforge.net/Europe/Amsterdam", "20261221T000000"),
    ("/freeassociation.sourceforge.net/Tzfile/Europe/Amsterdam", "20261221T000000"),
    ("/citadel.org/20210210_1/Europe/Amsterdam", "20261221T000000"),
    ("/citadel.org/20210210_1/america/new_york", "20261220T180000"),
    ("/softwarestudio.org/Olson_20011030_5/UTC", "20261220T230000"),
    ("america/new_york", "20261220T180000"), ("AMERICA/ST_JOHNS", "20261220T193000"),
    ("etc/gmt-14", "20261221T130000"), ("utc", "20261220T230000"), ("etc/utc", "20261220T230000"),
    ("asia/kathmandu", "20261221T044500"), ("australia/lord_howe", "20261221T100000"),
    ("w. europe standard time", "20261221T000000"), ("EASTERN STANDARD TIME", "20261220T180000"),
  ])
  func `a zone in another case, or with a maker's name before it, is that zone`(
    zone: String, reading: String
  ) throws {
    let read = try ClosureMeaningTests.read(ClosureZoneTests.file(zone, from: reading))
    #expect(read.closures.map { "\($0.lowerBound)" } == ["2026-12-21"])
    #expect(read.unknownZones.isEmpty)
  }

  @Test func `a zone that the file describes is known in another case too`() throws {
    let zones = ClosureZoneTests.described("Eigen Tijd", "-0500", "-0400")
    let file = ClosureZoneTests.file("EIGEN TIJD", from: "20261220T180000", zones: zones)
    let read = try ClosureMeaningTests.read(file)
    #expect(read.closures.map { "\($0.lowerBound)" } == ["2026-12-21"])
    #expect(read.unknownZones.isEmpty)
  }

  @Test func `names of zones are asked for as the database spells them`() throws {
    let names = [
      "America/Port-au-Prince", "Africa/Dar_es_Salaam", "Europe/Isle_of_Man", "US/East-Indiana",
      "Antarctica/McMurdo", "Antarctica/DumontDUrville", "Etc/GMT+12", "EST5EDT", "NZ-CHAT", "W-SU",
      "Australia/ACT", "America/Argentina/Buenos_Aires", "GB-Eire", "America/Indiana/Tell_City",
    ]
    for name in names {
      for text in [name.lowercased(), name.uppercased()] {
        var asked: [String] = []
        let file = ClosureZoneTests.file(text, from: "20261221T000000")
        _ = try ClosureCalendar(
          parsing: Array(file.utf8), window: ClosureCalendarTests.window,
          zoneFile: { name in
            asked.append(name)
            return nil
          })
        #expect(asked.contains(name), "\(text)")
      }
    }
  }
}
