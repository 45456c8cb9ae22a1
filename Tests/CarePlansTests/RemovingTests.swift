import CarePlans
import CivilTime
import Testing

/// What is removed is owed by nobody, holds nothing up, and stays told where it was late.
struct RemovingTests {
  private static let release = PlanAnchor(date: day("2027-06-01"), state: .expected)
  private static let passed = PlanAnchor(date: day("2026-12-01"), state: .actual)

  private func refusal(
    _ id: PlanRefusal.ID, _ body: @escaping (inout PlanDraft) throws -> Void
  ) {
    let error = #expect(throws: PlanRefusal.self) { _ = try Sample.journal(body) }
    #expect(error?.id == id)
  }

  @Test func `a removed task leaves the lists, and calendars are told`() throws {
    let set = { (draft: inout PlanDraft) in
      try draft.revise("A4", [FieldChange(.due, .rule(TimingRule(.day(day("2027-05-05")))))])
    }
    let before = try Sample.applied(try Sample.journal(set))
    let after = try Sample.applied(
      try Sample.journal(set, { _ = try $0.remove("A4") }))
    #expect(before["A4"]?.state == .open)
    #expect(after["A4"]?.state == .withdrawn)
    #expect(after["A4"]?.due == before["A4"]?.due)
    #expect(after["A4"]?.isCancelled ?? false)
    #expect(after["A4"]?.wasRemovedLate == false)
    #expect(after.plan?.task("A4")?.removal?.wasLate == false)
    #expect(before.lateWork(lostIn: after, on: day("2027-01-11")) == [])
  }

  @Test func `what was late stays told with its days`() throws {
    let due = { (draft: inout PlanDraft) in
      try draft.revise("A4", [FieldChange(.due, .rule(TimingRule(.day(day("2027-01-05")))))])
    }
    let journal = try Sample.journal(due)
    let before = try Sample.applied(journal)
    let plan = try #require(before.plan)
    let today = day("2027-01-20")
    var draft = PlanDraft(
      plan: plan, commitments: before.commitments, today: today, calendars: Sample.calendars,
      template: Sample.template)
    let removal = try draft.remove("A4")
    #expect(removal.since == day("2027-01-05") && removal.daysLate == 15)
    var after = before
    try after.advance(
      PlanChangeSet(
        number: journal.count + 1, actor: "a", login: "a", at: 9_000_000_000_000, day: today,
        reason: "x", events: draft.events),
      calendars: Sample.calendars, template: { _ in Sample.template })
    let entry = try #require(after["A4"])
    #expect(entry.state == .withdrawn && entry.wasRemovedLate)
    #expect(entry.standing(on: today).daysLate == 15)
    #expect(entry.standing(on: day("2030-01-01")).daysLate == 15)
    #expect(!entry.standing(on: today).isLate)
    // However long ago it was: it is no memory of calendars alone.
    try after.advance(
      PlanChangeSet(
        number: journal.count + 2, actor: "a", login: "a", at: 9_900_000_000_000, day: today,
        reason: nil, events: []),
      calendars: Sample.calendars, template: { _ in Sample.template })
    #expect(after["A4"]?.standing(on: today).daysLate == 15)
  }

