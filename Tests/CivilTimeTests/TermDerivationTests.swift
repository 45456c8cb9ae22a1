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
