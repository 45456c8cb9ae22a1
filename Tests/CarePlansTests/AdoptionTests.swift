// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// Rules of what is before our time; the plan of the samples begins on 2027-01-04.
struct AdoptionTests {
  private static let line = PlanAdoption.key
  private let past = PlanAnchor(date: day("2026-10-01"), state: .actual)

  /// A case that ran since October: A1 was due on 2026-09-21, A2 counts from it, F1 weekly from release.
  private func journal(
    _ steps: ((inout PlanDraft) throws -> Void)...
  ) throws -> [PlanChangeSet] {
    var changes = try Sample.journal({ [past] draft in
      try draft.setLead("gem-01")
      try draft.setAnchor("release", to: past)
      try draft.adopt(on: day("2027-01-05"))
    })
    for (place, step) in steps.enumerated() {
      let before = try Sample.applied(changes)
      var draft = PlanDraft(
        plan: before.plan!, commitments: before.commitments,
        today: day("2027-01-06").adding(days: place)!, calendars: Sample.calendars,
        template: Sample.template)
      try step(&draft)
      changes.append(Sample.change(changes.count + 1, draft.today, draft.events))
    }
    return changes
  }

  @Test func `on the adoption day nothing is late or missed, and one line says how much there is`()
    throws
  {
    let plan = try Sample.applied(journal())
    let today = day("2027-01-05")
    #expect(plan.commitments.allSatisfy { !$0.standing(on: today).isLate })
    #expect(!plan.commitments.contains { $0.state == .missed })
    let line = try #require(plan[Self.line])
    let before = plan.commitments.filter { $0.state == .beforeAdoption }
    #expect(Set(before.map { $0.series ?? $0.item }) == ["A1", "F1"])
    #expect(line.counted == 2)
    #expect(line.state == .open)
    #expect(line.worker == "gem-01")
    #expect(line.due == day("2027-01-19"), "ten working days on")
    #expect(plan["A1"]?.due == day("2026-09-21"), "the old date stays told")
  }

  @Test func `years later only the line and what fell due since are late`() throws {
    let plan = try Sample.applied(journal())
    let late = plan.commitments.filter { $0.standing(on: day("2027-03-01")).isLate }
    #expect(late.contains { $0.item == Self.line })
    for entry in late { #expect(entry.due! >= day("2027-01-05"), "\(entry.item)") }
  }

  @Test func `the same counts as late in tally, digest and difference`() throws {
    let plan = try Sample.applied(journal())
    let today = day("2027-01-05")
    var tally = LateTally()
    for entry in plan.commitments { tally.add(entry, on: today) }
    #expect(tally.late == 0)
    let digest = PlanDigest(of: plan.commitments, in: Sample.code)
    var brief = LateTally()
    for place in digest.items.indices { brief.add(digest, at: place, on: today) }
    #expect(brief.late == 0)
    #expect(brief.open == tally.open)
  }

  @Test func `what is told how it went leaves the line, and the line goes with the last`() throws {
    let partly = try Sample.applied(
      journal({ try $0.complete("A1", on: day("2026-09-20"), outcome: nil) }))
    #expect(partly[Self.line]?.counted == 2, "A2, which counts from it, has a date now")
    #expect(partly["A1"]?.state == .done)
    #expect(partly["A1"]?.standing(on: day("2027-01-06")).daysLate == 0, "done on its day")
    let days = try Sample.applied(journal()).commitments
      .filter { $0.series == "F1" && $0.state == .beforeAdoption }
    let whole = try Sample.applied(
      journal(
        { try $0.complete("A1", on: day("2026-09-20"), outcome: nil) },
        { draft in
          for entry in days {
            try draft.log("F1", number: entry.occurrence!, .held, on: entry.pin!.day)
          }
        }))
    // A2 counts from A1 and had its limit long ago: it is before our time as well.
    #expect(whole[Self.line]?.counted == 1)
    #expect(whole["A2"]?.state == .beforeAdoption)
    let over = try Sample.applied(
      journal(
        { try $0.complete("A1", on: day("2026-09-20"), outcome: nil) },
        { draft in
          for entry in days {
            try draft.log("F1", number: entry.occurrence!, .missed, on: nil)
          }
        }, { try $0.skip("A2") }))
    #expect(over[Self.line]?.state == .done)
    #expect(over[Self.line]?.finishedOn == day("2027-01-08"))
    #expect(over[Self.line]?.counted == 0)
  }

  @Test func `what is not done is owed by policy from the adoption day, with its old date`() throws
  {
    let plan = try Sample.applied(journal({ try $0.leaveUndone("A1") }))
    let entry = try #require(plan["A1"])
    #expect(entry.state == .open)
    #expect(entry.due == day("2027-01-05"))
    #expect(entry.firstDue == day("2026-09-21"))
    #expect(entry.standing(on: day("2027-01-05")).daysLate == 0)
    #expect(entry.standing(on: day("2027-01-08")).daysLate == 3)
    #expect(plan[Self.line]?.counted == 1)
  }

  @Test func `what is done after the adoption is late from the adoption day`()
    throws
  {
    let owed = try Sample.applied(
      journal(
        { try $0.leaveUndone("A1") }, { try $0.complete("A1", on: day("2027-01-07"), outcome: nil) }
      ))
    #expect(owed["A1"]?.due == day("2027-01-05"))
    #expect(owed["A1"]?.firstDue == day("2026-09-21"))
    #expect(owed["A1"]?.standing(on: day("2027-01-20")).daysLate == 2)
    let unsaid = try Sample.applied(
      journal({ _ in }, { try $0.complete("A1", on: day("2027-01-07"), outcome: nil) }))
    #expect(unsaid["A1"]?.standing(on: day("2027-01-20")).daysLate == 2)
  }

  @Test func `who begins it, or says that it is not done, brings it back into the lists`() throws {
    for step in [
      { draft in try draft.start("A1", on: day("2027-01-06")) },
      { draft in try draft.reopen("A1") },
    ] as [(inout PlanDraft) throws -> Void] {
      let plan = try Sample.applied(journal(step))
      let entry = try #require(plan["A1"])
      #expect(entry.state.isOpen && entry.due == day("2027-01-05"))
      #expect(entry.standing(on: day("2027-01-08")).daysLate == 3)
      #expect(plan[Self.line]?.counted == 1)
    }
  }

  @Test func `an answer that says what is so already is left out and counted`() throws {
    let changes = try journal({ try $0.complete("A1", on: day("2026-09-20"), outcome: nil) })
    var answering = CaseAnswering(
      from: try Sample.applied(changes), today: day("2027-01-07"), calendars: Sample.calendars,
      template: Sample.template)
    try answering.take([
      .done("A1", on: nil, outcome: nil), .anchor("release", past), .undone("A2"),
      .contacts("F1", [1...2], .held),
    ])
    #expect(answering.alreadySo == 2)
    try answering.take([.undone("A2"), .contacts("F1", [1...2], .held)])
    #expect(answering.alreadySo == 4)
    #expect(throws: PlanRefusal.self) {
      try answering.take([.done("A1", on: day("2026-09-01"), outcome: nil)])
    }
  }

