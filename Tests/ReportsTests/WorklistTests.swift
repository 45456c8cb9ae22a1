import CarePlans
import CivilTime
import ReportSamples
import Reports
import TestSupport
import Testing

struct WorklistTests {
  let today = CivilDate.sampleToday

  private func list(_ commitments: [Commitment], rows: [PlanRow] = [.sample(1)]) -> Worklist {
    Worklist(of: commitments, rows: rows, on: today)
  }

  private func group(_ entry: Commitment) -> Worklist.Group? { list([entry]).sections.first?.group }

  @Test func `a line is in the first group that fits`() {
    let ready = Commitment.sample("A1").with { $0.readyFrom = day(-1) }
    #expect(group(ready) == .ready)
    #expect(group(ready.with { $0.due = day(6) }) == .dueThisWeek)
    #expect(group(ready.with { $0.due = day(7) }) == .ready)
    #expect(group(ready.with { $0.waitUntil = day(1) }) == .waiting)
    #expect(group(ready.with { $0.waitUntil = day(0) }) == .ready)
    #expect(group(ready.with { $0.due = day(-1) }) == .overdue)
    #expect(group(ready.with { $0.limit = day(-1) }) == .breached)
    #expect(
      group(
        ready.with {
          $0.limit = day(-1)
          $0.waitUntil = day(9)
        }) == .breached)
    #expect(group(.sample("A1", due: day(20))) == nil)
  }

  @Test func `an expected date that has passed says what it waits for and is not late`() throws {
    let entry = Commitment.sample("A1", due: day(-9), blockedBy: ["B1", "B2", "B3"]).with {
      $0.isDueExpected = true
    }
    let row = try #require(list([entry]).sections.first?.rows.first)
    #expect(group(entry) == .heldUp)
    #expect(row.line.standing.daysLate == 0)
    #expect(row.isExpected)
    #expect(row.days == -9)
    #expect(row.commitment.blockedBy == ["B1", "B2", "B3"])
  }

  @Test func `days count to the date a line is listed for`() {
    let found = list([
      .sample("A1", due: day(-3), limit: day(-8)), .sample("A2", due: day(-2)),
      .sample("A3", due: day(0)), .sample("A4", due: day(20)).with { $0.waitUntil = day(5) },
      .sampleContact("S1", 3, on: day(11)),
    ])
    let rows = found.sections.flatMap(\.rows)
    #expect(rows.map(\.days) == [-8, -2, 0, 5, 11])
    #expect(
      found.sections.map(\.group) == [.breached, .overdue, .dueThisWeek, .waiting, .contacts])
  }

  @Test func `a late contact is late, and the next one is a contact`() {
    let contacts = (1...6).map { Commitment.sampleContact("S1", $0, on: day(-22 + 7 * $0)) }
    let found = list(contacts)
    #expect(found.sections.map(\.group) == [.overdue, .contacts])
    #expect(found.sections.map { $0.rows.map(\.commitment.item) } == [["S1.3"], ["S1.4"]])
    #expect(found.sections.first?.rows.map(\.line.earlier) == [2])
    #expect(found.later == 0)
  }

  @Test func `a window that is still open hides no contact whose window has closed`() {
    let found = list([
      .sampleContact("S1", 1, on: day(-9)),
      .sampleContact("S1", 2, on: day(-2)).with { $0.due = day(3) },
    ])
    #expect(found.sections.flatMap { $0.rows.map(\.commitment.item) } == ["S1.1", "S1.2"])
  }

  @Test func `a group is sorted by the day it prints, statutory work first`() {
    // A contact is listed on its day and ordered by it, however wide its window is.
    let wide = Commitment.sampleContact("S1", 1, on: day(20)).with { $0.due = day(90) }
    let found = list([
      .sampleContact("S2", 1, on: day(30)), wide,
      .sampleContact("S3", 1, on: day(40)).with { $0.obligation = .statutory },
      .sample("A1", due: day(9)).with { $0.waitUntil = day(8) },
      .sample("A2", due: day(19)).with { $0.waitUntil = day(3) },
    ])
    #expect(
      found.sections.map { $0.rows.map(\.commitment.item) } == [
        ["A2", "A1"], ["S3.1", "S1.1", "S2.1"],
      ])
  }

  @Test func `a limit shows less and counts the same`() {
    let work: [Commitment] = (1...9).map { .sample(ItemKey("A\($0)"), due: day($0 - 5)) }
    func list(_ limit: Int?) -> Worklist {
      Worklist(of: work, rows: [.sample(1)], on: today, limit: limit)
    }
    let all = list(nil)
    let few = list(2)
    #expect(few.total == all.total)
    #expect(Worklist.Group.allCases.allSatisfy { few.count($0) == all.count($0) })
    #expect(few.shown == 2)
    #expect(few.sections.flatMap(\.rows) == Array(all.sections.flatMap(\.rows).prefix(2)))
    #expect(list(99) == all)
  }

  @Test func `what is far away or undated is only counted`() {
    let found = list([
      .sample("A1", due: day(40)), .sample("A2", state: .openDated), .sample("A3"),
      .sample("A4", due: day(-1), state: .done), .sample("A5", due: day(-1), state: .skipped),
    ])
    #expect(found.total == 0)
    #expect([found.later, found.openDated] == [2, 1])
  }

  @Test func `plans that owe nothing have no lines`() {
    let rows: [PlanRow] = [.sample(1, status: .suspended), .sample(2, status: .aftercare)]
    let found = list(
      [.sample("A1", plan: 1, due: day(-1)), .sample("A1", plan: 2, due: day(-1))], rows: rows)
    #expect(found.sections.flatMap(\.rows).map(\.commitment.plan) == [.sample(2)])
  }
}