  @Test func `who waited for it waits for what it waited for`() throws {
    let plan = try #require(try Sample.applied(try Sample.journal()).plan)
    let waiting = try #require(
      plan.tasks.first { task in
        task.dependsOn.contains { plan.task($0.task)?.dependsOn.isEmpty == false }
      })
    let middle = try #require(
      waiting.dependsOn.first { plan.task($0.task)?.dependsOn.isEmpty == false }?.task)
    let first = try #require(plan.task(middle)?.dependsOn.first?.task)
    let journal = try Sample.journal({ try $0.remove(middle) })
    let after = try Sample.applied(journal)
    #expect(after[waiting.key]?.blockedBy.contains(middle) == false)
    #expect(after[waiting.key]?.blockedBy.contains(first) ?? false)
    let told = PlanDifference(
      from: try Sample.applied(Array(journal.dropLast())), to: after, code: plan.code,
      today: day("2027-01-11"))
    #expect(
      told.changes.contains { change in
        if case .item(waiting.key, .link(middle, _?, nil)) = change { true } else { false }
      })
  }

  @Test func `what is done, gone already, or counted from is not removed`() throws {
    refusal(.taskDone) { draft in
      try draft.complete("A1", on: draft.today, outcome: nil)
      try draft.remove("A1")
    }
    refusal(.itemRemoved) { draft in
      try draft.remove("A4")
      try draft.remove("A4")
    }
    refusal(.itemRemoved) { draft in
      try draft.remove("A4")
      try draft.start("A4", on: draft.today)
    }
    refusal(.itemRemoved) { draft in
      try draft.remove("F1")
      try draft.log("F1", number: 1, .held, on: nil)
    }
    refusal(.itemUnknown) { try $0.remove("Z9") }
    refusal(.datesCountFrom) { try $0.remove("A1") }
    // What goes along does not count any more.
    let plan = try Sample.applied(
      try Sample.journal({ draft in
        for key: ItemKey in ["A1", "A2", "F2"] {
          try draft.remove(key, along: ["A1", "A2", "F2"])
        }
      })
    ).plan
    #expect(plan?.task("A1")?.removal != nil)
  }

  @Test func `contacts of a removed series that nobody logged stay told`() throws {
    let begun = { (draft: inout PlanDraft) in
      try draft.setAnchor("release", to: Self.passed)
    }
    let journal = try Sample.journal(begun)
    let before = try Sample.applied(journal)
    let today = day("2027-01-20")
    let plan = try #require(before.plan)
    var draft = PlanDraft(
      plan: plan, commitments: before.commitments, today: today, calendars: Sample.calendars,
      template: Sample.template)
    let removal = try draft.remove("F1")
    #expect(!removal.contacts.isEmpty)
    var after = before
    try after.advance(
      PlanChangeSet(
        number: journal.count + 1, actor: "a", login: "a", at: 9_000_000_000_000, day: today,
        reason: "x", events: draft.events),
      calendars: Sample.calendars, template: { _ in Sample.template })
    let told = after.commitments.filter { $0.series == "F1" && $0.wasRemovedLate }
    #expect(told.compactMap(\.occurrence).sorted() == removal.contacts)
    #expect(told.allSatisfy { $0.standing(on: today).daysLate > 0 })
    #expect(!after.commitments.contains { $0.series == "F1" && $0.state.isOpen })
  }

  @Test func `with a measure goes what counts from it`() throws {
    let imposed = { (draft: inout PlanDraft) in
      try draft.addMeasure(law: "ban", start: draft.today, requested: nil)
    }
    let before = try Sample.applied(try Sample.journal(imposed))
    let after = try Sample.applied(try Sample.journal(imposed, { _ = try $0.remove("M1") }))
    #expect(before["M1"]?.state == .open)
    #expect(after["M1"]?.state == .withdrawn)
    let counting = before.plan?.tasks.filter { task in
      if case .measure("M1", _)? = task.due?.origin { true } else { false }
    }
    for task in counting ?? [] { #expect(after[task.key]?.state.isOpen != true, "\(task.key)") }
  }

  @Test func `one undo brings it back`() throws {
    let set = { (draft: inout PlanDraft) in try draft.setAnchor("release", to: Self.release) }
    let journal = try Sample.journal(set, { _ = try $0.remove("A4") })
    let undo = PlanChangeSet(
      number: journal.count + 1, actor: "a", login: "a", at: 9_000_000_000_000,
      day: day("2027-01-11"), reason: "x", events: [.undone(change: journal.count)])
    let back = try Sample.applied(journal + [undo])
    #expect(back.plan?.task("A4")?.removal == nil)
    #expect(back["A4"]?.state == .open)
  }

  @Test func `nothing is said against what is not there any more`() throws {
    let begun = { (draft: inout PlanDraft) in
      try draft.setAnchor("release", to: Self.passed)
      try draft.addMeasure(law: "ban", start: day("2026-07-20"), requested: nil)
    }
    func issues(_ steps: (inout PlanDraft) throws -> Void...) throws -> [PlanIssue] {
      var journal = try Sample.journal(begun)
      for step in steps {
        let before = try Sample.applied(journal)
        var draft = PlanDraft(
          plan: try #require(before.plan), commitments: before.commitments,
          today: day("2027-01-11"), calendars: Sample.calendars, template: Sample.template)
        try step(&draft)
        journal.append(Sample.change(journal.count + 1, day("2027-01-11"), draft.events))
      }
      let plan = try #require(try Sample.applied(journal).plan)
      let schedule = try PlanSchedule(
        of: plan, calendars: Sample.calendars, today: day("2027-01-11"))
      return AllChecks.issues(
        in: CheckedPlan(
          plan: plan, schedule: schedule,
          directory: Directory(holidays: HolidayTable(region: "NL", rules: [])),
          today: day("2027-01-11")))
    }
    #expect(try issues().contains { $0.item == "F1" })
    #expect(try issues().contains { $0.item == "M1" })
    let left = try issues({ try $0.remove("F1") }, { try $0.remove("M1") })
    #expect(!left.contains { $0.item == "F1" || $0.item == "M1" })
  }
}
