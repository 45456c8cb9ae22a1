// swift-format-ignore-file: NeverForceUnwrap

import CivilTime
import TestSupport
import Testing

struct WorkingCalendarTests {
  @Test(arguments: 0..<40)
  func `every question agrees with walking day by day`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let closures = closures(&random)
    let holidays = (0..<200).map { _ in random.date(from: "2019-01-01", through: "2036-12-31") }
    let weekend = Set(
      Weekday.allCases.shuffled(using: &random).prefix(.random(in: 0...4, using: &random)))
    let calendar = WorkingCalendar(holidays: holidays, closures: closures, weekend: weekend)
    let slow = SlowCalendar(holidays: Set(holidays), closures: closures, weekend: weekend)
    for _ in 0..<60 {
      let a = random.date(from: "2020-01-01", through: "2035-12-31")
      let b = a.adding(days: .random(in: -300...300, using: &random))!
      let n = Int.random(in: -90...90, using: &random)
      #expect(calendar.isWorking(a) == slow.isWorking(a))
      #expect(calendar.next(onOrAfter: a) == slow.next(onOrAfter: a))
      #expect(calendar.previous(onOrBefore: a) == slow.previous(onOrBefore: a))
      #expect(calendar.adding(workingDays: n, to: a) == slow.adding(n, to: a), "\(a) + \(n)wd")
      #expect(calendar.workingDays(after: a, through: b) == slow.count(after: a, through: b))
    }
  }

  @Test(arguments: 0..<10)
  func `the day number twins give the same answers`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let calendar = random.calendar()
    for _ in 0..<200 {
      let (a, b) = (random.date(), random.date())
      // Short terms are counted off, long ones looked up.
      let most: Int32 = Bool.random(using: &random) ? 14 : 40_000
      let n = Int32.random(in: -most...most, using: &random)
      let end = calendar.adding(workingDays: Int(n), to: a)
      let saturated = end ?? (n > 0 ? .latest : .earliest)
      #expect(calendar.days.adding(workingDays: n, to: a.dayNumber) == saturated.dayNumber)
      #expect(calendar.days.isWorking(a.dayNumber) == calendar.isWorking(a))
      #expect(calendar.days.next(onOrAfter: a.dayNumber) == calendar.next(onOrAfter: a).dayNumber)
      #expect(
        calendar.days.previous(onOrBefore: a.dayNumber)
          == calendar.previous(onOrBefore: a).dayNumber)
      let count = calendar.workingDays(after: a, through: b)
      #expect(Int(calendar.days.workingDays(after: a.dayNumber, through: b.dayNumber)) == count)
    }
  }

  @Test(arguments: 0..<10)
  func `adding and counting are each other's inverse`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let calendar = random.calendar()
    for _ in 0..<200 {
      let origin = random.date(from: "1950-01-01", through: "2150-12-31")
      let n = Int.random(in: 1...5_000, using: &random)
      let end = calendar.adding(workingDays: n, to: origin)!
      #expect(calendar.isWorking(end))
      #expect(calendar.workingDays(after: origin, through: end) == n)
      let start = calendar.adding(workingDays: -n, to: origin)!
      #expect(calendar.isWorking(start))
      #expect(
        calendar.workingDays(after: origin, through: start) == -n
          + (calendar.isWorking(origin) ? 0 : 1))
    }
  }

  @Test func `every day works in the calendar of all days`() {
    let origin = CivilDate.on("2026-04-03")
    #expect(
      WorkingCalendar.everyDay.adding(workingDays: 1_000, to: origin) == origin.adding(days: 1_000))
    #expect(WorkingCalendar.everyDay.workingDays(after: .earliest, through: .latest) == 109_572)
    #expect(WorkingCalendar.everyDay.next(onOrAfter: origin) == origin)
    #expect(!WorkingCalendar.everyDay.isWeekend(.sunday))
  }

  @Test func `the ends of the range hold`() {
    let dutch = WorkingCalendar.dutch
    #expect(dutch.adding(workingDays: 1, to: .latest) == nil)
    #expect(dutch.adding(workingDays: -1, to: .earliest) == nil)
    #expect(dutch.adding(workingDays: .max, to: .earliest) == nil)
    #expect(dutch.days.adding(workingDays: .max, to: Int32.max) == CivilDate.latest.dayNumber)
    #expect(dutch.days.adding(workingDays: .min, to: Int32.min) == CivilDate.earliest.dayNumber)
    let shut = WorkingCalendar(holidays: [], closures: [.earliest ... .latest])
    let origin = CivilDate.on("2026-04-03")
    #expect(shut.next(onOrAfter: origin) == .latest)
    #expect(shut.previous(onOrBefore: origin) == .earliest)
    #expect(shut.adding(workingDays: 1, to: origin) == nil)
    #expect(shut.workingDays(after: .earliest, through: .latest) == 0)
  }

  @Test func `closures come off what was open`() {
    let week = CivilDate.on("2026-07-20")...CivilDate.on("2026-07-26")
    let closed = WorkingCalendar.dutch.closing([week])
    #expect(closed.adding(workingDays: 1, to: .on("2026-07-17")) == .on("2026-07-27"))
    #expect(closed != .dutch)
    #expect(closed == WorkingCalendar(.dutch, closures: [week]))
    #expect(closed.hashValue == WorkingCalendar(.dutch, closures: [week]).hashValue)
    #expect(WorkingCalendar.dutch.closing([]) == .dutch)
  }

  private func closures(_ random: inout SplitMix64) -> [ClosedRange<CivilDate>] {
    (0..<Int.random(in: 0...8, using: &random)).map { _ in
      let first = random.date(from: "2019-01-01", through: "2034-12-31")
      return first...first.adding(days: .random(in: 0...200, using: &random))!
    }
  }
}

/// The working calendar written as plainly as can be.
private struct SlowCalendar {
  let holidays: Set<CivilDate>
  let closures: [ClosedRange<CivilDate>]
  let weekend: Set<Weekday>

  func isWorking(_ date: CivilDate) -> Bool {
    !weekend.contains(date.weekday) && !holidays.contains(date)
      && !closures.contains { $0.contains(date) }
  }

  func next(onOrAfter date: CivilDate) -> CivilDate {
    var day = date
    while !isWorking(day) { day = day.adding(days: 1)! }
    return day
  }

  func previous(onOrBefore date: CivilDate) -> CivilDate {
    var day = date
    while !isWorking(day) { day = day.adding(days: -1)! }
    return day
  }

  func adding(_ n: Int, to date: CivilDate) -> CivilDate {
    var (day, left) = (date, abs(n))
    while left > 0 {
      day = day.adding(days: n.signum())!
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  func count(after a: CivilDate, through b: CivilDate) -> Int {
    let (first, last) = (min(a, b), max(a, b))
    let open = (1..<max(last - first + 1, 1)).filter { isWorking(first.adding(days: $0)!) }.count
    return b < a ? -open : open
  }
}
