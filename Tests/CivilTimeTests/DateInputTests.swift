// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import TestSupport
import Testing

/// Today is Friday 20 November 2026.
struct DateInputTests {
  private func input(_ direction: DateInput.Direction) -> DateInput {
    DateInput(today: .on("2026-11-20"), direction: direction, calendar: .dutch)
  }

  @Test(arguments: [
    ("2026-12-01", "2026-12-01", "2026-12-01"), ("2026-1-5", "2026-01-05", "2026-01-05"),
    ("20-11-2027", "2027-11-20", "2027-11-20"), ("1-2-2027", "2027-02-01", "2027-02-01"),
    ("20-11", "2026-11-20", "2026-11-20"), ("21-11", "2025-11-21", "2026-11-21"),
    ("19-11", "2026-11-19", "2027-11-19"), ("29-2", "2024-02-29", "2028-02-29"),
    ("today", "2026-11-20", "2026-11-20"), ("Vandaag", "2026-11-20", "2026-11-20"),
    ("yesterday", "2026-11-19", "2026-11-19"), ("gisteren", "2026-11-19", "2026-11-19"),
    ("tomorrow", "2026-11-21", "2026-11-21"), (" morgen ", "2026-11-21", "2026-11-21"),
    ("mon", "2026-11-16", "2026-11-23"), ("ma", "2026-11-16", "2026-11-23"),
    ("thu", "2026-11-19", "2026-11-26"), ("do", "2026-11-19", "2026-11-26"),
    ("FRI", "2026-11-13", "2026-11-27"), ("vrijdag", "2026-11-13", "2026-11-27"),
    ("za", "2026-11-14", "2026-11-21"), ("sunday", "2026-11-15", "2026-11-22"),
    ("+3d", "2026-11-23", "2026-11-23"), ("-1w", "2026-11-13", "2026-11-13"),
    ("-5WD", "2026-11-13", "2026-11-13"), ("+1m", "2026-12-20", "2026-12-20"),
    ("0d", "2026-11-20", "2026-11-20"),
    ("30 november", "2025-11-30", "2026-11-30"), ("1 dec", "2025-12-01", "2026-12-01"),
    ("december 1", "2025-12-01", "2026-12-01"), ("5 mei 2027", "2027-05-05", "2027-05-05"),
    ("3 mrt. 2027", "2027-03-03", "2027-03-03"), ("vr 27-11-2026", "2026-11-27", "2026-11-27"),
    ("Friday 27 November 2026", "2026-11-27", "2026-11-27"),
    ("ma 2026-11-30", "2026-11-30", "2026-11-30"),
    ("over 2 weken", "2026-12-04", "2026-12-04"), ("in 3 days", "2026-11-23", "2026-11-23"),
    ("over 5 werkdagen", "2026-11-27", "2026-11-27"),
    ("2 weken geleden", "2026-11-06", "2026-11-06"), ("1 month ago", "2026-10-20", "2026-10-20"),
  ])
  func `a day reads in both directions`(text: String, past: String, coming: String) throws {
    #expect(try input(.past).date(text) == .on(past))
    #expect(try input(.coming).date(text) == .on(coming))
  }