  @Test func `a limit that passed before is breached from that day when the work is not done`()
    throws
  {
    let plan = try Sample.applied(
      journal(
        { try $0.complete("A1", on: day("2026-09-20"), outcome: nil) },
        { try $0.leaveUndone("A2") }))
    let standing = try #require(plan["A2"]).standing(on: day("2027-01-08"))
    #expect(standing.isBreached)
    #expect(standing.daysLate == day("2027-01-08") - day("2026-10-19"))
  }

  @Test func `a limit still to come is owed though the policy date has passed`() throws {
    let adoption = PlanAdoption(on: day("2027-01-05"), number: 1)
    let task = try #require(Sample.applied(journal()).plan?.task("A1"))
    let passed = try #require(
      adoption.former(due: day("2026-12-01"), limit: day("2027-02-01"), of: task))
    #expect(!passed.isBefore)
    #expect(passed.due == day("2026-12-01"))
    #expect(passed.limit == nil)
    #expect(adoption.former(due: day("2027-01-05"), limit: nil, of: task) == nil)
    #expect(adoption.former(due: nil, limit: nil, of: task) == nil)
  }

  @Test func `before the adoption was recorded it did not hold, and an undo takes it back`() throws
  {
    let changes = try journal()
    let before = try Sample.applied(Array(changes.prefix(1)))
    #expect(before[Self.line] == nil)
    let undone = try Sample.applied(
      changes + [Sample.change(3, day("2027-01-06"), [.undone(change: 2)])])
    #expect(undone.plan?.adoption == nil)
    #expect(undone[Self.line]?.state == .withdrawn)
    #expect(!undone.commitments.contains { $0.state == .beforeAdoption })
  }

  @Test func `other dates do not hide what is late now`() throws {
    let changes = try journal()
    var open = try Sample.applied(changes)
    let late = day("2027-02-10")
    // F1 goes on: contacts after the adoption are late when nobody logs them.
    #expect(open.commitments.contains { $0.series == "F1" && $0.standing(on: late).isLate })
    let moved = Sample.change(
      3, late, [.anchorSet("release", PlanAnchor(date: day("2026-01-01"), state: .actual))])
    let before = open
    try open.advance(moved, calendars: Sample.calendars, template: Sample.lookup)
    #expect(!before.lateWork(lostIn: open, on: late).isEmpty)
  }

  @Test func `a second catch-up goes forward only, and what is not done stays owed from the first`()
    throws
  {
    let plan = try Sample.applied(
      journal({ try $0.leaveUndone("A1") }, { try $0.adopt(on: day("2027-01-07")) }))
    #expect(plan.plan?.adoption?.on == day("2027-01-07"))
    #expect(plan["A1"]?.due == day("2027-01-05"))
    #expect(plan["A1"]?.standing(on: day("2027-01-08")).daysLate == 3)
    #expect(throws: PlanRefusal.nothingToChange(.plan(Sample.code))) {
      _ = try journal({ try $0.adopt(on: day("2027-01-05")) })
    }
    #expect(throws: PlanRefusal.dayInFuture(day("2027-02-01"), today: day("2027-01-06"))) {
      _ = try journal({ try $0.adopt(on: day("2027-02-01")) })
    }
  }

  @Test func `only a plan that was adopted has work that is not done since before`() throws {
    #expect(throws: PlanRefusal.planNotAdopted(Sample.code)) {
      _ = try Sample.journal({ try $0.leaveUndone("A1") })
    }
  }

  @Test func `the line has to be dealt with before the plan closes`() throws {
    let changes = try journal()
    let plan = try Sample.applied(changes)
    let draft = PlanDraft(
      plan: plan.plan!, commitments: plan.commitments, today: day("2027-01-06"),
      calendars: Sample.calendars, template: Sample.template)
    #expect(draft.openWork.map(\.item).contains(Self.line))
  }

  @Test func `a rhythm may change though nobody knows of the contacts before`() throws {
    _ = try journal({
      try $0.revise("F1", [FieldChange(.taper, .taper(try! Taper(parsing: "2wx9")))])
    })
  }
}
