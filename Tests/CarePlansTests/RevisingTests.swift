import CarePlans
import CivilTime
import Testing

/// Fields set and taken away by hand, by what a plan allows.
struct RevisingTests {
  private func draft(_ body: (inout PlanDraft) throws -> Void) throws -> PlanDraft {
    let plan = try #require(try Sample.applied(Sample.journal()).plan)
    var draft = PlanDraft(
      plan: plan, today: day("2027-01-11"), calendars: Sample.calendars, template: Sample.template)
    try body(&draft)
    return draft
  }

  private func refusal(_ body: (inout PlanDraft) throws -> Void) -> PlanRefusal.ID? {
    let error = #expect(throws: PlanRefusal.self) { try draft(body) }
    return error?.id
  }

  @Test func `a title goes back to the template's, and one of a task by hand stays`() throws {
    let plan = try draft({ draft in
      try draft.revise("A1", [FieldChange(TaskField.title, .text("Own"))])
      try draft.revise("A1", [FieldChange(TaskField.title, nil)])
    }).plan
    #expect(plan.task("A1")?.title == nil)
    let id = refusal { draft in
      try draft.add(PlanTask(key: "E1", number: 0, title: "Own", role: "GEM"))
      try draft.revise("E1", [FieldChange(TaskField.title, nil)])
    }
    #expect(id == .fieldNeeded)
  }

  @Test func `nobody takes away who does it`() {
    #expect(refusal { try $0.revise("A1", [FieldChange(TaskField.role, nil)]) } == .fieldNeeded)
    #expect(refusal { try $0.revise("F1", [FieldChange(SeriesField.taper, nil)]) } == .fieldNeeded)
  }

  @Test func `a source belongs to a date`() {
    #expect(
      refusal { draft in
        try draft.add(PlanTask(key: "E1", number: 0, title: "Own", role: "GEM"))
        try draft.revise("E1", [FieldChange(.source, .text("S44"))] as [FieldChange<TaskField>])
      } == .sourceWithoutDate)
  }

  @Test func `only decisions have outcomes, and those set facts the plan asks`() throws {
    let outcomes = FieldValue.outcomes([DecisionOutcome(key: "go", sets: ["debts": "yes"])])
    #expect(
      refusal { try $0.revise("A1", [FieldChange(TaskField.outcomes, outcomes)]) }
        == .outcomesNeedDecision)
    let plan = try draft({ draft in
      try draft.revise(
        "A1", [FieldChange(TaskField.kind, .taskKind(.decision)), FieldChange(.outcomes, outcomes)])
    }).plan
    #expect(plan.task("A1")?.outcomes.map(\.key) == ["go"])
    let unknown = FieldValue.outcomes([DecisionOutcome(key: "go", sets: ["weather": "fine"])])
    #expect(
      refusal { draft in
        try draft.revise(
          "A1",
          [FieldChange(TaskField.kind, .taskKind(.decision)), FieldChange(.outcomes, unknown)])
      } == .factUnknown)
  }

  @Test func `a phase is one of the plan's`() {
    #expect(
      refusal { try $0.revise("A1", [FieldChange(TaskField.phase, .name("nowhere"))]) }
        == .phaseUnknown)
  }

  @Test func `a measure is corrected, and its tasks move with it`() throws {
    let imposed = { (draft: inout PlanDraft) in
      try draft.addMeasure(law: "ban", start: day("2027-01-10"), requested: nil)
    }
    let before = try Sample.applied(Sample.journal(imposed))
    let after = try Sample.applied(
      Sample.journal(
        imposed, { try $0.revise("M1", [FieldChange(.start, .day(day("2027-01-12")))]) }))
    #expect(after["M1"]?.startedOn == day("2027-01-12"))
    #expect(before["M1"]?.limit != after["M1"]?.limit)
    #expect(after["M1"]?.pushes == 1)
    #expect(
      refusal { draft in
        try imposed(&draft)
        try draft.revise("M1", [FieldChange(.start, nil)])
      } == .fieldNeeded)
    #expect(
      refusal { draft in
        try imposed(&draft)
        try draft.revise("M1", [FieldChange(.law, .name("none"))])
      } == .measureKindUnknown)
    #expect(
      refusal { draft in
        try imposed(&draft)
        try draft.endMeasure("M1", on: day("2027-01-11"))
        try draft.revise("M1", [FieldChange(.start, .day(day("2027-01-12")))])
      } == .dayBeforeStart)
  }

  @Test func `the worker of a task is set like every field`() throws {
    let plan = try draft({ draft in
      try draft.revise("A1", [FieldChange(.worker, .worker("rn-03"))] as [FieldChange<TaskField>])
    }).plan
    #expect(plan.task("A1")?.worker == "rn-03")
  }
}
