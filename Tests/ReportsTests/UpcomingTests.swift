import CarePlans
import CivilTime
import Reports
import TestSupport
import Testing

struct UpcomingTests {
  let today = CivilDate.sampleToday

  private func report(_ commitments: [Commitment], days: Int = 30) -> Upcoming {
    Upcoming(of: commitments, rows: [.sample(1)], days: days, on: today)
  }

  @Test(arguments: zip([-1, 0, 30, 31], [0, 1, 1, 0]))
  func `today and so many days after it`(offset: Int, count: Int) {
    #expect(report([.sample("A1", due: day(offset))]).total == count)
  }

  @Test func `statutory limits and ends of measures stand apart, without policy dates`() {
    let found = report([
      .sample("A1", due: day(3), limit: day(9)), .sample("A2", obligation: .statutory, due: day(2)),
      .sample("M1", kind: .measureEnd, obligation: .statutory, limit: day(5)),
      .sample("A3", due: day(1)), .sample("A4", due: day(8)),
    ])
    #expect(found.statutory.map(\.commitment.item) == ["A1"])
    #expect(found.statutory.map(\.date) == [day(9)])
    #expect(found.measureEnds.map(\.commitment.item) == ["M1"])
    #expect(found.weeks.map { $0.items.map(\.commitment.item) } == [["A3", "A2"], ["A4"]])
    #expect(found.total == 5)
  }

  @Test func `an agreed day is listed, and at the head once it has passed without a word`() {
    let agreed = Commitment.sample("A1", due: day(20)).with { $0.pin = TaskPin(day: day(4)) }
    #expect(report([agreed]).weeks.flatMap(\.items).map(\.date) == [day(4)])
    let passed = report([agreed.with { $0.pin = TaskPin(day: day(-2)) }])
    #expect(passed.unreported.map(\.date) == [day(-2)])
    #expect(passed.weeks.isEmpty && passed.total == 1)
  }

  @Test func `a coming limit is told of work whose policy date has passed`() {
    let found = report([.sample("A1", due: day(-3), limit: day(9))])
    #expect(found.statutory.map(\.date) == [day(9)])
    #expect(found.statutory.map(\.isLate) == [true])
  }

  @Test func `weeks begin on Monday and are numbered by their Thursday`() throws {
    let start = try #require(CivilDate("2026-12-27"))
    let entry = Commitment.sample("A1", due: start)
    let dates = (0..<9).map { number in
      entry.with {
        $0.item = ItemKey("A\(number)")
        $0.due = start.adding(days: number)
      }
    }
    let found = Upcoming(of: dates, rows: [.sample(1)], days: 60, on: start)
    #expect(found.weeks.map(\.monday.description) == ["2026-12-21", "2026-12-28", "2027-01-04"])
    #expect(found.weeks.map(\.number) == [52, 53, 1])
    #expect(found.weeks.map(\.items.count) == [1, 7, 1])
  }

  @Test func `every contact in the span is told, on its day`() {
    let contacts = (1...6).map {
      Commitment.sampleContact("S1", $0, on: day(7 * $0)).with { $0.due = $0.due?.adding(days: 3) }
    }
    #expect(
      report(contacts).weeks.flatMap(\.items).map(\.date) == [day(7), day(14), day(21), day(28)])
  }

  @Test func `contacts that passed without a word are told once, with the next of their series`() {
    let contacts = (1...6).map { Commitment.sampleContact("S1", $0, on: day(7 * $0 - 20)) }
    var choice = UpcomingChoice(days: 30, on: today, keeping: { _ in true })
    choice.add(contacts)
    let found = Upcoming(
      of: contacts, rows: [.sample(1)], days: 30, on: today, missed: choice.missed)
    let items = found.weeks.flatMap(\.items)
    #expect(items.map(\.commitment.item) == ["S1.3", "S1.4", "S1.5", "S1.6"])
    #expect(items.map(\.missed) == [MissedContacts(count: 2, since: day(-13)), nil, nil, nil])
  }

  @Test func `an expected date is marked`() {
    let found = report([.sample("A1", due: day(3)).with { $0.isDueExpected = true }])
    #expect(found.weeks.flatMap(\.items).map(\.isExpected) == [true])
  }
}
