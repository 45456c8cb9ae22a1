// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// Late work never disappears: it is done late, or closed with a reason.
struct EndingTests {
  private static let today = day("2027-03-15")

  /// A draft of the sample plan, released on a Monday ten weeks ago, with an optional task that is late.
  private func draft(_ steps: (inout PlanDraft) throws -> Void...) throws -> PlanDraft {
    let journal = try Sample.journal(
      { draft in
        try draft.setAnchor("release", to: PlanAnchor(date: day("2027-01-04"), state: .actual))
        try draft.add(
          PlanTask(
            key: "E1", number: 0, title: "Walk", role: "GEM", obligation: .optional,
            due: TimingRule(.day(day("2027-02-01")))))
      })
    let before = try Sample.applied(journal)
    var draft = PlanDraft(
      plan: before.plan!, commitments: before.commitments, today: Self.today,
      calendars: Sample.calendars,
      template: Sample.template)
    for step in steps { try step(&draft) }
    return draft
  }

  /// The commitments after what a draft decided.
  private func after(_ draft: PlanDraft) throws -> PlanProjection {
    var computation = try Sample.applied(
      try Sample.journal(
        { before in
          try before.setAnchor("release", to: PlanAnchor(date: day("2027-01-04"), state: .actual))
          try before.add(
            PlanTask(
              key: "E1", number: 0, title: "Walk", role: "GEM", obligation: .optional,
              due: TimingRule(.day(day("2027-02-01")))))
        }))
    try computation.advance(
      Sample.change(3, Self.today, draft.events), calendars: Sample.calendars,
      template: Sample.lookup)
    return computation
  }

  @Test func `a series that is stopped keeps the contacts that are late`() throws {
    // Contacts on 11, 18, 25 January, 1 February, then each month.
    let stopped = try draft({ try $0.stopSeries("F1", on: day("2027-01-12")) })
    let left = try after(stopped)
    #expect(left["F1.1"]?.state == .open)
    #expect(left["F1.4"]?.state == .open)
    #expect(left["F1.5"]?.state == .open)
    #expect(left["F1.5"]?.due == day("2027-03-01"))
    #expect(left.commitments.filter { $0.series == "F1" && $0.state == .open }.count == 5)
    #expect(left["F1.4"]!.standing(on: Self.today).isOverdue)
  }

  @Test func `neither a plan nor a series ends before the plan began`() throws {
    let steps: [(inout PlanDraft) throws -> Void] = [
      { try $0.end(.stopped(.died), on: day("2027-01-03"), leavingOpen: []) },
      { try $0.end(.closed, on: day("1950-01-01"), leavingOpen: []) },
      { try $0.end(.aftercare, on: day("2027-01-03"), leavingOpen: []) },
      { try $0.stopSeries("F1", on: day("2027-01-03")) },
    ]
    for step in steps {
      let error = #expect(throws: PlanRefusal.self) { _ = try draft(step) }
      #expect(error?.id == .dayBeforePlan)
    }
    let first = try draft({
      try $0.end(.stopped(.died), on: day("2027-01-04"), leavingOpen: [])
    })
    #expect(first.plan.endedOn == day("2027-01-04"))
  }

  @Test func `a plan that has yet to begin ends today`() throws {
    let before = try draft().plan
    for (text, isTaken) in [("2027-01-01", true), ("2026-12-31", false)] {
      var draft = PlanDraft(
        plan: before, today: day("2027-01-01"), calendars: Sample.calendars,
        template: Sample.template)
      let ended: Void? = try? draft.end(.stopped(.died), on: day(text), leavingOpen: [])
      #expect((ended != nil) == isTaken)
    }
  }

