import CarePlans
import CivilTime
import Testing

/// Notes and the label of a plan.
struct NoteTests {
  private static let today = day("2026-11-30")
  private static let plan = CarePlan(
    code: Sample.code, template: TemplateStamp(id: "sample", version: 1, hash: Sample.hash),
    caseType: "returnee", start: today)

  private func begun() -> PlanDraft {
    PlanDraft(
      plan: Self.plan, today: Self.today, calendars: Sample.calendars, template: Sample.template)
  }

  private func changed(_ change: (inout PlanDraft) throws -> Void) throws -> CarePlan {
    var draft = begun()
    try change(&draft)
    return draft.plan
  }

  @Test func `a number is given out once`() throws {
    let plan = try changed { draft in
      try draft.addNote("one", at: nil, by: "a", login: "l")
      try draft.addNote("two", at: "T1", by: "a", login: "l")
      try draft.withdrawNote(2)
      try draft.addNote("three", at: nil, by: "a", login: "l")
    }
    #expect(plan.notes.map(\.number) == [1, 3])
    #expect(plan.notes.map(\.text) == ["one", "three"])
    #expect(plan.notes.allSatisfy { $0.on == Self.today && $0.author == "a" })
  }

  @Test func `a label is given, changed and taken away, and the same is no change`() throws {
    var draft = begun()
    #expect(throws: PlanRefusal.self) { try draft.setText(.label, to: nil) }
    try draft.setText(.label, to: "dossier 2026-14")
    #expect(throws: PlanRefusal.self) { try draft.setText(.label, to: "dossier 2026-14") }
    #expect(draft.plan.label == "dossier 2026-14")
    try draft.setText(.label, to: nil)
    #expect(draft.plan.label == nil)
  }

  @Test func `an event tells its text to whoever warns of it, and a difference does not`() throws {
    let note = PlanNote(
      number: 1, at: "T1", text: "secret", author: "a", login: "l", on: Self.today)
    #expect(PlanEvent.noteAdded(note).texts == ["secret"])
    #expect(PlanEvent.labelSet("mark").texts == ["mark"])
    let old = PlanProjection(plan: Self.plan, commitments: [], day: Self.today)
    var changed = Self.plan
    (changed.notes, changed.label) = ([note], "mark")
    let new = PlanProjection(plan: changed, commitments: [], day: Self.today)
    let difference = PlanDifference(
      from: old, to: new, code: changed.code, today: Self.today)
    #expect(difference.changes == [.note(1, nil, .item("T1")), .head(.label, nil, .withheld)])
    #expect(!String(describing: difference).contains("secret"))
    #expect(!String(describing: difference).contains("mark\""))
    // Of the plan itself nothing is told to those who see parts of it.
    #expect(difference.naming(["T1": "T1"]).changes == [])
  }

  @Test func `all free text of a plan is in one value`() throws {
    var plan = Self.plan
    #expect(plan.ownTexts.isEmpty)
    plan.label = "mark"
    #expect(!plan.ownTexts.isEmpty)
    #expect(ItemKey("DR21.14").isPart(of: "DR21") && !ItemKey("DR21").isPart(of: "DR2"))
  }
}