  @Test func `a day of the week that is not the date's is refused with the date`() {
    #expect(
      throws: DateInputError.noSuchDay("ma 27-11-2026", suggestions: ["2026-11-27"])
    ) {
      try input(.coming).date("ma 27-11-2026")
    }
    #expect(throws: DateInputError.self) { try input(.coming).date("31 november") }
    #expect(throws: DateInputError.self) { try input(.coming).date("over morgen") }
    #expect(throws: DateInputError.self) { try input(.coming).date("2 weken over") }
  }

  @Test func `two words for a term lie ahead, and looking back they need a word more`() throws {
    #expect(try input(.coming).date("2 weken") == .on("2026-12-04"))
    #expect(throws: DateInputError.self) { try input(.past).date("2 weken") }
  }

  @Test func `a term without a sign lies ahead, and looking back it needs one`() throws {
    #expect(try input(.coming).date("2w") == .on("2026-12-04"))
    #expect(try input(.coming).date("5wd") == .on("2026-11-27"))
    #expect(throws: DateInputError.unsigned("2w", suggestions: ["-2w", "+2w"])) {
      try input(.past).date("2w")
    }
  }

  @Test(arguments: [
    ("31-02-2026", ["2026-02-28"]), ("11-20-2026", ["2026-11-20"]), ("2026-02-30", ["2026-02-28"]),
    ("31-11", ["30-11"]), ("11-31", []), ("2026-00-10", []), ("40-40", []),
  ])
  func `a day that is not in the calendar`(text: String, suggestions: [String]) {
    #expect(throws: DateInputError.noSuchDay(text, suggestions: suggestions)) {
      try input(.coming).date(text)
    }
  }

  @Test(arguments: [
    ("20/11/2026", ["2026-11-20"]), ("11/20/2026", ["2026-11-20"]), ("20.11", ["20-11"]),
    ("5/6/2026", ["2026-06-05", "2026-05-06"]), ("2026/11/20", ["2026-11-20"]),
    ("20-11-26", ["2026-11-20"]), ("20261120", ["2026-11-20"]), ("+ 2 weken", ["+2w"]),
    ("dagen 3", []), ("tuesdy", ["tuesday"]), ("wdo", ["do", "wo"]), ("gistern", ["gisteren"]),
    ("so", ["do", "wo", "zo"]), ("é", []), ("+-3d", []), ("1-2-3-4", []), ("--", []),
    ("123-1-1", []),
  ])
  func `what is no day is met with what may have been meant`(text: String, suggestions: [String]) {
    #expect(throws: DateInputError.unknown(text, suggestions: suggestions)) {
      try input(.coming).date(text)
    }
  }

  @Test func `the ends of the range, nothing, and too much`() {
    for text in [
      "+100y", "-100y", "+101y", "2200-01-01", "01-01-1899", "9999-99-99", "+4000000000d",
    ] {
      let input = DateInput(
        today: .on(text.hasPrefix("-") ? "1950-01-01" : "2150-01-01"), direction: .coming,
        calendar: .dutch
      )
      #expect(throws: DateInputError.outOfRange(text)) { try input.date(text) }
    }
    #expect(throws: DateInputError.empty) { try input(.past).date(" \t") }
    #expect(throws: DateInputError.tooLong) {
      try input(.past).date(String(repeating: "1", count: 65))
    }
    let last = DateInput(today: .latest, direction: .coming, calendar: .dutch)
    #expect(throws: DateInputError.outOfRange("mon")) { try last.date("mon") }
    #expect(throws: DateInputError.outOfRange("30-12")) { try last.date("30-12") }
  }

  @Test(arguments: 0..<10)
  func `a weekday is at most a week away and never today`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let today = random.date(from: "1950-01-01", through: "2150-12-31")
      for weekday in Weekday.allCases {
        let coming = try DateInput(today: today, direction: .coming, calendar: .dutch).date(
          weekday.name)
        let past = try DateInput(today: today, direction: .past, calendar: .dutch).date(
          weekday.name)
        #expect(coming.weekday == weekday && past.weekday == weekday)
        #expect(1...7 ~= coming - today && 1...7 ~= today - past)
      }
    }
  }

  @Test func `mutated texts give a day or a typed error whose suggestions read`() {
    let samples = [
      "2026-12-01", "20-11-2027", "20-11", "today", "gisteren", "woensdag", "+3d", "2w", "-10wd",
    ]
    var random = SplitMix64(seed: 3)
    var counts = (days: 0, suggestions: 0)
    for _ in 0..<3_000 {
      let text = random.mutated(
        samples.randomElement(using: &random)!, with: "0123456789-+/. dwmyéato")
      let input = input(Bool.random(using: &random) ? .past : .coming)
      do throws(DateInputError) {
        let day = try input.date(text)
        counts.days += 1
        #expect((try? input.date(day.description)) == day)
      } catch {
        for suggestion in error.suggestions {
          counts.suggestions += 1
          #expect((try? input.date(suggestion)) != nil, "\(text): \(suggestion)")
        }
      }
    }
    #expect(counts.days > 150)
    #expect(counts.suggestions > 150)
  }
}
