import CarePlans
import CivilTime
import PlanStore
import Planner
import Testing

struct ReadChangesTests {
  private let small: SmallStore
  private let plan: String
  private let options = ChangeOptions(reason: "Verkeerd.", isSure: true)

  init() throws {
    small = try SmallStore()
    plan = try small.makePlan(options)
  }

  @Test func `changes of all plans are told by who made them, from a day on`() throws {
    let planner = small.planner
    _ = try planner.setFacts([("ggz", "yes")], of: plan, options: options)
    let all = try planner.changes(by: nil, since: planner.today, of: nil)
    #expect(all.map(\.change.number) == [1, 2])
    let actor = try #require(all.first).change.actor
    #expect(try planner.changes(by: actor.uppercased(), since: planner.today, of: plan).count == 2)
    #expect(try planner.changes(by: "somebody else", since: planner.today, of: nil).isEmpty)
    let tomorrow = try #require(planner.today.adding(days: 1))
    #expect(try planner.changes(by: nil, since: tomorrow, of: nil).isEmpty)
  }

  @Test func `what an undo of today brings back is told, however long ago it was taken back`()
    throws
  {
    let planner = small.planner
    _ = try planner.setFacts([("ggz", "yes")], of: plan, options: options)
    _ = try planner.undo(2, in: plan, options: options)
    small.clock.pass(days: 30)
    _ = try planner.setFacts([("debts", "yes")], of: plan, options: options)
    _ = try planner.redo(3, in: plan, options: options)
    let found = try planner.changes(by: nil, since: planner.today, of: nil)
    #expect(found.map(\.change.number) == [4, 5])
    let last = try #require(found.last)
    #expect(last.history.end(ofTakingBack: 3) == (2, true))
    #expect(!last.isUndone)
  }

  @Test func `a change of today that was taken back is told as such`() throws {
    let planner = small.planner
    small.clock.pass(days: 1)
    _ = try planner.setFacts([("ggz", "yes")], of: plan, options: options)
    _ = try planner.undo(2, in: plan, options: options)
    let found = try planner.changes(by: nil, since: planner.today, of: nil)
    #expect(found.map(\.isUndone) == [true, false])
  }
}
