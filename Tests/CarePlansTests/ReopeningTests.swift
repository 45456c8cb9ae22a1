// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// A decision that is opened again takes back what it said.
struct ReopeningTests {
  /// The sample plan with a second decision about the same fact.
  private func draft(_ steps: (inout PlanDraft) throws -> Void...) throws -> PlanDraft {
    let before = try Sample.applied(
      Sample.journal({ draft in
        try draft.add(
          PlanTask(
            key: "E1", number: 0, title: "Weigh", kind: .decision, role: "GEM",
            outcomes: [DecisionOutcome(key: "no", sets: ["debts": "no"])]))
      }))
    var draft = PlanDraft(
      plan: before.plan!, commitments: before.commitments, today: day("2027-01-20"),
      calendars: Sample.calendars, template: Sample.template)
    for step in steps { try step(&draft) }
    return draft
  }

  @Test func `a reopened decision takes back the fact it set`() throws {
    let draft = try draft(
      { try $0.complete("A4", on: day("2027-01-10"), outcome: "yes") }, { try $0.reopen("A4") })
    #expect(draft.plan.facts["debts"] == PlanFact(value: nil))
    #expect(draft.events.last == .factSet("debts", nil))
  }

  @Test func `a fact that was set otherwise since stays`() throws {
    let draft = try draft(
      { try $0.complete("A4", on: day("2027-01-10"), outcome: "yes") },
      { try $0.setFact("debts", to: "no") })
    let kept = draft.plan.facts(decidedBy: "A4")
    #expect(kept.map(\.key) == ["debts"])
    #expect(kept.allSatisfy { $0.stays })
    var reopened = draft
    try reopened.reopen("A4")
    #expect(reopened.plan.facts["debts"]?.value == "no")
    #expect(reopened.events.last == .taskReopened("A4"))
  }

  @Test func `a fact goes back to what another decision says that stands`() throws {
    let draft = try draft(
      { try $0.complete("E1", on: day("2027-01-10"), outcome: "no") },
      { try $0.complete("A4", on: day("2027-01-12"), outcome: "yes") }, { try $0.reopen("A4") })
    #expect(draft.plan.facts["debts"]?.value == "no")
  }

  @Test func `a fact that another decision sets alike stays`() throws {
    let draft = try draft(
      { try $0.complete("E1", on: day("2027-01-10"), outcome: "no") },
      { try $0.complete("A4", on: day("2027-01-12"), outcome: "no") })
    #expect(draft.plan.facts(decidedBy: "A4").allSatisfy { $0.stays })
  }

  @Test func `what is no decision, or open, took no fact along`() throws {
    let draft = try draft({ try $0.complete("A1", on: day("2027-01-10"), outcome: nil) })
    #expect(draft.plan.facts(decidedBy: "A1").isEmpty)
    #expect(draft.plan.facts(decidedBy: "A4").isEmpty)
  }

  @Test func `an undo of the reopening gives the fact back`() throws {
    let journal = try Sample.journal(
      { try $0.complete("A4", on: day("2027-01-05"), outcome: "yes") }, { try $0.reopen("A4") })
    let back = journal + [Sample.change(4, day("2027-01-08"), [.undone(change: 3)])]
    #expect(try Sample.applied(journal).plan?.facts["debts"]?.value == nil)
    #expect(try Sample.applied(back).plan?.facts["debts"]?.value == "yes")
  }

  @Test func `work whose question has no answer any more is undecided, and does not fall away`()
    throws
  {
    func change(to answer: String?) throws -> PlanDifference {
      let journal = try Sample.journal(
        { try $0.setFact("debts", to: "yes") }, { try $0.setFact("debts", to: answer) })
      return PlanDifference(
        from: try Sample.applied(Array(journal.prefix(2))), to: try Sample.applied(journal),
        code: Sample.code, today: day("2027-01-10"))
    }
    #expect(try change(to: nil).changes.contains(.item("A3", .undecided(.open))))
    #expect(try change(to: "no").changes.contains(.item("A3", .removed(.open))))
  }
}
