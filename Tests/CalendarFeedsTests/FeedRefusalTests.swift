import CalendarFeeds
import CivilTime
import FeedItems
import TestSupport
import Testing

/// What must not get into a feed: refused, or cleaned on the way.
struct FeedRefusalTests {
  @Test func `a refused item takes the lines that lead to it along, and nothing else`() throws {
    let bad = Samples.event("bad", .allDay(Samples.day("2026-12-01"))) {
      $0.categories = ["Overleg,Contact"]
    }
    let good = Samples.event("g", .allDay(Samples.day("2026-12-02"))) {
      $0.relations = [.init(dependsOn: "bad"), .init(dependsOn: "o")]
    }
    let other = Samples.event("o", .allDay(Samples.day("2026-12-03")))
    let result = try CalendarRenderer().calendar(
      FeedHeader(name: "Agenda"), of: [bad, good, other])
    let text = String(decoding: result.bytes, as: UTF8.self)
    #expect(result.leftOut.map(\.id) == ["feed-unfit-category"])
    #expect(!text.contains("bad"))
    #expect(text.contains("RELATED-TO;RELTYPE=DEPENDS-ON:o"))
    #expect(text.ranges(of: "BEGIN:VEVENT").count == 2)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let field: FeedFault.Field
    let item: FeedItem
    var testDescription: String { field.rawValue + ": " + item.uid.debugDescription }
  }

  static func spoilt(
    _ field: FeedFault.Field, _ change: (inout FeedItem) -> Void
  ) -> Case {
    Case(field: field, item: Samples.event("a", Samples.timed("2026-11-24", 9), change: change))
  }

  static let cases: [Case] = [
    spoilt(.uid) { $0.uid = "" }, spoilt(.uid) { $0.uid = "a b" },
    spoilt(.uid) { $0.uid = "a\r\nX:1" }, spoilt(.uid) { $0.uid = "a,b" },
    spoilt(.uid) { $0.uid = String(repeating: "a", count: 255) },
    spoilt(.revision) { $0.revision = -1 }, spoilt(.revision) { $0.revision = .max },
    spoilt(.sequence) { $0.sequence = -1 }, spoilt(.sequence) { $0.sequence = .max },
    spoilt(.category) { $0.categories = ["a,b"] }, spoilt(.category) { $0.categories = [""] },
    spoilt(.category) { $0.categories = ["a\nb"] },
    spoilt(.category) { $0.categories = ["a\\b"] },
    spoilt(.link) { $0.link = "https://x.example/\r\nATTENDEE:mailto:a@x.example" },
    spoilt(.link) { $0.link = "https://x.example/a b" },
    spoilt(.link) { $0.link = "https://x.example/é" },
    spoilt(.link) { $0.link = "javascript:alert(1)" },
    spoilt(.relation) { $0.relations = [.init(dependsOn: "a")] },
    spoilt(.relation) { $0.relations = [.init(dependsOn: "b\nc")] },
    spoilt(.alarm) { $0.alarms = [FeedAlarm(uid: "a", minutesBefore: 1, text: "x")] },
    spoilt(.alarm) { $0.alarms = [FeedAlarm(uid: "al", minutesBefore: .max, text: "x")] },
    spoilt(.alarm) {
      let alarm = FeedAlarm(uid: "al", minutesBefore: 1, text: "x")
      $0.alarms = [alarm, alarm]
    },
    spoilt(.start) {
      $0.content = .todo(
        FeedTodo(
          start: Samples.day("2026-12-01"), due: Samples.day("2026-12-01"), status: .needsAction))
    },
    spoilt(.start) { $0 = Samples.event("a", Samples.timed("2003-12-31", 9)) },
    spoilt(.start) { $0 = Samples.event("a", Samples.timed("2026-11-24", 24)) },
    spoilt(.start) { $0 = Samples.event("a", .allDay(.latest)) },
    spoilt(.start) { $0 = Samples.event("a", Samples.timed("2199-12-31", 23, duration: 120)) },
    spoilt(.duration) { $0 = Samples.event("a", Samples.timed("2026-11-24", 9, duration: 0)) },
    spoilt(.duration) { $0 = Samples.event("a", Samples.timed("2026-11-24", 9, duration: .max)) },
    spoilt(.alarm) {
      $0 = Samples.todo(due: nil) {
        $0.alarms = [FeedAlarm(uid: "al", minutesBefore: 1, text: "x")]
      }
    },
  ]

