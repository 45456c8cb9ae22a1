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
    plan = try small.makePlan(options)
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

  @Test func `a redo without a plan brings back the latest undo, then the one before it`() throws {
    let planner = small.planner
    _ = try planner.setFacts([("ggz", "yes")], of: plan, options: options)
    _ = try planner.setFacts([("debts", "yes")], of: plan, options: options)
    _ = try planner.undo(3, in: plan, options: options)
    _ = try planner.undo(2, in: plan, options: options)
    for number in [2, 3] {
      let found = try planner.latestOwnUndo()
      #expect(found.change.number == number)
      _ = try planner.redo(found.undo.number, in: plan, options: options)
    }
    #expect(throws: Problem.self) { try planner.latestOwnUndo() }
  }

  @Test func `what was taken back before later work stays so, unless its plan is named`() throws {
    let planner = small.planner
    _ = try planner.setFacts([("ggz", "yes")], of: plan, options: options)
    _ = try planner.undo(2, in: plan, options: options)
    _ = try planner.setFacts([("debts", "yes")], of: plan, options: options)
    let problem = #expect(throws: Problem.self) { try planner.latestOwnUndo() }
    #expect(problem?.id == "redo-nothing-own")
    #expect(try planner.planChange(toRedoIn: plan).change.number == 2)
  }

  @Test func `what takes an undo back is known to bring something back`() throws {
    let planner = small.planner
    _ = try planner.setFacts([("ggz", "yes")], of: plan, options: options)
    _ = try planner.undo(2, in: plan, options: options)
    _ = try planner.redo(3, in: plan, options: options)
    let history = ChangeHistory(try planner.history(of: plan).changes)
    #expect(history.end(ofTakingBack: 2) == (2, false))
    #expect(history.end(ofTakingBack: 3) == (2, true))
    #expect(history.end(ofTakingBack: 4) == (2, false))
  }
}
