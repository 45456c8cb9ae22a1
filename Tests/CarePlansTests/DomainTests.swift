import CarePlans
import CivilTime
import Testing

/// Each life domain that an intake flags gets an answer, and goals are reached, not, or not known yet.
struct DomainTests {
  private static let today = day("2027-03-01")

  private func draft(_ change: (inout CarePlan) -> Void = { _ in }) throws -> PlanDraft {
    let projection = try Sample.applied(try Sample.journal())
    var plan = try #require(projection.plan)
    change(&plan)
    return PlanDraft(
      plan: plan, commitments: projection.commitments, today: Self.today,
      calendars: Sample.calendars, template: Sample.template)
  }

  private func task(_ key: ItemKey, when: String? = nil) throws -> PlanTask {
    PlanTask(
      key: key, number: 0, domain: .debts, role: "GEM",
      condition: try when.map { try FactCondition(parsing: $0) })
  }

  @Test func `a flagged domain is answered by work that is open or done, or by a decision`() throws
  {
    var draft = try draft()
    try draft.flag(.debts)
    #expect(draft.plan.domains == [.debts: PlanDomain(flaggedOn: Self.today)])
    #expect(draft.plan.unansweredDomains == [.debts])
    try draft.add(try task("E1"))
    #expect(draft.plan.unansweredDomains.isEmpty)
    try draft.complete("E1", on: Self.today, outcome: nil)
    #expect(draft.plan.unansweredDomains.isEmpty)
    try draft.reopen("E1")
    try draft.skip("E1")
    #expect(draft.plan.unansweredDomains == [.debts], "what is left out answers nothing")
    try draft.answer(.debts, noneBecause: "settled in prison")
    #expect(draft.plan.unansweredDomains.isEmpty)
    // Flagged anew, the decision is gone, and the first day stays.
    try draft.flag(.debts)
    #expect(draft.plan.unansweredDomains == [.debts])
    try draft.unflag(.debts)
    #expect(draft.plan.domains.isEmpty)
  }

  @Test func `work whose condition cannot hold answers nothing, work that may come does`() throws {
    var draft = try draft()
    try draft.flag(.debts)
    try draft.add(try task("E1", when: "debts = yes"))
    #expect(draft.plan.unansweredDomains.isEmpty)
    try draft.setFact("debts", to: "no")
    #expect(draft.plan.unansweredDomains == [.debts])
  }

  @Test func `a series answers while it runs, and afterwards if a contact was held`() throws {
    var draft = try draft { plan in
      guard let place = plan.seriesIndex("F1") else { return }
      plan.series[place].domain = .family
    }
    try draft.flag(.family)
    #expect(draft.plan.unansweredDomains.isEmpty)
    var stopped = draft.plan
    let place = try #require(stopped.seriesIndex("F1"))
    stopped.series[place].stoppedOn = Self.today
    #expect(stopped.unansweredDomains == [.family])
    stopped.series[place].log[1] = FollowUpSeries.Log(outcome: .held, on: Self.today)
    #expect(stopped.unansweredDomains.isEmpty)
  }

  @Test func `goals keep their numbers, and their state is said on a day that has come`() throws {
    var draft = try draft()
    try draft.setGoal("No new debts", in: .debts)
    try draft.setGoal("A job", in: .work)
    try draft.removeGoal(2)
    try draft.setGoal("A course", in: .work)
    #expect(draft.plan.goals.map(\.number) == [1, 3])
    try draft.say(.reached, of: 1, on: Self.today)
    #expect(draft.plan.goal(1)?.state == .reached && draft.plan.goal(1)?.saidOn == Self.today)
    try draft.say(.unknown, of: 1, on: Self.today)
    #expect(draft.plan.goal(1)?.saidOn == nil)
    #expect(throws: PlanRefusal.goalUnknown(Sample.code, "G2", known: ["G1", "G3"])) {
      try draft.say(.reached, of: 2, on: Self.today)
    }
    #expect(throws: PlanRefusal.self) {
      try draft.say(.reached, of: 1, on: Self.today.adding(days: 1)!)
    }
    #expect(throws: PlanRefusal.self) { try draft.say(.unknown, of: 3, on: Self.today) }
  }

  @Test func `what authorities do is no part of a life`() {
    #expect(LifeDomain.ofLife.count == 12)
    #expect(LifeDomain.allCases.filter { !$0.isOfLife } == [.justice, .safety, .direction])
  }

  @Test(arguments: [("G2", 2), ("g12", 12), ("G0", nil), ("G", nil), ("2", nil), ("G2x", nil)])
  func `a goal is typed by its name`(text: String, number: Int?) {
    #expect(PlanGoal.number(typed: text) == number)
  }
}
