// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import TestSupport
import Testing

struct TermTests {
  @Test func `terms are read and written`() throws {
    #expect(try Term(parsing: "10wd") == Term(10, .workingDays))
    #expect(try Term(parsing: "-3M") == Term(-3, .months))
    #expect(try Term(parsing: "+2w") == Term(2, .weeks))
    #expect(try Term(parsing: "0d") == .zero)
    #expect(try Term(parsing: "1y") == Term(1, .years))
    #expect(Term(-10, .workingDays).description == "-10wd")
    #expect(-Term(3, .months) == Term(-3, .months))
    #expect(-Term(.min, .days) == Term(.max, .days))
    #expect(Term(-1, .days).isBackward && !Term.zero.isBackward)
  }

  @Test(arguments: Term.Unit.allCases)
  func `every term within a hundred years reads back`(unit: Term.Unit) throws {
    for amount in [-unit.largestAmount, -1, 0, 1, 17, unit.largestAmount] {
      let term = Term(amount, unit)
      #expect(try Term(parsing: term.description) == term)
    }
    let over = "\(unit.largestAmount + 1)\(unit.rawValue)"
    #expect(throws: TermError.tooLarge(over)) { try Term(parsing: over) }
    let huge = String(repeating: "9", count: 30) + unit.rawValue
    #expect(throws: TermError.tooLarge(huge)) { try Term(parsing: huge) }
  }

  @Test(arguments: [
    "", "d", "-", "3", "3 d", "3x", "3dd", "3wdd", "--3d", "3d ", "１d", "3.5d", "wd3", "3dw",
    "3\u{44}\u{301}",
  ])
  func `other texts are no term`(text: String) {
    #expect(throws: TermError.malformed(text)) { try Term(parsing: text) }
  }

  @Test func `a malformed text is quoted no further than its start`() {
    let long = String(repeating: "é", count: 10_000)
    #expect(throws: TermError.malformed(String(repeating: "é", count: 40))) {
      try Term(parsing: long)
    }
  }

  @Test func `mutated texts give a term that reads back or a typed error`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let text = random.mutated(random.term().description, with: "0123456789dwmyDW+-. ×é")
      do throws(TermError) {
        let term = try Term(parsing: text)
        #expect((try? Term(parsing: term.description)) == term)
        #expect(abs(term.amount) <= term.unit.largestAmount)
      } catch {
        #expect(error == .malformed(text) || error == .tooLarge(text))
      }
    }
  }
}

struct TermCountingTests {
  /// 2026-06-06 is a Saturday, 2026-06-08 the next ordinary day.
  @Test(arguments: [
    ("2026-03-08", "90d", "2026-06-06", true), ("2026-03-07", "91d", "2026-06-06", false),
    ("2026-03-14", "12w", "2026-06-06", true), ("2026-03-07", "13w", "2026-06-06", false),
    ("2026-03-06", "3m", "2026-06-06", true), ("2026-02-06", "4m", "2026-06-06", false),
    ("2025-06-06", "1y", "2026-06-06", false), ("2026-06-13", "-1w", "2026-06-06", false),
    ("2026-06-06", "0d", "2026-06-06", true),
  ])
  func `the statutory roll stops where the law stops it`(
    origin: String, term: String, raw: String, rolls: Bool
  ) throws {
    let term = try Term(parsing: term)
    let origin = CivilDate.on(origin)
    #expect(try term.applied(to: origin, roll: .none, calendar: .dutch) == .on(raw))
    for roll in [Roll.roll, .rollTwo] {
      let end = try term.applied(to: origin, roll: roll, calendar: .dutch)
      #expect(end == .on(rolls ? "2026-06-08" : raw))
    }
    #expect(try term.applied(to: origin, roll: .back, calendar: .dutch) == .on("2026-06-05"))
  }

  @Test(arguments: [
    ("2d", "2026-04-07"), ("3d", "2026-04-08"), ("4d", "2026-04-08"), ("6d", "2026-04-08"),
    ("1w", "2026-04-09"),
  ])
  func `article 2 asks for two ordinary days from three days on`(term: String, end: String) throws {
    // Good Friday is 3 April, Easter Monday the 6th.
    let term = try Term(parsing: term)
    #expect(try term.applied(to: .on("2026-04-02"), roll: .rollTwo, calendar: .dutch) == .on(end))
  }