  @Test func `its late contacts are still logged, and nothing falls after them`() throws {
    var stopped = try draft({ try $0.stopSeries("F1", on: day("2027-01-12")) })
    #expect(stopped.currentContact(of: "F1") == 5)
    try stopped.log("F1", number: 3, .held, on: day("2027-01-26"))
    let error = #expect(throws: PlanRefusal.self) {
      try stopped.log("F1", number: 6, .held, on: nil)
    }
    #expect(error?.id == .seriesStopped)
  }

  @Test func `stopping excuses the contacts that are named, one by one`() throws {
    let stopped = try draft({
      try $0.stopSeries("F1", on: day("2027-01-12"), excusing: [2, 3, 4, 5])
    })
    let left = try after(stopped)
    #expect(left["F1.1"]?.state == .open)
    #expect((2...5).allSatisfy { left[ItemKey("F1.\($0)")]?.state == .excused })
    let error = #expect(throws: PlanRefusal.self) {
      try draft({ try $0.stopSeries("F1", on: Self.today, excusing: [6]) })
    }
    #expect(error?.id == .contactTooEarly)
  }

  @Test func `a new rhythm does not carry off contacts that nobody logged`() throws {
    let taper = try Taper(parsing: "1m")
    let revision = [FieldChange(SeriesField.taper, .taper(taper))]
    let error = #expect(throws: PlanRefusal.self) { try draft({ try $0.revise("F1", revision) }) }
    #expect(error?.id == .contactsUnlogged)
    #expect(error?.told()["count"] == "5")
    #expect(error?.told()["first"]?.hasSuffix("F1.1") ?? false)
    let logged = try draft({ draft in
      for number in 1...5 { try draft.log("F1", number: number, .missed, on: nil) }
      try draft.revise("F1", revision)
    })
    #expect(logged.plan.series[0].taper == taper)
  }

  @Test func `all that closing would drop is listed, optional work and series never held too`()
    throws
  {
    let work = try draft().openWork
    #expect(work.map(\.item) == ["A1", "A2", "A4", "A5", "C1", "E1", "F1", "F2", "V03"])
    let contacts = try #require(work.first { $0.item == "F1" })
    #expect(contacts.left == LeftOpen(item: "F1", contacts: 5, since: day("2027-01-11")))
    #expect(contacts.isLate)
    let never = try #require(work.first { $0.item == "F2" })
    #expect(never.left == LeftOpen(item: "F2", contacts: 0))
    #expect(work.first { $0.item == "E1" }?.isLate ?? false)
  }

  @Test(arguments: [PlanEnding.aftercare, .stopped(.left), .stopped(.withdrawn), .closed])
  func `late work stands in the way until it is named`(_ ending: PlanEnding) throws {
    let open = try draft()
    let late: [ItemKey] = ["A1", "E1", "F1"]
    let blockers = open.blockers(of: ending, leavingOpen: []).map(\.item)
    if ending == .closed {
      #expect(blockers == open.openWork.map(\.item))
    } else {
      #expect(blockers == late)
    }
    let error = #expect(throws: PlanRefusal.self) {
      var refused = open
      try refused.end(ending, on: Self.today, leavingOpen: ["A1", "E1"])
    }
    #expect(error?.id == .planHasBlockers)
    #expect(error?.told()["items"]?.contains("F1") ?? false)
    #expect(!(error?.told()["items"]?.contains("E1") ?? true))
    let stranger = #expect(throws: PlanRefusal.self) {
      var refused = open
      try refused.end(ending, on: Self.today, leavingOpen: Set(blockers + ["A3"]))
    }
    #expect(stranger?.id == .notOpen)
    // A series is named by itself, or by each of its contacts.
    let contacts = Set((1...5).map { ItemKey("F1.\($0)") })
    var ended = open
    try ended.end(
      ending, on: Self.today, leavingOpen: Set(blockers).subtracting(["F1"]).union(contacts))
    #expect(ended.plan.leftOpen?.map(\.item) == blockers)
  }

  @Test func `a death stops at once and keeps the list`() throws {
    let stopped = try draft({ try $0.end(.stopped(.died), on: Self.today, leavingOpen: []) })
    #expect(stopped.plan.status == .stopped)
    #expect(
      stopped.plan.leftOpen?.map(\.item) == ["A1", "A2", "A4", "A5", "C1", "E1", "F1", "F2", "V03"])
  }

  @Test func `what is done, excused or left out stands in no one's way`() throws {
    let settled = try draft({ draft in
      try draft.complete("A1", on: Self.today, outcome: nil)
      try draft.skip("E1")
      for number in 1...5 { try draft.log("F1", number: number, .excused, on: nil) }
    })
    #expect(settled.blockers(of: .aftercare, leavingOpen: []).isEmpty)
    var ended = settled
    try ended.end(.aftercare, on: Self.today, leavingOpen: [])
    #expect(ended.plan.leftOpen == nil)
  }

  @Test func `late work that falls away is found, and reported work is not`() throws {
    let due = { (draft: inout PlanDraft) in
      try draft.revise("A3", [FieldChange(.due, .rule(TimingRule(.day(day("2027-01-05")))))])
      try draft.setFact("debts", to: "yes")
    }
    let before = try Sample.applied(try Sample.journal(due))
    let gone = try Sample.applied(
      try Sample.journal(due, { try $0.setFact("debts", to: "no") }))
    let today = day("2027-01-20")
    #expect(before.lateWork(lostIn: gone, on: today) == ["A3"])
    #expect(before.lateWork(lostIn: gone, on: day("2027-01-05")) == [])
    let skipped = try Sample.applied(try Sample.journal(due, { try $0.skip("A3") }))
    #expect(before.lateWork(lostIn: skipped, on: today) == [])
  }
}
