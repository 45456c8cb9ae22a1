// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// Every stop leaves access, copies and file to be settled, from the day of the stop, and nothing else.
struct SettlingTests {
  private static let today = day("2027-03-01")

  /// A plan that stops after some steps.
  private func stopped(
    _ kind: StopKind = .died, _ steps: (inout PlanDraft) throws -> Void...
  ) throws -> PlanProjection {
    let journal = try Sample.journal(
      { try $0.setAnchor("release", to: PlanAnchor(date: day("2027-01-04"), state: .actual)) })
    var projection = try Sample.applied(journal)
    var draft = PlanDraft(
      plan: projection.plan!, commitments: projection.commitments, today: Self.today,
      calendars: Sample.calendars, template: Sample.template)
    for step in steps { try step(&draft) }
    let named = Set(draft.blockers(of: .stopped(kind), leavingOpen: []).map(\.item))
    try draft.end(.stopped(kind), on: Self.today, leavingOpen: named)
    try projection.advance(
      Sample.change(3, Self.today, draft.events), calendars: Sample.calendars,
      template: Sample.lookup)
    return projection
  }

  @Test(arguments: StopKind.byHand)
  func `every stop leaves three lines by rule where the template has none`(kind: StopKind) throws {
    let left = try stopped(kind)
    let open = left.commitments.filter(\.state.isOpen)
    #expect(open.map(\.item) == ["X03", "X09", "X10"])
    #expect(open.map(\.due) == [day("2027-03-15"), day("2027-03-31"), day("2032-03-01")])
    #expect(open.map(\.obligation) == [.statutory, .process, .statutory])
    #expect(open.allSatisfy { $0.role == PlanSettling.role && $0.worker == nil })
    #expect(open.allSatisfy { $0.blockedBy.isEmpty })
    #expect(left.plan?.stop == PlanStop(kind: kind, settling: ["X03", "X09", "X10"]))
    let end = PlanAnchor(date: day("2032-03-01"), state: .expected)
    #expect(left.plan?.anchors["retention-end"] == end)
    #expect(open[0].standing(on: day("2027-03-16")).isOverdue)
    #expect(!open[2].standing(on: Self.today).isReady)
  }

  @Test func `the plan's own tasks are taken, whatever they waited for`() throws {
    let left = try stopped(.left) { draft in
      try draft.add(
        PlanTask(
          key: "X03", number: 0, title: "Close access", role: "GGZ", worker: "ggz-01",
          due: TimingRule(.day(day("2029-01-01"))), dependsOn: [PlanDependency("A5")]))
      try draft.skip("X03")
    }
    let own = try #require(left["X03"])
    #expect(own.state == .open && own.due == day("2027-03-15"))
    #expect(own.worker == nil && own.blockedBy.isEmpty)
    #expect(left.plan?.task("X03")?.title == "Close access")
  }

  @Test func `what was done before is settled, and a known end of retention stays`() throws {
    let left = try stopped(.withdrawn) { draft in
      try draft.add(PlanTask(key: "X09", number: 0, title: "Copies", role: "GEM"))
      try draft.complete("X09", on: Self.today, outcome: nil)
    }
    #expect(left.plan?.stop?.settling == ["X03", "X10"])
    #expect(left["X09"]?.state == .done)
  }

  @Test func `in a stopped plan only what is to be settled is reported, and its end moved`() throws
  {
    let left = try stopped()
    var draft = PlanDraft(
      plan: left.plan!, commitments: left.commitments, today: Self.today,
      calendars: Sample.calendars, template: Sample.template)
    try draft.complete("X03", on: Self.today, outcome: nil)
    try draft.reopen("X03")
    try draft.wait("X09", until: day("2027-03-08"))
    let later = PlanAnchor(date: day("2037-03-01"), state: .confirmed)
    try draft.setAnchor("retention-end", to: later)
    let steps: [(inout PlanDraft) throws -> Void] = [
      { try $0.complete("A1", on: Self.today, outcome: nil) },
      { try $0.setAnchor("release", to: later) }, { try $0.assign("X03", to: "gem-01") },
      { try $0.end(.closed, on: Self.today, leavingOpen: []) },
    ]
    for step in steps {
      var copy = draft
      let error = #expect(throws: PlanRefusal.self) { try step(&copy) }
      #expect(error?.id == .planEnded)
    }
  }

  @Test func `an older stop left nothing, and leaves nothing now`() throws {
    var projection = try Sample.applied(try Sample.journal())
    try projection.advance(
      Sample.change(2, Self.today, [.stopped(kind: .died, on: Self.today)]),
      calendars: Sample.calendars, template: Sample.lookup)
    #expect(projection.commitments.allSatisfy { !$0.state.isOpen })
    #expect(projection.plan?.stop == PlanStop(kind: .died))
  }
}
