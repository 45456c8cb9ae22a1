// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

struct UndoTests {
  private static let release = PlanAnchor(date: day("2027-06-01"), state: .expected)

  private func undoing(_ number: Int, in journal: [PlanChangeSet]) -> [PlanChangeSet] {
    let last = journal.last!
    return journal + [
      Sample.change(last.number + 1, last.day.adding(days: 1)!, [.undone(change: number)])
    ]
  }

  @Test func `one undo restores plan, dates, pushes and moves`() throws {
    let before = try Sample.journal(
      { try $0.setAnchor("release", to: Self.release) },
      { try $0.setAnchor("release", to: PlanAnchor(date: day("2027-07-01"), state: .expected)) })
    let after = try Sample.applied(undoing(3, in: before))
    let expected = try Sample.applied(Array(before.prefix(2)))
    #expect(after.plan == expected.plan)
    #expect(after["A1"]?.moves == 0)
    #expect(after["A1"]?.due == expected["A1"]?.due)
  }

  @Test func `stamps keep growing through an undo, because feeds have shown it`() throws {
    let before = try Sample.journal(
      { try $0.setAnchor("release", to: Self.release) },
      { try $0.setAnchor("release", to: PlanAnchor(date: day("2027-07-01"), state: .expected)) })
    let moved = try Sample.applied(before)
    let back = try Sample.applied(undoing(3, in: before))
    #expect(back["A1"]!.dateStamp.sequence > moved["A1"]!.dateStamp.sequence)
    #expect(back["A1"]!.dateStamp.at > moved["A1"]!.dateStamp.at)
  }

  @Test func `undoing an undo brings the change back`() throws {
    let before = try Sample.journal({ try $0.setAnchor("release", to: Self.release) })
    let twice = undoing(3, in: undoing(2, in: before))
    #expect(ChangeHistory.effective(twice) == [1, 2, 4])
    #expect(try Sample.applied(twice).plan == Sample.applied(before).plan)
  }

  @Test func `a later change of the same thing rests on the earlier`() throws {
    let journal = try Sample.journal(
      { try $0.setAnchor("release", to: Self.release) },
      { try $0.setFact("debts", to: "no") },
      { try $0.setAnchor("release", to: PlanAnchor(date: day("2027-07-01"), state: .expected)) })
    #expect(try ChangeHistory.resting(on: 2, in: journal, template: Sample.lookup) == [4])
    #expect(try ChangeHistory.resting(on: 3, in: journal, template: Sample.lookup) == [])
  }

  @Test func `a contact that was held rests on what gave it its day`() throws {
    let journal = try Sample.journal(
      from: day("2027-01-04"),
      { try $0.setAnchor("release", to: PlanAnchor(date: day("2027-01-01"), state: .actual)) },
      { try $0.setFact("debts", to: "no") }, { _ in }, { _ in },
      { try $0.log("F1", number: 1, .held, on: day("2027-01-08")) })
    #expect(try ChangeHistory.resting(on: 2, in: journal, template: Sample.lookup) == [6])
    #expect(try ChangeHistory.resting(on: 3, in: journal, template: Sample.lookup) == [])
  }

  @Test func `a contact that was held stays when the work its series counts from is opened again`()
    throws
  {
    let journal = try Sample.journal(
      from: day("2027-01-04"),
      { try $0.complete("A1", on: day("2027-01-04"), outcome: nil) },
      { try $0.log("F2", number: 1, .held, on: day("2027-01-06")) },
      { try $0.reopen("A1") })
    let entry = try #require(try Sample.applied(journal)["F2.1"])
    #expect(entry.state == .done)
    #expect(entry.finishedOn == day("2027-01-06"))
  }

  @Test func `work on a task rests on the change that added it`() throws {
    let journal = try Sample.journal(
      { try $0.happen("new-facts", on: day("2027-01-05")) },
      { try $0.complete("V03.2", on: day("2027-01-06"), outcome: nil) })
    #expect(try ChangeHistory.resting(on: 2, in: journal, template: Sample.lookup) == [3])
  }

  @Test func `everything rests on the plan's creation`() throws {
    let journal = try Sample.journal({ try $0.setFact("debts", to: "no") })
    #expect(try ChangeHistory.resting(on: 1, in: journal, template: Sample.lookup) == [2])
  }

  @Test func `what was made anew after an undo stands in the way of bringing the first back`()
    throws
  {
    func adding(_ key: ItemKey) -> PlanEvent {
      .taskAdded(PlanTask(key: key, number: 90, role: "GEM"))
    }
    let before = try Sample.journal({ _ in })
    let undone =
      before + [
        Sample.change(3, day("2027-01-07"), [adding("X")]),
        Sample.change(4, day("2027-01-08"), [.factSet("debts", "no")]),
        Sample.change(5, day("2027-01-09"), [.undone(change: 3)]),
      ]
    let again = undone + [Sample.change(6, day("2027-01-10"), [adding("X")])]
    #expect(try ChangeHistory.resting(on: 5, in: again, template: Sample.lookup) == [6])
    let other = undone + [Sample.change(6, day("2027-01-10"), [adding("Y")])]
    #expect(try ChangeHistory.resting(on: 5, in: other, template: Sample.lookup) == [])
    #expect(
      try Set(Sample.applied(undoing(5, in: other)).plan!.tasks.map(\.key))
        .isSuperset(of: ["X", "Y"]))
  }

  @Test func `later changes of one thing do not stand in the way of another's return`() throws {
    let journal =
      try Sample.journal({ try $0.setAnchor("release", to: Self.release) })
      + [
        Sample.change(3, day("2027-01-08"), [.undone(change: 2)]),
        Sample.change(4, day("2027-01-09"), [.factSet("debts", "no")]),
        Sample.change(5, day("2027-01-10"), [.factSet("debts", "yes")]),
      ]
    #expect(try ChangeHistory.resting(on: 3, in: journal, template: Sample.lookup) == [])
    let changed =
      journal + [
        Sample.change(6, day("2027-01-11"), [.anchorSet("release", Self.release)])
      ]
    #expect(try ChangeHistory.resting(on: 3, in: changed, template: Sample.lookup) == [6])
  }

  @Test func `a change does not come back without what it needs`() throws {
    let journal =
      try Sample.journal(
        { try $0.happen("new-facts", on: day("2027-01-05")) },
        { try $0.complete("V03.2", on: day("2027-01-06"), outcome: nil) })
      + [
        Sample.change(4, day("2027-01-08"), [.undone(change: 3)]),
        Sample.change(5, day("2027-01-09"), [.undone(change: 2)]),
      ]
    #expect(try ChangeHistory.resting(on: 4, in: journal, template: Sample.lookup) == [5])
    #expect(try ChangeHistory.resting(on: 5, in: journal, template: Sample.lookup) == [])
  }

  @Test func `a running number is not given out a second time after an undo`() throws {
    let journal = try Sample.journal({ try $0.happen("new-facts", on: day("2027-01-05")) })
    let last = try Sample.applied(journal).plan!.lastNumber
    #expect(try Sample.applied(undoing(2, in: journal)).plan!.lastNumber == last)
  }
}
