import CarePlans
import CivilTime
import Testing

/// An outcome of a decision says what becomes of the plan: it stops or rests, and what it keeps is owed all
/// the same.
struct WeighingTests {
  private static let today = day("2027-03-01")

  /// A plan with a decision W, a look back L three months after it, and an outcome that was chosen.
  private func decided(_ outcome: String, on decided: CivilDate = today) throws -> PlanProjection {
    let journal = try Sample.journal(
      { try $0.setAnchor("release", to: PlanAnchor(date: day("2027-01-04"), state: .actual)) },
      { draft in
        try draft.add(
          PlanTask(
            key: "W", number: 0, kind: .decision, role: "PR",
            outcomes: [DecisionOutcome(key: "approach")]))
        try draft.add(
          PlanTask(
            key: "L", number: 0, kind: .review, role: "PR",
            due: TimingRule(.task("W"), Term(3, .months)),
            dependsOn: [PlanDependency("W"), PlanDependency("A5", isHard: false)]))
        // Only now is there a task that can be kept.
        let outcomes = [
          DecisionOutcome(key: "none", sets: ["debts": "no"], step: .stop, keeps: ["L"]),
          DecisionOutcome(key: "criminal", step: .suspend, keeps: ["L"]),
          DecisionOutcome(key: "approach", sets: ["debts": "yes"]),
        ]
        try draft.revise("W", [FieldChange(.outcomes, .outcomes(outcomes))])
      })
    var projection = try Sample.applied(journal)
    let plan = try #require(projection.plan)
    var draft = PlanDraft(
      plan: plan, commitments: projection.commitments, today: Self.today,
      calendars: Sample.calendars, template: Sample.template)
    try draft.complete("W", on: decided, outcome: outcome)
    try projection.advance(
      Sample.change(9, Self.today, draft.events), calendars: Sample.calendars,
      template: Sample.lookup)
    return projection
  }

  @Test func `no action stops the plan and leaves the look back, access, copies and file`() throws {
    let left = try decided("none", on: day("2027-02-24"))
    let plan = try #require(left.plan)
    #expect(plan.status == .stopped && plan.endedOn == day("2027-02-24"))
    #expect(plan.stop?.kind == .noAction)
    #expect(plan.facts["debts"]?.value == "no")
    let open = left.commitments.filter(\.state.isOpen)
    #expect(open.map(\.item) == ["L", "X03", "X09", "X10"])
    // Three months on from the weighing, 14 and 30 days from the stop, and a year of keeping the file.
    #expect(
      open.map(\.due) == [
        day("2027-05-24"), day("2027-03-10"), day("2027-03-26"), day("2028-02-24"),
      ])
    #expect(open[0].blockedBy.isEmpty)
  }

  @Test func `late work does not stand in the way of a decision, and is kept as left open`() throws
  {
    let left = try decided("none")
    // A1 was due ten days before the release, A2 four weeks after A1.
    let open = try #require(left.plan?.leftOpen)
    #expect(open.contains { $0.item == "A1" && $0.since == day("2026-12-25") })
    #expect(!open.contains { $0.item == "L" })
  }

  @Test func `a criminal case rests, and owes its look back alone`() throws {
    let resting = try decided("criminal")
    #expect(resting.plan?.status == .suspended)
    let open = resting.commitments.filter(\.state.isOpen)
    #expect(open.filter { !$0.isOnHold }.map(\.item) == ["L"])
    #expect(open.first { $0.item == "L" }?.due == day("2027-06-01"))
    #expect(open.contains { $0.item == "A1" && $0.isOnHold })
    // Lists and counts are made from digests.
    let digest = PlanDigest(of: resting.commitments, in: Sample.code)
    let listed = digest.items.indices.filter { digest.items[$0].dates.state.isOpen }
    #expect(listed.map { digest.key(at: $0) } == ["L"])
  }

  @Test func `what rests is asked for by the status alone`() throws {
    let resting = try decided("criminal")
    let row = try #require(resting.row(revision: 1, changedAt: 0))
    func asked(_ filter: CommitmentFilter) -> [ItemKey] {
      resting.commitments.filter { filter.fits($0, in: row, on: Self.today) }.map(\.item)
    }
    var filter = CommitmentFilter()
    #expect(asked(filter) == ["L"])
    filter.statuses = [.suspended]
    #expect(asked(filter).contains("A1"))
    #expect(asked(filter.owing) == ["L"])
    filter.statuses = [.active]
    #expect(asked(filter).isEmpty)
  }

  @Test
  func `what is kept is settled while the plan rests, and a decision that goes on changes nothing`()
    throws
  {
    let resting = try decided("criminal")
    var draft = PlanDraft(
      plan: try #require(resting.plan), commitments: resting.commitments, today: Self.today,
      calendars: Sample.calendars, template: Sample.template)
    try draft.complete("L", on: Self.today, outcome: nil)
    try draft.resume()
    #expect(draft.plan.status == .active)
    let going = try decided("approach")
    #expect(going.plan?.status == .active && going.plan?.facts["debts"]?.value == "yes")
  }
}
