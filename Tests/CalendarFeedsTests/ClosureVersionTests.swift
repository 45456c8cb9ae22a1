import CalendarFeeds
import Testing

/// Events of one name: which of them count, and that none goes without a word.
struct ClosureVersionTests {
  private static func event(_ day: Int, _ more: String = "X-A:b") -> String {
    "UID:a\nDTSTART;VALUE=DATE:202612\(day)\n\(more)"
  }

  private static func read(_ events: String...) throws -> ClosureCalendar {
    try ClosureMeaningTests.read(ClosureCalendarTests.file(events))
  }

  private static func days(_ calendar: ClosureCalendar) -> [String] {
    calendar.closures.map {
      $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)/\($0.upperBound)"
    }
  }

  @Test(arguments: [
    ("X-A:b", "X-A:b"), ("X-A:b", "SEQUENCE:0"), ("SEQUENCE:3", "SEQUENCE:3"),
    ("SEQUENCE:1\nDTSTAMP:20261101T000000Z", "DTSTAMP:20261101T000000Z\nSEQUENCE:1"),
  ])
  func `events of one name and version on different days all count`(
    first: String, second: String
  ) throws {
    let read = try Self.read(Self.event(21, first), Self.event(29, second))
    #expect(Self.days(read) == ["2026-12-21", "2026-12-29"])
    #expect(read.leftOut == ClosureCalendar.LeftOut())
    // In two calendars joined in one file too.
    let joined =
      ClosureCalendarTests.file([Self.event(21, first)])
      + ClosureCalendarTests.file([Self.event(29, second)])
    #expect(
      try Self.days(ClosureMeaningTests.read(joined)) == ["2026-12-21", "2026-12-29"])
  }

  @Test func `of one version on one day the later in the file counts, and the other is told`()
    throws
  {
    let read = try Self.read(Self.event(21, "DURATION:P3D"), Self.event(21, "DURATION:P2D"))
    #expect(Self.days(read) == ["2026-12-21/2026-12-22"])
    #expect(read.leftOut.older == 1)
  }

  @Test func `an older version is told, a copy is not`() throws {
    let older = try Self.read(Self.event(21, "SEQUENCE:2"), Self.event(29, "SEQUENCE:1"))
    #expect(Self.days(older) == ["2026-12-21"])
    #expect(older.leftOut.older == 1)
    let newer = try Self.read(
      Self.event(21), Self.event(22), Self.event(29, "DTSTAMP:20261101T000000Z"))
    #expect(Self.days(newer) == ["2026-12-29"])
    #expect(newer.leftOut.older == 2)
    let copies = try Self.read(
      Self.event(21, "SEQUENCE:1"), Self.event(21, "DTSTAMP:20261101T000000Z\nSEQUENCE:2"),
      Self.event(21, "SEQUENCE:2"))
    #expect(Self.days(copies) == ["2026-12-21"])
    #expect(copies.leftOut.older == 0)
  }

  @Test func `an event that is off does not take another of its name along`() throws {
    let read = try Self.read(Self.event(21, "STATUS:CANCELLED"), Self.event(29))
    #expect(Self.days(read) == ["2026-12-29"])
    #expect(read.leftOut.cancelled == 1)
    // But who cancels by a calendar of its own means all of that name.
    let cancel = ClosureCalendarTests.file([Self.event(20)]).replacing(
      "VERSION", with: "METHOD:CANCEL\r\nVERSION")
    let publish = ClosureCalendarTests.file([Self.event(21), Self.event(29)])
    #expect(try Self.days(ClosureMeaningTests.read(publish + cancel)) == [])
  }

  @Test func `a moved day belongs to the series of its own calendar`() throws {
    let monday = ClosureCalendarTests.file([
      "UID:1\nDTSTART;VALUE=DATE:20261207\nRRULE:FREQ=WEEKLY;COUNT=3"
    ])
    let daily = ClosureCalendarTests.file([
      "UID:1\nDTSTART;VALUE=DATE:20261214\nRRULE:FREQ=DAILY;COUNT=2",
      "UID:1\nRECURRENCE-ID;VALUE=DATE:20261214\nDTSTART;VALUE=DATE:20261230",
    ])
    for text in [monday + daily, daily + monday] {
      let read = try ClosureMeaningTests.read(text)
      #expect(
        Self.days(read) == ["2026-12-07", "2026-12-14/2026-12-15", "2026-12-21", "2026-12-30"])
    }
  }

  @Test func `a moved day of which a later version stands in the file is told`() throws {
    let series = Self.event(21, "RRULE:FREQ=DAILY;COUNT=3")
    let moved = "UID:a\nRECURRENCE-ID;VALUE=DATE:20261222\nDTSTART;VALUE=DATE:202612"
    let read = try Self.read(series, moved + "29", moved + "30")
    #expect(Self.days(read) == ["2026-12-21", "2026-12-23", "2026-12-30"])
    #expect(read.leftOut.older == 1)
    let ended = try Self.read(
      Self.event(21, "SEQUENCE:1\nSTATUS:CANCELLED\nRRULE:FREQ=DAILY"), moved + "29")
    #expect(Self.days(ended) == [])
    #expect(ended.leftOut.cancelled == 2)
  }

  @Test func `thousands of events of one name are sorted out`() throws {
    let events = (0..<4_900).map { number in
      let minute = number / 28
      let clock = 1_000 + minute / 60 * 100 + minute % 60
      return "UID:a\nDTSTART:\(20_260_101 + number % 28)T\(clock)00"
    }
    let read = try ClosureMeaningTests.read(ClosureCalendarTests.file(events + [Self.event(21)]))
    #expect(Self.days(read) == ["2026-12-21"])
    #expect(read.leftOut.timed == 4_900)
    #expect(read.leftOut.older == 0)
  }
}
