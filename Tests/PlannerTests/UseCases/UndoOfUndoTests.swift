import CarePlans
import CivilTime
import PlanStore
import Planner
import Testing

/// Taking back what took something back, with changes between.
struct UndoOfUndoTests {
  private let small: SmallStore
  private let plan: String
  private let options = ChangeOptions(reason: "Verkeerd.", isSure: true)

  init() throws {
    small = try SmallStore()
    let planner = small.planner
    let release = PlanAnchor(date: planner.today, state: .confirmed)
    let made = try planner.createPlan(
      PlanSeed(
        template: "adult-returnee-detention", start: planner.today,
        anchors: ["release": release, "detention": release, "signal": release], begins: true),
      options: options)
    plan = try #require(made.parts.first).code.description
  }

  @Test func `what was made anew since stands in its way`() throws {
    let planner = small.planner
    _ = try planner.setFacts([("ggz", "yes")], of: plan, options: options)
    _ = try planner.undo(2, in: plan, options: options)
    _ = try planner.setFacts([("ggz", "no")], of: plan, options: options)
    let problem = #expect(throws: Problem.self) {
      try planner.undo(3, in: plan, options: options)
    }
    #expect(problem?.id == "undo-rests")
    #expect(problem?.values["later"] == "4")
  }

  @Test func `what has nothing to do with it does not`() throws {
    let planner = small.planner
    _ = try planner.setFacts([("ggz", "yes")], of: plan, options: options)
    _ = try planner.undo(2, in: plan, options: options)
    _ = try planner.setFacts([("debts", "no")], of: plan, options: options)
    _ = try planner.setFacts([("debts", "yes")], of: plan, options: options)
    _ = try planner.undo(3, in: plan, options: options)
    let code = try #require(try small.store.codes().first)
    let facts = try #require(try small.store.plan(code)).plan.facts
    #expect(facts["ggz"]?.value == "yes")
    #expect(facts["debts"]?.value == "yes")
  }
}