  @Test(arguments: cases)
  func `a value without a place in a feed is refused`(spoilt: Case) throws {
    let error = try #require(throws: FeedRenderingError.self) {
      try CalendarRenderer().component(spoilt.item)
    }
    guard case .unfit(let fault, let uid) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(fault.field == spoilt.field)
    #expect(uid == spoilt.item.uid)
    #expect(error.id == "feed-unfit-" + spoilt.field.rawValue)
  }

  @Test(
    arguments: zip(
      [
        FeedHeader(name: ""), FeedHeader(name: "Agenda, K7QF"), FeedHeader(name: "Agenda\r\nX:1"),
        FeedHeader(name: "A", colour: FeedColour(name: "teal;x", hex: "#008080")),
        FeedHeader(name: "A", colour: FeedColour(name: "teal", hex: "008080")),
        FeedHeader(name: "A", refreshMinutes: 0), FeedHeader(name: "A", refreshMinutes: .max),
      ],
      [FeedFault.Field.name, .name, .name, .colour, .colour, .refresh, .refresh]
    )
  )
  func `a header value without a place in a feed is refused`(
    header: FeedHeader, field: FeedFault.Field
  ) throws {
    let error = try #require(throws: FeedRenderingError.self) {
      try CalendarRenderer().calendar(header, [])
    }
    #expect(error.id == "feed-unfit-" + field.rawValue)
  }

  @Test func `two items with one uid are refused`() {
    #expect(throws: FeedRenderingError.duplicate(uid: "a")) {
      try Samples.feed([
        Samples.todo("a"), Samples.event("a", .allDay(Samples.day("2026-11-24"))),
      ])
    }
  }

  @Test func `a relation to an item outside the feed is refused`() {
    #expect(throws: FeedRenderingError.dangling(uid: "a", target: "hidden")) {
      try Samples.feed([Samples.todo("a") { $0.relations = [.init(dependsOn: "hidden")] }])
    }
  }

  @Test func `texts lose control signs and keep line ends`() throws {
    let lines = try Samples.lines(
      Samples.event("a", Samples.timed("2026-11-24", 9)) {
        $0.summary = "een\u{00}\u{07}\u{7F}\u{85}twee\rdrie\r\nvier\u{2028}vijf\tzes"
        $0.details = "a,b;c\\d \"e\" \u{9B}f\nEND:VEVENT"
      }
    )
    #expect(lines.contains("SUMMARY:een\\ntwee\\ndrie\\nvier\\nvijf\tzes"))
    #expect(lines.contains("DESCRIPTION:a\\,b\\;c\\\\d \"e\" f\\nEND:VEVENT"))
  }

  @Test(arguments: 0..<300)
  func `whatever the texts are, the feed passes the lint and says the same text`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let pool: [Unicode.Scalar] = [
      "a", "é", "€", "𝄞", "\u{301}", ",", ";", "\\", ":", "\"", "\n", "\r", "\t", " ", "\u{0}",
      "\u{1B}", "\u{85}", "\u{FEFF}", "\u{2028}", "n", "^", "·",
    ]
    func text() -> String {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...200, using: &random) {
        view.append(pool.randomElement(using: &random) ?? "a")
      }
      return String(view)
    }
    let (summary, details) = (text(), text())
    let item = Samples.event("a", Samples.timed("2026-11-24", 9)) {
      $0.summary = summary
      $0.details = details
      $0.alarms = [FeedAlarm(uid: "al", minutesBefore: 5, text: summary)]
    }
    let bytes = try Samples.feed([item], FeedHeader(name: "A", details: details))
    #expect(OctetLint.faults(in: bytes) == [])
    // By scalars: a text may begin with a sign that would join the colon to one character.
    let line = Samples.unfolded(bytes).first { $0.utf8.starts(with: "SUMMARY:".utf8) }
    let value = line.map { String($0.unicodeScalars.dropFirst(8)) }
    #expect(value.map(Self.unescaped) == Self.expected(summary))
  }

  /// What is left of a text, by a rule simpler than the renderer's.
  private static func expected(_ text: String) -> String {
    let lines = text.replacing("\r\n", with: "\n").unicodeScalars.map {
      ["\r", "\u{85}", "\u{2028}"].contains($0) ? "\n" : $0
    }
    return String(
      String.UnicodeScalarView(lines.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" })
    )
  }

  private static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscape = false
    for sign in text.unicodeScalars {
      if isEscape {
        result.append(sign == "n" ? "\n" : sign)
        isEscape = false
      } else if sign == "\\" {
        isEscape = true
      } else {
        result.append(sign)
      }
    }
    return String(result)
  }
}
