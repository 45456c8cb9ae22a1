// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import TestSupport
import Testing

struct TermDerivationTests {
  private func steps(_ term: String, from origin: String, _ roll: Roll) throws -> [TermDerivation
    .Step]
  {
    try Term(parsing: term)
      .derivation(from: .on(origin), roll: roll, calendar: .dutch, holidays: .dutch).steps
  }

  @Test func `the move to a municipality: two ordinary days over Easter`() throws {
    let term = Term(5, .days)
    #expect(
      try steps("5d", from: "2026-04-02", .rollTwo) == [
        .counted(term, from: .on("2026-04-02"), to: .on("2026-04-07")),
        .skippedNonWorking(.on("2026-04-03"), .holiday(key: "good-friday")),
        .skippedNonWorking(.on("2026-04-04"), .weekend),
        .skippedNonWorking(.on("2026-04-05"), .holiday(key: "easter-sunday")),
        .skippedNonWorking(.on("2026-04-06"), .holiday(key: "easter-monday")),
        .rolled(from: .on("2026-04-07"), to: .on("2026-04-08"), rule: .art2),
      ]
    )
  }

  @Test func `both articles, one after the other`() throws {
    #expect(
      try steps("3d", from: "2026-04-02", .rollTwo) == [
        .counted(Term(3, .days), from: .on("2026-04-02"), to: .on("2026-04-05")),
        .skippedNonWorking(.on("2026-04-05"), .holiday(key: "easter-sunday")),
        .skippedNonWorking(.on("2026-04-06"), .holiday(key: "easter-monday")),
        .rolled(from: .on("2026-04-05"), to: .on("2026-04-07"), rule: .art1),
        .skippedNonWorking(.on("2026-04-03"), .holiday(key: "good-friday")),
        .skippedNonWorking(.on("2026-04-04"), .weekend),
        .rolled(from: .on("2026-04-07"), to: .on("2026-04-08"), rule: .art2),
      ]
    )
  }

  @Test func `working days name the days they skip, in the order of counting`() throws {
    #expect(
      try steps("-2wd", from: "2026-04-07", .none) == [
        .counted(Term(-2, .workingDays), from: .on("2026-04-07"), to: .on("2026-04-01")),
        .skippedNonWorking(.on("2026-04-06"), .holiday(key: "easter-monday")),
        .skippedNonWorking(.on("2026-04-05"), .holiday(key: "easter-sunday")),
        .skippedNonWorking(.on("2026-04-04"), .weekend),
        .skippedNonWorking(.on("2026-04-03"), .holiday(key: "good-friday")),
        .noRoll(.notStatutory),
      ]
    )
  }

  @Test func `a clamped month, and terms that do not roll`() throws {
    #expect(
      try steps("3m", from: "2026-11-30", .none) == [
        .counted(Term(3, .months), from: .on("2026-11-30"), to: .on("2027-02-28")),
        .monthEndClamped(day: 30, to: .on("2027-02-28")), .noRoll(.notStatutory),
      ]
    )
    #expect(try steps("13w", from: "2026-03-07", .roll).last == .noRoll(.overTwelveWeeks))
    #expect(try steps("91d", from: "2026-03-07", .roll).last == .noRoll(.overNinetyDays))
    #expect(try steps("4m", from: "2026-03-07", .rollTwo).last == .noRoll(.overThreeMonths))
    #expect(try steps("1y", from: "2026-03-07", .roll).last == .noRoll(.years))
    #expect(try steps("-1d", from: "2026-03-09", .roll).last == .noRoll(.backward))
  }

  @Test func `policy goes to the next ordinary day, whatever its length`() throws {
    #expect(
      try steps("14w", from: "2026-12-19", .next) == [
        .counted(Term(14, .weeks), from: .on("2026-12-19"), to: .on("2027-03-27")),
        .skippedNonWorking(.on("2027-03-27"), .weekend),
        .skippedNonWorking(.on("2027-03-28"), .holiday(key: "easter-sunday")),
        .skippedNonWorking(.on("2027-03-29"), .holiday(key: "easter-monday")),
        .rolled(from: .on("2027-03-27"), to: .on("2027-03-30"), rule: .next),
      ])
    #expect(
      try steps("-1d", from: "2027-01-04", .next).last
        == .rolled(from: .on("2027-01-03"), to: .on("2027-01-04"), rule: .next))
  }

  @Test func `a day by a decree nobody has read is told`() throws {
    #expect(
      try steps("4w", from: "2027-04-09", .roll).suffix(2) == [
        .rolled(from: .on("2027-05-07"), to: .on("2027-05-10"), rule: .art1),
        .unverified(.on("2027-05-07"), key: "decreed-2027-05-07"),
      ])
    #expect(
      try steps("-1wd", from: "2027-05-10", .none).last
        == .unverified(.on("2027-05-07"), key: "decreed-2027-05-07"))
    #expect(
      try Term(-1, .workingDays).applied(to: .on("2027-05-10"), roll: .none, calendar: .dutch)
        == .on("2027-05-04"))
  }

  /// The bridge days of 2029 to 2034, worked out with a printed calendar.
  static let bridges = [
    "2029-04-30": false, "2029-05-11": true, "2029-12-24": true, "2029-12-31": true,
    "2029-12-27": false, "2030-05-31": true, "2030-04-26": false, "2030-12-27": true,
    "2031-05-23": true, "2031-04-28": false, "2032-04-26": true, "2032-05-07": true,
    "2033-04-28": false, "2033-05-06": true, "2033-05-27": true, "2028-05-26": false,
    "2028-04-28": false, "2034-05-19": true,
  ]

  @Test(arguments: bridges.keys.sorted())
  func `a term near a bridge day of a year without decree says so`(_ text: String) throws {
    let day = CivilDate.on(text)
    let steps = try Term(7, .days)
      .derivation(
        from: #require(day.adding(days: -7)), roll: .roll, calendar: .dutch, holidays: .dutch
      ).steps
    #expect(steps.contains(.undecreed(day)) == Self.bridges[text])
  }

  @Test func `a bridge day that is rolled to or counted is told, one that is passed is not`() throws
  {
    // Ascension 2029 is Thursday 10 May.
    let friday = TermDerivation.Step.undecreed(.on("2029-05-11"))
    #expect(try steps("5d", from: "2029-05-05", .roll).last == friday)
    #expect(try steps("3wd", from: "2029-05-08", .none).contains(friday))
    #expect(try steps("5d", from: "2029-05-10", .rollTwo).contains(friday))
    #expect(try !steps("14d", from: "2029-05-05", .roll).contains(friday))
    #expect(try steps("-1d", from: "2029-05-13", .back).last == friday)
  }

  @Test func `policy counted backwards goes to the day before`() throws {
    #expect(
      try steps("-10d", from: "2027-01-04", .back) == [
        .counted(Term(-10, .days), from: .on("2027-01-04"), to: .on("2026-12-25")),
        .skippedNonWorking(.on("2026-12-25"), .holiday(key: "christmas-day")),
        .rolled(from: .on("2026-12-25"), to: .on("2026-12-24"), rule: .back),
      ]
    )
  }

  @Test func `a closure is neither weekend nor holiday`() throws {
    let closed = WorkingCalendar.dutch.closing([.on("2026-06-10")...(.on("2026-06-10"))])
    let derivation = try Term(1, .workingDays)
      .derivation(from: .on("2026-06-09"), roll: .none, calendar: closed, holidays: .dutch)
    #expect(derivation.steps.contains(.skippedNonWorking(.on("2026-06-10"), .closed)))
  }

  @Test(arguments: 0..<40)
  func `the steps lead from the origin to the result`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let calendar = random.calendar()
    for _ in 0..<50 {
      let origin = random.date(from: "2024-01-01", through: "2031-12-31")
      let roll = Roll.allCases.randomElement(using: &random)!
      let term = random.term()
      let derivation = try term.derivation(
        from: origin, roll: roll, calendar: calendar, holidays: .dutch)
      #expect(derivation.result == (try term.applied(to: origin, roll: roll, calendar: calendar)))
      var day = origin
      var skipped: Set<CivilDate> = []
      for step in derivation.steps {
        switch step {
        case .counted(let counted, let from, let to):
          #expect(counted == term && from == day && to == derivation.raw)
          day = to
        case .skippedNonWorking(let date, _):
          #expect(!calendar.isWorking(date))
          #expect(skipped.insert(date).inserted, "\(date) is told twice")
        case .rolled(let from, let to, let rule):
          #expect(from == day && calendar.isWorking(to))
          let passed =
            rule == .back ? to.dayNumber + 1...from.dayNumber : from.dayNumber...to.dayNumber - 1
          for number in passed where !calendar.days.isWorking(number) {
            #expect(skipped.contains(CivilDate(dayNumber: number)!), "\(to) passes an untold day")
          }
          day = to
        case .monthEndClamped(let number, let to):
          #expect(number == origin.day && to == day && to == to.endOfMonth && to.day < number)
        case .noRoll:
          #expect(derivation.result == derivation.raw)
        case .unverified(let date, _):
          #expect(skipped.contains(date) && date.year <= 2028)
        case .undecreed(let date):
          #expect(calendar.isWorking(date) && date.year > 2028)
        }
      }
      #expect(day == derivation.result)
      if term.unit == .workingDays {
        let between = (min(origin, day).dayNumber..<max(origin, day).dayNumber).dropFirst()
        #expect(
          between.allSatisfy {
            calendar.days.isWorking($0) || skipped.contains(CivilDate(dayNumber: $0)!)
          })
      }
    }
  }
}
