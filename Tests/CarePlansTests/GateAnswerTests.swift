// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Scheduling
import Testing

/// A gate does not open while nobody has answered whether something before it applies.
struct GateAnswerTests {
  private static let today = day("2027-01-05")

  /// A gate behind work that depends on a fact, and a decision behind the gate that sets another.
  private static func plan() -> CarePlan {
    let stamp = TemplateStamp(id: "sample", version: 1, hash: Sample.hash)
    var plan = CarePlan(
      code: Sample.code, template: stamp, caseType: "sample", start: day("2027-01-04"))
    plan.status = .active
    plan.facts = ["debts": PlanFact(value: nil), "later": PlanFact(value: nil)]
    func task(_ key: ItemKey, _ number: Int, when: String) -> PlanTask {
      PlanTask(
        key: key, number: number, role: "GEM", condition: try! FactCondition(parsing: when))
    }
    plan.tasks = [
      task("B1", 1, when: "debts = yes"), task("B2", 2, when: "later = yes"),
      PlanTask(
        key: "B3", number: 3, kind: .gate, role: "GEM",
        dependsOn: [PlanDependency("B1"), PlanDependency("B2")]),
      PlanTask(
        key: "B4", number: 4, kind: .decision, role: "GEM", dependsOn: [PlanDependency("B3")],
        outcomes: [DecisionOutcome(key: "yes", sets: ["later": "yes"])]),
    ]
    plan.lastNumber = 4
    return plan
  }

  private static func draft(_ plan: CarePlan) -> PlanDraft {
    PlanDraft(
      plan: plan, today: today, calendars: Sample.calendars, template: Sample.template)
  }

  @Test func `a gate waits for an answer, but not for one that is given behind it`() throws {
    let plan = Self.plan()
    let schedule = try PlanSchedule(of: plan, calendars: Sample.calendars, today: Self.today)
    #expect(schedule.result("B3")?.readyFrom == nil)
    #expect(schedule.result("B3")?.earlyFinish == Self.today)
    var draft = Self.draft(plan)
    #expect(throws: PlanRefusal.gateOpen(PlanItem(plan.code, "B3"), open: ["B1"])) {
      try draft.complete("B3", on: Self.today, outcome: nil)
    }
  }

  @Test func `with the answer that nothing is needed the gate opens`() throws {
    var plan = Self.plan()
    plan.facts["debts"] = PlanFact(value: "no")
    let schedule = try PlanSchedule(of: plan, calendars: Sample.calendars, today: Self.today)
    #expect(schedule.result("B3")?.readyFrom != nil)
    var draft = Self.draft(plan)
    try draft.complete("B3", on: Self.today, outcome: nil)
    #expect(draft.plan.task("B3")?.finishedOn == Self.today)
  }
}
