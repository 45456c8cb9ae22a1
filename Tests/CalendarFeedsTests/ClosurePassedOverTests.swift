import CalendarFeeds
import Testing

/// What a file may hold beside the events that close days, without being refused for it.
struct ClosurePassedOverTests {
  private static func read(_ events: String...) throws -> ClosureCalendar {
    try ClosureMeaningTests.read(ClosureCalendarTests.file(events))
  }

  private static func days(_ calendar: ClosureCalendar) -> [String] {
    calendar.closures.map { "\($0.lowerBound)" }
  }

  // MARK: - Lines that are none

  @Test(arguments: [
    "junk", "junk without an end", ":", "FOO_BAR:1", "X-FOO", "Zie ook 3 mei", "http",
    "ATTENDEE;CN=\"J:mailto:x@y.example", "BEGIN:VALARM\nTRIGGER\nDURATION\nEND:VALARM",
    "DESCRIPTION:Wij zijn\n\n gesloten tot 3 januari", "LOCATION:Plein\n1, 20261224, a=b",
  ])
  func `a stray line that cannot matter is passed over and told`(line: String) throws {
    for event in ["DTSTART:20261221\n\(line)", "SUMMARY:x\n\(line)\nDTSTART:20261221"] {
      let read = try Self.read(event)
      #expect(Self.days(read) == ["2026-12-21"])
      #expect((1...2).contains(read.passedOver.count))
      #expect((5...8).contains(read.passedOver.firstLine ?? 0))
    }
  }

  @Test func `a stray line beside the events is passed over and told`() throws {
    let zones = ClosureZoneTests.described("x", "+0100", "+0200").replacing(
      "BEGIN:STANDARD", with: "stray\nBEGIN:STANDARD\nTZNAME")
    let file = ClosureZoneTests.file("x", from: "20261221T000000", zones: "stray\n" + zones)
    let read = try ClosureMeaningTests.read(file)
    #expect(Self.days(read) == ["2026-12-21"])
    #expect(read.passedOver.count == 3)
    #expect(read.passedOver.firstLine == 2)
  }

  @Test(arguments: [
    "DTSTART:20261221\nRRULE", "DTSTART:20261221\nEXDATE;TZID=\"x:20261222",
    "DTSTART:20261221\n\n RRULE:FREQ=DAILY", "DTSTART:20261221\nEXDATE:20261222\n,20261223",
    "DTSTART:20261221\nRRULE:FREQ=DAILY;\nUNTIL=20261224", "DTSTART:20261221\nSTATUS:CANCEL\nLED",
    "DTSTART:20261221\nRRULE:FREQ=DAILY;COUNT=1\n\n 0", "DTSTART:20261221\nUID:0400\n0082",
    "DTSTART:20261221\nDURATION P2D", "DTSTART:20261221\nTRANSP:TRANS\nparent",
  ])
  func `a stray line that may belong to what is read refuses the file`(event: String) throws {
    let error = try #require(throws: ClosureCalendarError.self) { try Self.read(event) }
    #expect(error.reason == .malformedLine)
    #expect((6...8).contains(error.line ?? 0))
  }

  // MARK: - Lines that stand twice

  @Test(arguments: [
    "STATUS:CONFIRMED\nSTATUS:CONFIRMED", "STATUS:CONFIRMED\nSTATUS:TENTATIVE",
    "TRANSP:OPAQUE\nTRANSP:OPAQUE", "DTSTAMP:20261101T000000Z\nDTSTAMP:20261102T000000Z",
    "DTSTART;VALUE=DATE:20261221", "UID:b\nUID:b", "SEQUENCE:1\nSEQUENCE:1",
    "RRULE:FREQ=DAILY;COUNT=1\nRRULE:FREQ=DAILY;COUNT=1",
    "DTEND;VALUE=DATE:20261222\nDTEND;VALUE=DATE:20261222",
  ])
  func `a second line that changes nothing is passed over and told`(lines: String) throws {
    let read = try Self.read("DTSTART;VALUE=DATE:20261221\n\(lines)")
    #expect(Self.days(read) == ["2026-12-21"])
    #expect(read.passedOver.count == 1)
    #expect(read.passedOver.firstLine == 5 + lines.split(separator: "\n").count)
  }

  @Test func `a title that stands twice is no matter`() throws {
    #expect(Self.days(try Self.read("DTSTART:20261221\nSUMMARY:a\nSUMMARY:b")) == ["2026-12-21"])
  }

  @Test(arguments: [
    "DTSTART:20261222", "STATUS:CONFIRMED\nSTATUS:CANCELLED", "TRANSP:OPAQUE\nTRANSP:TRANSPARENT",
    "UID:a\nUID:b", "DTEND:20261222\nDTEND:20261223", "SEQUENCE:1\nSEQUENCE:2",
    "DTEND:20261222\nDTEND;VALUE=DATE:20261222",
  ])
  func `a second line that says otherwise refuses the file`(lines: String) throws {
    let error = try #require(throws: ClosureCalendarError.self) {
      try Self.read("DTSTART:20261221\n\(lines)")
    }
    #expect(error.reason == .repeated)
    #expect(error.line == 5 + lines.split(separator: "\n").count)
  }

  // MARK: - What is no event

  @Test func `what stands in a file instead of events is counted`() throws {
    func component(_ name: String) -> String {
      "BEGIN:\(name)\nDTSTART:20261221\nDUE:x\nBEGIN:VALARM\nEND:VALARM\nEND:\(name)\n"
    }
    let body = ["VTODO", "VTODO", "VTODO", "VJOURNAL", "VJOURNAL", "VFREEBUSY", "X-FOO"]
      .map(component).joined()
    let read = try ClosureMeaningTests.read("BEGIN:VCALENDAR\n\(body)END:VCALENDAR\n")
    #expect(read.events == 0)
    let left = read.leftOut
    #expect([left.todos, left.journals, left.freeBusy, left.others] == [3, 2, 1, 1])
    let zones = ClosureZoneTests.described("x", "+0100", "+0200")
    let dated = try ClosureMeaningTests.read(
      ClosureZoneTests.file("x", from: "20261221T000000", zones: zones))
    #expect(dated.events == 1)
    #expect(dated.leftOut == ClosureCalendar.LeftOut())
  }

  // MARK: - All instances from one on

  @Test(arguments: [
    "DTEND:20261201T110000", "DTEND:20261203T110000\nTRANSP:TRANSPARENT",
    "DTEND:20261203T110000\nSTATUS:CANCELLED",
  ])
  func `who moves all of what can close nothing does not refuse the file`(more: String) throws {
    let meeting = "UID:m\nDTSTART:20261201T100000\n\(more)"
    let moved = "UID:m\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261208T100000\nDTSTART:20261208T140000"
    let read = try Self.read(
      meeting + "\nRRULE:FREQ=WEEKLY", moved + "\nDTEND:20261208T150000", "DTSTART:20261221")
    #expect(Self.days(read) == ["2026-12-21"])
  }

  @Test(arguments: ["TRANSP:TRANSPARENT", "STATUS:CANCELLED", "TRANSP:OPAQUE"])
  func `who changes all of what closes days from one on refuses the file`(more: String) throws {
    let error = try #require(throws: ClosureCalendarError.self) {
      try Self.read(
        "UID:m\nDTSTART:20261201\nRRULE:FREQ=WEEKLY",
        "UID:m\nDTSTART:20261208\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261208\n\(more)")
    }
    #expect(error.reason == .unsupportedRule)
    #expect(error.line == 12)
    #expect(error.property == "RECURRENCE-ID")
  }
}
