import CalendarFeeds
import CivilTime
import TestSupport
import Testing

/// Files made to do harm, or made badly: each is refused with its line and reason.
struct ClosureHostilityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let reason: ClosureCalendarError.Reason
    let line: Int?
    let text: String
    var testDescription: String { "\(reason.rawValue): \(text.prefix(90).debugDescription)" }

    init(_ reason: ClosureCalendarError.Reason, _ line: Int?, _ text: String) {
      self.reason = reason
      self.line = line
      self.text = text
    }

    /// The fault stands in an event, on that line of it.
    init(_ reason: ClosureCalendarError.Reason, event line: Int, _ text: String) {
      self.init(reason, line + 4, ClosureCalendarTests.file([text]))
    }
  }

  static let cases: [Case] =
    [
      Case(.tooLarge, nil, String(repeating: "X", count: ClosureCalendar.maximumBytes + 1)),
      Case(.notACalendar, nil, ""), Case(.notACalendar, nil, "\r\n\r\n"),
      Case(.notACalendar, 1, "<!DOCTYPE html>\n<p>404"), Case(.notACalendar, 1, "BEGIN:VEVENT\n"),
      Case(.notACalendar, 1, "a"), Case(.notACalendar, 1, "X:1"),
      Case(.notACalendar, 3, "BEGIN:VCALENDAR\nEND:VCALENDAR\nX:1\n"),
      Case(.controlSign, 2, "BEGIN:VCALENDAR\nX:\u{0}\nEND:VCALENDAR"),
      Case(.controlSign, 1, "PK\u{3}\u{4}"),
      Case(.controlSign, event: 1, "SUMMARY:a\u{1B}[2J"),
      Case(.malformedLine, event: 1, "DTSTART"),
      Case(.malformedLine, event: 1, "DTSTART;:20260504"),
      Case(.malformedLine, event: 1, "DTSTART;TZID=\"x:20260504"),
      Case(.malformedLine, event: 1, "BEGIN"), Case(.malformedLine, event: 1, "END VEVENT"),
      Case(.malformedLine, 1, " BEGIN:VCALENDAR"),
      Case(.nesting, 1, "BEGIN:VCALENDAR\nVERSION:2.0"),
      Case(.nesting, 2, "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"),
      Case(.nesting, 3, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n"),
      Case(.nesting, event: 1, "BEGIN:VEVENT\nEND:VEVENT"),
      Case(.nesting, event: 1, "BEGIN:VCALENDAR\nEND:VCALENDAR"),
      Case(.nesting, 6, "BEGIN:VCALENDAR\n" + String(repeating: "BEGIN:X\n", count: 100_000)),
      Case(
        .tooManyEvents, 5_001 * 3 - 1,
        "BEGIN:VCALENDAR\n"
          + String(repeating: "BEGIN:VEVENT\nDTSTART:20260504\nEND:VEVENT\n", count: 5_001)
      ),
      Case(.missingStart, event: 0, "SUMMARY:a"),
      Case(.repeated, event: 2, "DTSTART:20260504\nDTSTART:20260505"),
      Case(.repeated, event: 3, "DTSTART:20260504\nDTEND:20260505\nDURATION:P1D"),
      Case(.malformedValue, event: 1, "DTSTART:20261399T990000Z"),
      Case(.malformedValue, event: 1, "DTSTART:20260230"),
      Case(.malformedValue, event: 1, "DTSTART:00001231"),
      Case(.malformedValue, event: 1, "DTSTART:202600504"),
      Case(.malformedValue, event: 1, "DTSTART:99999999999999999999"),
      Case(.malformedValue, event: 1, "DTSTART:2026-05-04"),
      Case(.malformedValue, event: 1, "DTSTART:20260504T240000"),
      Case(.malformedValue, event: 1, "DTSTART:20260504T120000+0200"),
      Case(.malformedValue, event: 1, "DTSTART:٢٠٢٦٠٥٠٤"),
      Case(.malformedValue, event: 1, "DTSTART:20260504,20260505"),
      Case(.malformedValue, event: 1, "DTSTART;VALUE=DATE:20260504T120000"),
      Case(.malformedValue, event: 1, "DTSTART;VALUE=PERIOD:20260504"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nDTEND:20260504T120000"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nDURATION:PT36H"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nDURATION:-P1D"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nDURATION:P99999999999999999999D"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nDURATION:P999999W"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nDURATION:P1D1W"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nDURATION:P"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nEXDATE:20260504,,20260505"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nRDATE;VALUE=PERIOD:20260504T100000Z"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nRDATE;VALUE=PERIOD:20260504/P1D"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nRDATE;VALUE=PERIOD:20260504T10Z/PT1H"),
      Case(
        .malformedValue, event: 2,
        "DTSTART:20260504\nRDATE;VALUE=PERIOD:20260504T100000Z/20260503T100000Z"),
      Case(
        .malformedValue, event: 2, "DTSTART:20260504\nEXDATE;VALUE=PERIOD:20260504T100000Z/PT1H"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nSEQUENCE:-1"),
      Case(.malformedValue, event: 2, "DTSTART:20260504\nSEQUENCE:99999999999999999999"),
      Case(.endsBeforeStart, event: 2, "DTSTART:20260504\nDTEND:20260503"),
      Case(.endsBeforeStart, event: 2, "DTSTART:20260504T120000Z\nDTEND:20260504T110000Z"),
      Case(.tooMuchRepetition, 3, endless), Case(.tooMuchRepetition, 3, endlessZones),
    ] + rules.map { Case(.unsupportedRule, event: 2, "DTSTART:20260504\nRRULE:\($0)") } + [
      Case(.unsupportedRule, event: 2, "DTSTART:20260504\nEXRULE:FREQ=DAILY"),
      Case(
        .unsupportedRule, event: 2, "DTSTART:20260504\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260504"),
    ]

  static let rules = [
    "", "FREQ=", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY", "FREQ=HOURLY",
    "INTERVAL=2", "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1",
    "FREQ=DAILY;INTERVAL=99999999999999999999", "FREQ=DAILY;COUNT=0",
    "FREQ=DAILY;COUNT=999999999999", "FREQ=DAILY;COUNT=2;UNTIL=20270101", "FREQ=DAILY;UNTIL=soon",
    "FREQ=DAILY;UNTIL=20261301", "FREQ=DAILY;BYSETPOS=1", "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1",
    "FREQ=MONTHLY;BYSETPOS=1", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367", "FREQ=YEARLY;BYWEEKNO=53",
    "FREQ=YEARLY;BYYEARDAY=366", "FREQ=DAILY;BYHOUR=0,1,2", "FREQ=WEEKLY;BYDAY=1MO",
    "FREQ=WEEKLY;BYMONTHDAY=1", "FREQ=YEARLY;BYDAY=-1SU", "FREQ=MONTHLY;BYDAY=6MO",
    "FREQ=MONTHLY;BYDAY=XX", "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=YEARLY;BYMONTH=13", "RSCALE=CHINESE;FREQ=YEARLY", "FREQ=DAILY;X", "FREQ=DAILY;=",
  ]

  /// Rules that never fall on a day and, together, ask about far too many.
  static let endless =
    "BEGIN:VCALENDAR\n"
    + (0..<4_000).map { _ in
      "BEGIN:VEVENT\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=99999\nDTSTART:19000101\nEND:VEVENT\n"
    }.joined() + "END:VCALENDAR\n"

  /// Zones whose clocks change every day.
  static let endlessZones =
    "BEGIN:VCALENDAR\n"
    + (0..<2_500).map { number in
      "BEGIN:VTIMEZONE\nTZID:\(number)\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETTO:+0100\nRRULE:FREQ=DAILY\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=\(number):20260504T000000\nEND:VEVENT\n"
    }.joined() + "END:VCALENDAR\n"

  @Test(arguments: cases)
  func `a hostile or broken file is refused with its line`(each: Case) throws {
    let error = try #require(throws: ClosureCalendarError.self) {
      try ClosureCalendar(parsing: Array(each.text.utf8), window: ClosureCalendarTests.window)
    }
    #expect(error.reason == each.reason)
    if each.reason == .tooMuchRepetition {
      #expect(error.line ?? 0 > 3)
    } else {
      #expect(error.line == each.line)
    }
    #expect(error.id == "closures-" + each.reason.rawValue)
  }

  @Test func `octets that are no text are refused`() throws {
    let octets = Array("BEGIN:VCALENDAR\nSUMMARY:caf".utf8) + [0xE9] + Array("\nEND:VCALENDAR".utf8)
    let error = try #require(throws: ClosureCalendarError.self) {
      try ClosureCalendar(parsing: octets, window: ClosureCalendarTests.window)
    }
    #expect(error.reason == .notUTF8)
    #expect(error.line == 2)
  }

  @Test func `a rule that never falls on a day ends`() throws {
    let event = "DTSTART:19000101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=99999"
    #expect(try ClosureCalendarTests.closures(event) == [])
  }

  @Test func `a character folded in two is put together again`() throws {
    var octets: [UInt8] = []
    for octet in "BEGIN:VCALENDAR\nX:é\nEND:VCALENDAR\n".utf8 {
      octets.append(octet)
      if octet == 0xC3 { octets += [0x0A, 0x20] }
    }
    let calendar = try ClosureCalendar(parsing: octets, window: ClosureCalendarTests.window)
    #expect(calendar.closures.isEmpty)
  }

  /// Octets of a rich file are changed, dropped, doubled and swapped; reading always ends, and in
  /// days of the window or in an error with a line of the file.
  @Test(arguments: 0..<2_500)
  func `mutated files end in days or in an error`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var octets = Array(Self.rich.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      Self.mutate(&octets, using: &random)
    }
    do {
      let closures = try ClosureCalendar(
        parsing: octets, window: ClosureCalendarTests.window
      ).closures
      for (range, next) in zip(closures, closures.dropFirst()) {
        #expect(next.lowerBound - range.upperBound > 1)
      }
      #expect(closures.allSatisfy { ClosureCalendarTests.window.contains($0.lowerBound) })
      #expect(closures.allSatisfy { ClosureCalendarTests.window.contains($0.upperBound) })
    } catch {
      let lines = octets.count { $0 == 0x0A } + 1
      #expect(error.line.map { 1...lines ~= $0 } ?? true)
    }
  }

  static let rich =
    ClosureZoneTests.described("Eigen tijd", "+0100", "+0200").replacing(
      "BEGIN:VTIMEZONE", with: "BEGIN:VCALENDAR\nMETHOD:PUBLISH\nBEGIN:VTIMEZONE"
    )
    + "BEGIN:VEVENT\nUID:a\nSEQUENCE:2\nDTSTAMP:20260101T000000Z\nDTSTART;TZID=Eigen tijd:20260504T000000\nDURATION:PT24H\nRDATE;VALUE=PERIOD:20260901T000000Z/P1D,20261001T000000Z/20261003T000000Z\nEND:VEVENT\nEND:VCALENDAR\n"
    + ClosureCalendarTests.file([
      "UID:a\nDTSTART;TZID=Europe/London:20260504T000000\nDURATION:P1DT0H\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;UNTIL=20271231T000000Z;WKST=SU\nEXDATE:20260518T000000Z,20260601T000000Z",
      "UID:a\nRECURRENCE-ID:20260518T000000Z\nDTSTART:20260519T000000Z\nDTEND:20260521T000000Z",
      "DTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:20260103\nRRULE:FREQ=YEARLY;COUNT=9;BYMONTH=1,2;BYMONTHDAY=-1,1\nSUMMARY;X=\"a:b\":één\\, twee",
      "DTSTART:20260901\nRRULE:FREQ=MONTHLY;BYDAY=-1FR\nRDATE;VALUE=DATE:20260907\nSTATUS:CONFIRMED\nTRANSP:OPAQUE\nBEGIN:VALARM\nTRIGGER:-PT1H\nEND:VALARM",
    ])

  private static func mutate(_ octets: inout [UInt8], using random: inout SplitMix64) {
    guard octets.count > 50 else { return }
    let place = Int.random(in: 0..<octets.count - 40, using: &random)
    let length = Int.random(in: 1...40, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: octets[place] = UInt8.random(in: 0...255, using: &random)
    case 1: octets.removeSubrange(place..<place + length)
    case 2: octets.insert(contentsOf: octets[place..<place + length], at: place)
    case 3: octets[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 4:
      let other = Int.random(in: 0..<octets.count - 40, using: &random)
      octets.replaceSubrange(place..<place + length, with: octets[other..<other + length])
    case 5:
      let words = [
        "99999999999999999999", "-", ";", ",", "\r\n", "\r\n ", "\"", "T", "BEGIN:VEVENT\r\n",
      ]
      octets.insert(contentsOf: Array((words.randomElement(using: &random) ?? "").utf8), at: place)
    default:
      let digits = octets.indices.filter { 0x30...0x39 ~= octets[$0] }
      if let digit = digits.randomElement(using: &random) {
        octets[digit] = UInt8.random(in: 0x30...0x39, using: &random)
      }
    }
  }
}
