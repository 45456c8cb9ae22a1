import CalendarFeeds
import CivilTime
import FeedItems
import Testing

struct CalendarRendererTests {
  @Test func `an event has its properties in the fixed order`() throws {
    let item = Samples.event("e1", Samples.timed("2026-11-24", 9, 30, duration: 90)) {
      $0.sequence = 3
      $0.details = "Neem de lijst mee"
      $0.categories = ["Overleg"]
      $0.relations = [.init(dependsOn: "d")]
      $0.link = "https://plans.example/open/1"
      $0.alarms = [FeedAlarm(uid: "al", minutesBefore: 30, text: "Overleg")]
    }
    #expect(
      try Samples.lines(item) == [
        "BEGIN:VEVENT", "UID:e1", "DTSTAMP:20260921T141320Z", "LAST-MODIFIED:20260921T141320Z",
        "SEQUENCE:3", "DTSTART;TZID=Europe/Amsterdam:20261124T093000",
        "DTEND;TZID=Europe/Amsterdam:20261124T110000", "SUMMARY:Overleg",
        "DESCRIPTION:Neem de lijst mee", "CATEGORIES:Overleg", "CLASS:PRIVATE",
        "STATUS:CONFIRMED", "TRANSP:OPAQUE", "URL:https://plans.example/open/1",
        "RELATED-TO;RELTYPE=DEPENDS-ON:d", "BEGIN:VALARM", "UID:al", "ACTION:DISPLAY",
        "DESCRIPTION:Overleg", "TRIGGER:-PT30M", "END:VALARM", "END:VEVENT",
      ]
    )
  }

  @Test func `an all-day event ends on the next day`() throws {
    let lines = try Samples.lines(Samples.event("a", .allDay(Samples.day("2026-12-31"))))
    #expect(lines.contains("DTSTART;VALUE=DATE:20261231"))
    #expect(lines.contains("DTEND;VALUE=DATE:20270101"))
  }

  @Test func `a to-do has a due day and an alarm that hangs on it`() throws {
    let lines = try Samples.lines(
      Samples.todo(due: "2026-12-01") {
        $0.alarms = [FeedAlarm(uid: "al", minutesBefore: -540, text: "Termijn")]
      }
    )
    #expect(lines.contains("DUE;VALUE=DATE:20261201"))
    #expect(lines.contains("STATUS:NEEDS-ACTION"))
    #expect(lines.contains("TRIGGER;RELATED=END:PT9H"))
    #expect(!lines.contains { $0.hasPrefix("DTSTART") || $0.hasPrefix("TRANSP") })
  }

  @Test func `a completed to-do says when and rings no more`() throws {
    let lines = try Samples.lines(
      Samples.todo(status: .completed(at: Samples.revision - 3_600)) {
        $0.alarms = [FeedAlarm(uid: "al", minutesBefore: 0, text: "Termijn")]
      }
    )
    #expect(lines.contains("STATUS:COMPLETED"))
    #expect(lines.contains("COMPLETED:20260921T131320Z"))
    #expect(lines.contains("PERCENT-COMPLETE:100"))
    #expect(!lines.contains("BEGIN:VALARM"))
  }

  @Test func `a cancelled event is free and rings no more`() throws {
    let lines = try Samples.lines(
      Samples.event("a", .allDay(Samples.day("2026-12-01"))) {
        $0.content = .event(
          FeedEvent(.allDay(Samples.day("2026-12-01")), status: .cancelled, transparency: .busy)
        )
        $0.alarms = [FeedAlarm(uid: "al", minutesBefore: 0, text: "Termijn")]
      }
    )
    #expect(lines.contains("STATUS:CANCELLED"))
    #expect(lines.contains("TRANSP:TRANSPARENT"))
    #expect(!lines.contains("BEGIN:VALARM"))
  }

  @Test func `what it waits for comes in a fixed order`() throws {
    let item = Samples.todo("t") { $0.relations = [.init(dependsOn: "z"), .init(dependsOn: "x")] }
    #expect(
      try Samples.lines(item).filter { $0.hasPrefix("RELATED-TO") } == [
        "RELATED-TO;RELTYPE=DEPENDS-ON:x", "RELATED-TO;RELTYPE=DEPENDS-ON:z",
      ]
    )
  }

  @Test(
    arguments: zip(
      [
        Samples.timed("2027-03-28", 2, 30), Samples.timed("2026-10-25", 2, 30),
        Samples.timed("2026-10-25", 1, 30), Samples.timed("2027-03-28", 1, 30, duration: 30),
        Samples.timed("2027-03-28", 1, 30), Samples.timed("2026-07-01", 9, zone: .utc),
      ],
      [
        // Skipped: the offset before the change. Twice: the first time. End twice: both in UTC.
        ["DTSTART:20270328T013000Z", "DTEND:20270328T023000Z"],
        ["DTSTART:20261025T003000Z", "DTEND:20261025T013000Z"],
        ["DTSTART:20261024T233000Z", "DTEND:20261025T003000Z"],
        [
          "DTSTART;TZID=Europe/Amsterdam:20270328T013000",
          "DTEND;TZID=Europe/Amsterdam:20270328T030000",
        ],
        [
          "DTSTART;TZID=Europe/Amsterdam:20270328T013000",
          "DTEND;TZID=Europe/Amsterdam:20270328T033000",
        ],
        ["DTSTART:20260701T090000Z", "DTEND:20260701T100000Z"],
      ]
    )
  )
  func `readings that clocks skip or repeat go out in UTC`(when: FeedMoment, times: [String]) throws
  {
    let lines = try Samples.lines(Samples.event("a", when))
    #expect(lines.filter { $0.hasPrefix("DTSTART") || $0.hasPrefix("DTEND") } == times)
  }

  @Test func `a feed without items is its header and zone`() throws {
    let header = FeedHeader(
      name: "Agenda K7QF", details: "Termijnen, en afspraken; alle", colour: .teal,
      refreshMinutes: 90
    )
    let bytes = try Samples.feed([], header)
    #expect(OctetLint.faults(in: bytes) == [])
    #expect(
      Samples.unfolded(bytes) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//aftercare//Calendar feed//NL",
        "CALSCALE:GREGORIAN", "NAME:Agenda K7QF", "X-WR-CALNAME:Agenda K7QF",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H30M", "X-PUBLISHED-TTL:PT1H30M",
        "DESCRIPTION:Termijnen\\, en afspraken\\; alle",
        "X-WR-TIMEZONE:Europe/Amsterdam",
        "COLOR:teal", "X-APPLE-CALENDAR-COLOR:#008080", "BEGIN:VTIMEZONE",
        "TZID:Europe/Amsterdam", "BEGIN:DAYLIGHT", "DTSTART:19700329T020000",
        "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "TZNAME:CEST", "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19701025T030000",
        "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "TZNAME:CET", "END:STANDARD", "END:VTIMEZONE", "END:VCALENDAR",
      ]
    )
  }

  @Test func `a plain description stands under both names`() throws {
    let lines = Samples.unfolded(
      try Samples.feed([], FeedHeader(name: "A", details: "Termijnen en afspraken"))
    )
    #expect(lines.contains("DESCRIPTION:Termijnen en afspraken"))
    #expect(lines.contains("X-WR-CALDESC:Termijnen en afspraken"))
  }

  @Test(arguments: [15, 60, 61, 1_440, 1_500, 2_881, 10_080])
  func `both refresh lines say the same`(minutes: Int) throws {
    let lines = Samples.unfolded(
      try Samples.feed([], FeedHeader(name: "A", refreshMinutes: minutes))
    )
    let values = lines.filter { $0.hasPrefix("REFRESH") || $0.hasPrefix("X-PUBLISHED") }
      .compactMap { $0.split(separator: ":").last }
    #expect(values.count == 2)
    #expect(values.first == values.last)
  }

  @Test func `every zone an item names has its rule, once`() throws {
    let curacao = try #require(ZoneRule(id: "America/Curacao"))
    let lisbon = try #require(ZoneRule(id: "Europe/Lisbon"))
    let bytes = try Samples.feed([
      Samples.event("a", Samples.timed("2026-11-24", 9, zone: lisbon)),
      Samples.event("b", Samples.timed("2026-11-25", 9, zone: curacao)),
      Samples.event("c", Samples.timed("2026-11-26", 9, zone: curacao)),
      Samples.event("d", Samples.timed("2026-11-27", 9, zone: .utc)),
    ])
    #expect(OctetLint.faults(in: bytes) == [])
    #expect(
      Samples.unfolded(bytes).filter { $0.hasPrefix("TZID:") }
        == ["TZID:Europe/Amsterdam", "TZID:America/Curacao", "TZID:Europe/Lisbon"]
    )
  }

  @Test func `items stand by start and then by uid, whatever their order was`() throws {
    let items = [
      Samples.todo("undated", due: nil), Samples.event("c", Samples.timed("2026-11-24", 9)),
      Samples.event("b", Samples.timed("2026-11-24", 9)),
      Samples.event("d", .allDay(Samples.day("2026-11-24"))), Samples.todo("a", due: "2026-11-25"),
    ]
    let bytes = try Samples.feed(items)
    let uids = Samples.unfolded(bytes).filter { $0.hasPrefix("UID:") }
    #expect(uids == ["UID:d", "UID:b", "UID:c", "UID:a", "UID:undated"])
    #expect(try Samples.feed(items.reversed()) == bytes)
  }

  @Test func `rendering on many threads at once gives the same bytes`() async throws {
    let items = (0..<40).map {
      Samples.event("e\($0)", Samples.timed("2026-11-24", 9, $0), summary: "Overleg; \($0), é")
    }
    let expected = try Samples.feed(items)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<24 { group.addTask { try Samples.feed(items) } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }
}
