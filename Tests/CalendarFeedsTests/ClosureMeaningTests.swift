import CalendarFeeds
import CivilTime
import Testing

/// Ways of writing that calendar programs have beside the letter of the standard.
struct ClosureMeaningTests {
  static func read(_ text: String) throws -> ClosureCalendar {
    try ClosureCalendar(
      parsing: Array(text.utf8), window: ClosureCalendarTests.window,
      zoneFile: ClosureFileTests.zoneFile)
  }

  static func days(_ events: String...) throws -> [String] {
    try days(in: ClosureCalendarTests.file(events))
  }

  static func days(in text: String) throws -> [String] {
    try read(text).closures.map {
      $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)/\($0.upperBound)"
    }
  }

  private static let five = "UID:a\nDTSTART;VALUE=DATE:20261221\nRRULE:FREQ=DAILY;COUNT=5"

  @Test(arguments: [
    // Midnight at home begins the day that is meant; any other moment stands for its own date.
    ("20261230T230000Z", "2026-12-21/2026-12-31"), ("20261231T235959Z", "2026-12-21/2026-12-31"),
    ("20261231T225959Z", "2026-12-21/2026-12-31"), ("20261231T000000Z", "2026-12-21/2026-12-31"),
    ("20261231T000000", "2026-12-21/2026-12-31"), ("20261231", "2026-12-21/2026-12-31"),
  ])
  func `the end of a series of whole days is a day, however it is written`(
    until: String, closes: String
  ) throws {
    #expect(
      try Self.days("DTSTART;VALUE=DATE:20261221\nRRULE:FREQ=DAILY;UNTIL=\(until)") == [closes])
  }

  @Test func `an empty name makes no two events one`() throws {
    #expect(
      try Self.days("UID:\nDTSTART;VALUE=DATE:20261221", "UID:\nDTSTART;VALUE=DATE:20261229")
        == ["2026-12-21", "2026-12-29"])
  }

  @Test(arguments: [
    "DTSTART:20261201T100000\nDTEND:20261201T110000\nRRULE:FREQ=YEARLY;BYWEEKNO=51",
    "DTSTART:20261201T100000\nDURATION:PT15M\nRRULE:FREQ=HOURLY;COUNT=4",
    "DTSTART;VALUE=DATE:20261201\nTRANSP:TRANSPARENT\nRRULE:FREQ=YEARLY;BYWEEKNO=51",
    "DTSTART;VALUE=DATE:20261201\nSTATUS:CANCELLED\nRRULE:FREQ=YEARLY;BYWEEKNO=51",
  ])
  func `a rule of what can close nothing need not be understood`(event: String) throws {
    #expect(try Self.days(event, "DTSTART;VALUE=DATE:20261221") == ["2026-12-21"])
  }

  @Test(arguments: [
    "DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=YEARLY;BYWEEKNO=51",
    "DTSTART:20261201T000000\nDURATION:PT23H\nRRULE:FREQ=YEARLY;BYWEEKNO=51",
    "DTSTART:20261201T100000\nDTEND:20261201T110000\nRDATE;VALUE=PERIOD:20261210T000000/P1D\nRRULE:FREQ=YEARLY;BYWEEKNO=51",
  ])
  func `a rule of what may close days is understood or refuses the file`(event: String) {
    #expect(throws: ClosureCalendarError.self) { try Self.days(event) }
  }

  @Test func `seconds of a duration add up`() throws {
    #expect(try Self.days("DTSTART:20261221T000000\nDURATION:PT86400S") == ["2026-12-21"])
    #expect(try Self.days("DTSTART:20261221T000000\nDURATION:PT23H59M60S") == ["2026-12-21"])
  }

  @Test func `an end in summer is midnight two hours before UTC`() throws {
    let event = "DTSTART;VALUE=DATE:20270630\nRRULE:FREQ=DAILY;UNTIL=20270701T220000Z"
    #expect(try Self.days(event) == ["2027-06-30/2027-07-02"])
  }

  @Test(arguments: [
    ":20261223", ";VALUE=DATE:20261223", ":20261223T000000", ":20261222T230000Z",
    ":20261223T000000Z", ";TZID=W. Europe Standard Time:20261223T000000",
    ";TZID=Europe/Amsterdam:20261223T000000", ";TZID=America/New_York:20261222T180000",
    ";TZID=Nowhere:20261223T000000",
  ])
  func `an instance of whole days is named by its day, however it is written`(stamp: String) throws
  {
    let rest = ["2026-12-21/2026-12-22", "2026-12-24/2026-12-25"]
    #expect(try Self.days(Self.five + "\nEXDATE\(stamp)") == rest)
    let moved = "UID:a\nRECURRENCE-ID\(stamp)\nDTSTART;VALUE=DATE:20261229"
    #expect(try Self.days(Self.five, moved) == rest + ["2026-12-29"])
    #expect(try Self.days(moved, Self.five) == rest + ["2026-12-29"])
    #expect(try Self.days(Self.five, moved + "\nSTATUS:CANCELLED") == rest)
  }

  @Test func `an extra day of a series is a day, however it is written`() throws {
    for stamp in [":20261229T000000", ":20261228T230000Z", ";VALUE=DATE:20261229"] {
      #expect(
        try Self.days(Self.five + "\nRDATE\(stamp)") == ["2026-12-21/2026-12-25", "2026-12-29"])
    }
  }

  // MARK: - Versions

  @Test func `of several versions the one with the highest number counts`() throws {
    func event(_ day: Int, _ more: String) -> String {
      "UID:a\nDTSTART;VALUE=DATE:202612\(day)\n\(more)"
    }
    #expect(try Self.days(event(21, "SEQUENCE:2"), event(29, "SEQUENCE:1")) == ["2026-12-21"])
    #expect(try Self.days(event(21, "SEQUENCE:1"), event(29, "X-A:b")) == ["2026-12-21"])
    // Of one number the later written.
    #expect(
      try Self.days(
        event(21, "DTSTAMP:20261102T000000Z"), event(29, "DTSTAMP:20261101T000000Z"))
        == ["2026-12-21"])
    // The latest is called off.
    #expect(
      try Self.days(event(21, "SEQUENCE:0"), event(21, "SEQUENCE:1\nSTATUS:CANCELLED")) == [])
    #expect(try Self.days("DTSTART:20261221", "DTSTART:20261229").count == 2, "no uid, no version")
  }

  @Test func `the latest version of a moved day counts, in whatever form it names the day`() throws
  {
    let days = try Self.days(
      "UID:a\nDTSTART;VALUE=DATE:20261221\nRRULE:FREQ=DAILY;COUNT=3",
      "UID:a\nRECURRENCE-ID;VALUE=DATE:20261222\nDTSTART;VALUE=DATE:20261229",
      "UID:a\nSEQUENCE:1\nRECURRENCE-ID:20261221T230000Z\nDTSTART;VALUE=DATE:20261230")
    #expect(days == ["2026-12-21", "2026-12-23", "2026-12-30"])
  }

  @Test func `who calls off a series calls off its moved days too, unless they came back`() throws {
    let moved = "UID:a\nRECURRENCE-ID:20261223\nDTSTART;VALUE=DATE:20261229"
    let ended = Self.five + "\nSEQUENCE:2\nSTATUS:CANCELLED"
    #expect(try Self.days(Self.five, moved, ended) == [])
    #expect(try Self.days(Self.five, moved + "\nSEQUENCE:3", ended) == ["2026-12-29"])
  }

  @Test func `a calendar that cancels counts in the whole stream`() throws {
    func calendar(_ method: String, _ more: String) -> String {
      "BEGIN:VCALENDAR\nMETHOD:\(method)\nBEGIN:VEVENT\nUID:a\nDTSTART:20261221\n\(more)\nEND:VEVENT\nEND:VCALENDAR\n"
    }
    let publish = calendar("PUBLISH", "SEQUENCE:4")
    #expect(try Self.days(in: publish + calendar("CANCEL", "SEQUENCE:4")) == [])
    #expect(try Self.days(in: calendar("CANCEL ", "SEQUENCE:5") + publish) == [])
    #expect(try Self.days(in: calendar("cancel", "SEQUENCE:3") + publish) == ["2026-12-21"])
  }

  // MARK: - Words and white space

  @Test(arguments: [" ", "\t", " \t  "])
  func `white space around words changes nothing`(blank: String) throws {
    for words in ["STATUS:CANCELLED", "STATUS:\(blank)cancelled", "TRANSP:TRANSPARENT"] {
      #expect(try Self.days("DTSTART;VALUE=DATE\(blank):20261221\(blank)\n\(words)\(blank)") == [])
    }
    let text = ClosureCalendarTests.file(["DTSTART:20261221"]).replacing(
      "\r\n", with: blank + "\r\n")
    #expect(try Self.days(in: text) == ["2026-12-21"])
  }

  @Test(arguments: [
    "X-ENTOURAGE_UUID:F0", "x-foo.bar:1", "X-A/B;C D=\":1", "X-É:1",
    "DTEND;X-VOBJ_FLOATING_TIME=TRUE:20261222",
  ])
  func `names that begin with X are passed over, whatever signs they have`(line: String) throws {
    #expect(try Self.days("DTSTART:20261221\n\(line)") == ["2026-12-21"])
  }

  @Test func `what closes nothing is counted beside what closes days`() throws {
    let leftOut = try Self.read(
      ClosureCalendarTests.file([
        "DTSTART:20261221", "DTSTART:20261222\nTRANSP:TRANSPARENT",
        "DTSTART:20261223\nTRANSP:TRANSPARENT", "DTSTART:20261224\nSTATUS:CANCELLED",
        "DTSTART:20261228T090000\nDTEND:20261228T170000", "DTSTART:20361228T090000\nDURATION:PT1H",
      ])
    ).leftOut
    #expect([leftOut.transparent, leftOut.cancelled, leftOut.timed] == [2, 1, 1])
  }

  // MARK: - Lengths

  @Test func `days of a duration are those of the calendar, hours those of a watch`() throws {
    func start(_ day: Int, _ duration: String) -> String {
      "DTSTART;TZID=Europe/Amsterdam:\(day)T000000\nDURATION:\(duration)"
    }
    #expect(try Self.days(start(20_270_328, "PT23H")) == ["2027-03-28"])
    #expect(try Self.days(start(20_270_328, "P1D")) == ["2027-03-28"])
    #expect(try Self.days(start(20_271_031, "PT24H")) == [], "that day has 25 hours")
    #expect(try Self.days(start(20_271_031, "PT25H")) == ["2027-10-31"])
    #expect(try Self.days(start(20_271_031, "P1D")) == ["2027-10-31"])
    #expect(try Self.days(start(20_271_030, "P1DT25H")) == ["2027-10-30/2027-10-31"])
  }

  @Test func `periods are read, each with its own length`() throws {
    let event = "DTSTART:20261221T100000\nDURATION:PT1H\nRDATE;VALUE=PERIOD:"
    #expect(
      try Self.days(event + "20261223T230000Z/P1D,20261227T230000Z/20261229T230000Z")
        == ["2026-12-24", "2026-12-28/2026-12-29"])
    #expect(try Self.days("DTSTART:20260504\nRDATE;VALUE=PERIOD:20260505T100000Z/PT1H").count == 1)
  }

  // MARK: - Far years

  @Test func `years far from the window are worked out, not walked to`() throws {
    #expect(
      try Self.days("DTSTART:16040229\nRRULE:FREQ=YEARLY") == ["2028-02-29"])
    #expect(
      try Self.days("DTSTART:16010101\nRRULE:FREQ=YEARLY;INTERVAL=25;UNTIL=99991231T235959Z")
        == ["2026-01-01"])
    #expect(
      try Self.days("DTSTART:16010101\nRRULE:FREQ=WEEKLY;INTERVAL=1000;COUNT=100") == [])
    #expect(
      try Self.days("DTSTART:16010101\nRRULE:FREQ=DAILY;INTERVAL=1000;UNTIL=99991231T235959Z")
        == ["2028-02-12"])
    #expect(try Self.days("DTSTART:00010101\nDTEND:99991231") == ["2026-01-01/2028-12-31"])
    #expect(try Self.days("DTSTART:99991231\nRRULE:FREQ=DAILY") == [])
  }
}
