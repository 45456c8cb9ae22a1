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

  @Test func `an expected date that has passed is counted and no line: there is nothing to do`() {
    let entry = Commitment.sample("A1", due: day(-9), blockedBy: ["B1", "B2", "B3"]).with {
      $0.isDueExpected = true
    }
    let found = list([entry])
    #expect(found.total == 0)
    #expect([found.rest.heldUp, found.rest.later] == [1, 0])
  }

  @Test(arguments: zip([0, 14, 15, 300], [true, true, false, false]))
  func `contacts of the coming two weeks are lines, the others are counted`(
    offset: Int, isLine: Bool
  ) {
    let found = list([.sampleContact("S1", 1, on: day(offset))])
    #expect(found.count(.contacts) == (isLine ? 1 : 0))
    #expect(found.rest.contacts == (isLine ? 0 : 1))
  }

  @Test func `what is put aside is a line when it comes back soon, or was due already`() {
    func aside(_ key: ItemKey, _ due: Int, until: Int) -> Commitment {
      .sample(key, due: day(due)).with { $0.waitUntil = day(until) }
    }
    let found = list([
      aside("A1", 40, until: 14), aside("A2", 40, until: 15), aside("A3", -1, until: 90),
    ])
    #expect(found.sections.flatMap(\.rows).map(\.commitment.item) == ["A1", "A3"])
    #expect(found.rest.putAside == 1)
  }

  @Test func `a contact that was put on a later day hides none before it`() {
    let put = Commitment.sampleContact("S1", 5, on: day(12))
    let found = list([
      put, .sampleContact("S1", 6, on: day(4)), .sampleContact("S1", 7, on: day(11)),
    ])
    #expect(found.sections.flatMap(\.rows).map(\.commitment.item) == ["S1.6"])
    let aside = Commitment.sampleContact("S1", 5, on: day(2)).with { $0.waitUntil = day(9) }
    let next = list([aside, .sampleContact("S1", 6, on: day(4))])
    #expect(next.sections.flatMap(\.rows).map(\.commitment.item) == ["S1.6"])
    #expect(list([aside]).sections.map(\.group) == [.waiting])
  }

  @Test func `a contact whose day has passed keeps it, beside the one to come`() {
    let found = list([
      .sampleContact("S1", 1, on: day(-1)).with { $0.due = day(6) },
      .sampleContact("S1", 2, on: day(9)),
    ])
    #expect(found.sections.map(\.group) == [.toReport, .contacts])
    #expect(found.sections.flatMap(\.rows).map(\.date) == [day(-1), day(9)])
  }

  @Test func `an agreed day stays in the list, whatever its due date has become`() {
    let agreed = Commitment.sample("A1", due: day(20), blockedBy: ["B1"]).with {
      $0.pin = TaskPin(day: day(-1), minute: 600)
    }
    let found = list([agreed])
    #expect(found.sections.map(\.group) == [.toReport])
    #expect(found.sections.flatMap(\.rows).map(\.date) == [day(-1)])
    let ahead = list([agreed.with { $0.pin = TaskPin(day: day(3)) }])
    #expect(ahead.sections.map(\.group) == [.dueThisWeek])
    #expect(ahead.sections.flatMap(\.rows).map(\.date) == [day(3)])
  }

  @Test func `named dates ahead stand apart, the earliest first, those far away counted`() {
    var row = PlanRow.sample(1)
    func anchor(_ key: AnchorKey, _ offset: Int?, _ state: PlanAnchor.State = .expected)
      -> NamedAnchor
    {
      NamedAnchor(key: key, anchor: PlanAnchor(date: offset.map { day($0) }, state: state))
    }
    row.anchors = [
      anchor("release", 31), anchor("move", 20), anchor("detention", -90, .actual),
      anchor("closing", nil), anchor("supervision-end", 400), anchor("signal", 3, .actual),
      anchor("K7QF/DR10", 5),
    ]
    var stopped = PlanRow.sample(2, status: .stopped)
    stopped.anchors = [anchor("release", 5)]
    var found = list([])
    found.add(ComingDate.all(of: [row, stopped], on: today), limit: nil)
    #expect(found.coming.map(\.anchor) == ["move", "release"])
    #expect(found.coming.map(\.days) == [20, 31])
    #expect(found.comingLater == 1)
    #expect(found.total == 0)
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
    #expect(found.sections.map { $0.rows.map(\.commitment.item) } == [["S1.1"], ["S1.4"]])
    #expect(found.sections.first?.rows.map(\.line.earlier) == [2])
    #expect(found.sections.first?.rows.map(\.date) == [contacts[0].due], "its own day")
    #expect(found.rest.later == 0)
  }

  @Test func `a window that is still open hides no contact whose window has closed`() {
    let found = list([
      .sampleContact("S1", 1, on: day(-9)),
      .sampleContact("S1", 2, on: day(-2)).with { $0.due = day(3) },
    ])
    #expect(found.sections.flatMap { $0.rows.map(\.commitment.item) } == ["S1.1", "S1.2"])
  }

  @Test func `a group is sorted by the day it prints`() {
    // A contact is listed on its day and ordered by it, however wide its window is.
    let wide = Commitment.sampleContact("S1", 1, on: day(2)).with { $0.due = day(90) }
    let found = list([
      .sampleContact("S2", 1, on: day(3)), wide,
      .sampleContact("S3", 1, on: day(4)).with { $0.obligation = .statutory },
      .sample("A1", due: day(9)).with { $0.waitUntil = day(8) },
      .sample("A2", due: day(19)).with { $0.waitUntil = day(3) },
    ])
    #expect(
      found.sections.map { $0.rows.map(\.commitment.item) } == [
        ["A2", "A1"], ["S1.1", "S2.1", "S3.1"],
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
    #expect([found.rest.later, found.rest.openDated] == [2, 1])
  }

  @Test func `plans that owe nothing have no lines`() {
    let rows: [PlanRow] = [
      .sample(1, status: .draft), .sample(2, status: .aftercare), .sample(3, status: .suspended),
    ]
    var resting = Commitment.sample("A1", plan: 3, due: day(-1))
    resting.isOnHold = true
    let found = list(
      [
        .sample("A1", plan: 1, due: day(-1)), .sample("A1", plan: 2, due: day(-1)), resting,
        // What the decision that suspended a plan keeps is owed all the same.
        .sample("A2", plan: 3, due: day(-1)),
      ], rows: rows)
    #expect(
      Set(found.sections.flatMap(\.rows).map(\.commitment.ref))
        == [Commitment.sample("A1", plan: 2).ref, Commitment.sample("A2", plan: 3).ref])
  }
}
