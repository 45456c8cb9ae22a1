// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// What is owed and then is not any more: calendars must hear of it.
struct WithdrawingTests {
  @Test func `a skipped task keeps its day`() throws {
    let entry = try #require(
      try Sample.applied(
        Sample.journal({ try $0.setAnchor("release", to: Self.early) }, { try $0.skip("A1") }))[
          "A1"])
    #expect(entry.state == .skipped)
    #expect(entry.due == day("2027-05-21"))
    #expect(entry.timeStamp.sequence == 1)
  }

  @Test func `the contacts of a stopped series are withdrawn on their days`() throws {
    let journal = try Sample.journal(
      { try $0.setAnchor("release", to: Self.early) }, { try $0.stopSeries("F1", on: $0.today) })
    let before = try Sample.applied(Array(journal.dropLast()))
    let after = try Sample.applied(journal)
    #expect(before["F1.1"]?.state == .open)
    #expect(after["F1.1"]?.state == .withdrawn)
    #expect(after["F1.1"]?.due == before["F1.1"]?.due)
    #expect(after["F1.1"]!.dateStamp.sequence > before["F1.1"]!.dateStamp.sequence)
    #expect(after["F1.1"]!.standing(on: day("2030-01-01")).isOverdue == false)
  }

  @Test func `a task whose condition falls away and comes back is the same item`() throws {
    let due = { (draft: inout PlanDraft) in
      try draft.revise("A3", [FieldChange(.due, .rule(TimingRule(.day(day("2027-03-01")))))])
    }
    let yes = { (draft: inout PlanDraft) in try draft.setFact("debts", to: "yes") }
    let no = { (draft: inout PlanDraft) in try draft.setFact("debts", to: "no") }
    let gone = try #require(try Sample.applied(Sample.journal(due, yes, no))["A3"])
    #expect(gone.state == .withdrawn)
    let back = try #require(try Sample.applied(Sample.journal(due, yes, no, yes))["A3"])
    #expect(back.state == .open)
    #expect(back.dateStamp.sequence > gone.dateStamp.sequence)
  }

  @Test func `what prepares the end of a measure falls away with it`() throws {
    let imposed = { (draft: inout PlanDraft) in
      try draft.addMeasure(law: "ban", start: draft.today, requested: nil)
    }
    let before = try Sample.applied(Sample.journal(imposed))
    #expect(before["M01"]?.state == .open)
    let after = try Sample.applied(
      Sample.journal(imposed, { try $0.endMeasure("M1", on: $0.today) }))
    #expect(after["M01"]?.state == .withdrawn)
    #expect(after["M1"]?.state == .done)
  }

  @Test func `what ends with its plan is withdrawn, what was done is not`() throws {
    let journal = try Sample.journal(
      { try $0.setAnchor("release", to: Self.early) },
      { try $0.complete("A1", on: $0.today, outcome: nil) },
      { draft in
        let named = Set(draft.openWork.map(\.item))
        try draft.end(.closed, on: draft.today, leavingOpen: named)
      })
    let after = try Sample.applied(journal)
    #expect(after["A1"]?.state == .done)
    #expect(after.commitments.allSatisfy { !$0.state.isOpen })
    #expect(after["A2"]?.state == .withdrawn)
  }

  @Test func `it is forgotten after a month`() throws {
    var journal = try Sample.journal(
      { try $0.setAnchor("release", to: Self.early) }, { try $0.stopSeries("F1", on: $0.today) })
    journal.append(Sample.change(4, day("2027-02-01"), [.factSet("debts", "no")]))
    #expect(try Sample.applied(journal)["F1.1"]?.state == .withdrawn)
    journal.append(Sample.change(5, day("2027-02-12"), [.factSet("debts", "yes")]))
    #expect(try Sample.applied(journal)["F1.1"] == nil)
  }

  private static let early = PlanAnchor(date: day("2027-05-31"), state: .expected)
}