  @Test(arguments: 0..<20)
  func `a rolled end is the first day that the rule allows`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let calendar = random.calendar()
    for _ in 0..<100 {
      let origin = random.date(from: "2024-01-01", through: "2031-12-31")
      let unit = [Term.Unit.days, .weeks, .months].randomElement(using: &random)!
      let most: Int32 = [.days: 90, .weeks: 12][unit] ?? 3
      let term = Term(.random(in: 0...most, using: &random), unit)
      let raw = try term.applied(to: origin, roll: .none, calendar: calendar)
      var art1 = raw
      while !calendar.isWorking(art1) { art1 = art1.adding(days: 1)! }
      #expect(try term.applied(to: origin, roll: .roll, calendar: calendar) == art1)
      var art2 = art1
      let isLong = unit != .days && term.amount > 0 || term.amount >= 3
      while isLong, calendar.workingDays(after: origin, through: art2) < 2 {
        art2 = art2.adding(days: 1)!
      }
      #expect(try term.applied(to: origin, roll: .rollTwo, calendar: calendar) == art2)
      var back = raw
      while !calendar.isWorking(back) { back = back.adding(days: -1)! }
      #expect(try term.applied(to: origin, roll: .back, calendar: calendar) == back)
    }
  }

  @Test(arguments: 0..<20, Roll.allCases)
  func `a later origin never ends earlier`(seed: UInt64, roll: Roll) throws {
    var random = SplitMix64(seed: seed)
    let calendar = random.calendar()
    for _ in 0..<20 {
      let term = random.term()
      var origin = random.date(from: "2023-01-01", through: "2032-12-31")
      var end = try term.applied(to: origin, roll: roll, calendar: calendar)
      for _ in 0..<40 {
        origin = origin.adding(days: 1)!
        let next = try term.applied(to: origin, roll: roll, calendar: calendar)
        #expect(next >= end, "\(term) from \(origin)")
        end = next
      }
    }
  }

  @Test(arguments: 0..<20)
  func `the day number twin agrees, and holds at the ends of the range`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let calendar = random.calendar()
    for _ in 0..<100 {
      let (origin, term) = (random.date(), random.term())
      let roll = Roll.allCases.randomElement(using: &random)!
      let day = term.applied(to: origin.dayNumber, roll: roll, calendar: calendar)
      do throws(TermError) {
        let end = try term.applied(to: origin, roll: roll, calendar: calendar)
        #expect(day == end.dayNumber)
      } catch {
        #expect(error == .outOfRange(origin: origin, term: term))
        let ends = [CivilDate.earliest, .latest].flatMap {
          [$0, $0.adding(days: $0 == .latest ? -7 : 7)!]
        }
        #expect(
          ends[0].dayNumber...ends[1].dayNumber ~= day
            || ends[3].dayNumber...ends[2].dayNumber ~= day)
      }
    }
    for term in [
      Term(.max, .years), Term(.max, .months), Term(.max, .weeks), Term(.max, .days),
      Term(.max, .workingDays),
    ] {
      #expect(term.applied(to: 0, roll: .none, calendar: calendar) == CivilDate.latest.dayNumber)
      #expect(
        (-term).applied(to: 0, roll: .none, calendar: calendar) == CivilDate.earliest.dayNumber)
      #expect(term.latestOrigin(endingBy: 0, in: calendar.days) == CivilDate.earliest.dayNumber)
      #expect((-term).latestOrigin(endingBy: 0, in: calendar.days) == CivilDate.latest.dayNumber)
    }
    #expect(
      Term.zero.applied(to: .max, roll: .none, calendar: calendar) == CivilDate.latest.dayNumber)
  }

  @Test(arguments: 0..<40)
  func `the latest origin is the one a search finds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let calendar = random.calendar()
    for _ in 0..<50 {
      let day = random.date(from: "2020-01-01", through: "2035-12-31").dayNumber
      let term = random.term()
      let latest = term.latestOrigin(endingBy: day, in: calendar.days)
      // Ends never go back as origins go on: it is enough to look at both sides of the answer.
      #expect(term.applied(to: latest, roll: .none, calendar: calendar) <= day, "\(term) by \(day)")
      #expect(
        term.applied(to: latest + 1, roll: .none, calendar: calendar) > day, "\(term) by \(day)")
    }
  }

  @Test func `the latest origin of a month's end is a month's end`() {
    func latest(_ term: Term, _ day: String) -> CivilDate? {
      CivilDate(
        dayNumber: term.latestOrigin(
          endingBy: CivilDate.on(day).dayNumber, in: WorkingCalendar.dutch.days))
    }
    #expect(latest(Term(1, .months), "2026-02-28") == .on("2026-01-31"))
    #expect(latest(Term(1, .months), "2026-02-27") == .on("2026-01-27"))
    #expect(latest(Term(1, .months), "2026-03-30") == .on("2026-02-28"))
    #expect(latest(Term(1, .years), "2029-02-28") == .on("2028-02-29"))
    #expect(latest(Term(-1, .months), "2026-04-30") == .on("2026-05-31"))
    #expect(latest(Term(1, .workingDays), "2026-04-07") == .on("2026-04-06"))
    #expect(latest(Term(1, .workingDays), "2026-04-06") == .on("2026-04-01"))
    #expect(latest(Term(-1, .workingDays), "2026-04-06") == .on("2026-04-07"))
  }

  @Test func `a term that leaves the range says so`() {
    let origin = CivilDate.on("2150-01-01")
    let term = Term(100, .years)
    #expect(throws: TermError.outOfRange(origin: origin, term: term)) {
      try term.applied(to: origin, roll: .none, calendar: .dutch)
    }
    let shut = WorkingCalendar(holidays: [], closures: [.on("2199-12-01")...CivilDate.latest])
    #expect(throws: TermError.outOfRange(origin: .on("2199-11-28"), term: Term(5, .days))) {
      try Term(5, .days).applied(to: .on("2199-11-28"), roll: .roll, calendar: shut)
    }
    #expect(throws: TermError.outOfRange(origin: .on("2199-11-25"), term: Term(36, .days))) {
      try Term(36, .days).applied(to: .on("2199-11-25"), roll: .roll, calendar: shut)
    }
    // One ordinary day is left, and article 2 asks for two.
    #expect(throws: TermError.outOfRange(origin: .on("2199-11-28"), term: Term(3, .days))) {
      try Term(3, .days).applied(to: .on("2199-11-28"), roll: .rollTwo, calendar: shut)
    }
  }
}
