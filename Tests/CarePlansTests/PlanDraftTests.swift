// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

struct PlanDraftTests {
  private func draft(_ steps: (inout PlanDraft) throws -> Void...) throws -> PlanDraft {
    let before = try Sample.applied(try Sample.journal())
    var draft = PlanDraft(
      plan: before.plan!, commitments: before.commitments, today: day("2027-02-01"),
      calendars: Sample.calendars,
      template: Sample.template)
    for step in steps { try step(&draft) }
    return draft
  }

  private func refusal(_ id: PlanRefusal.ID, _ step: (inout PlanDraft) throws -> Void) throws {
    var draft = try draft()
    let error = #expect(throws: PlanRefusal.self) { try step(&draft) }
    #expect(error?.id == id)
    #expect(draft.events.isEmpty)
  }

  @Test func `late work is never refused`() throws {
    let done = try draft({ try $0.complete("A1", on: day("2027-02-01"), outcome: nil) })
    #expect(done.plan.task("A1")?.finishedOn == day("2027-02-01"))
  }

  @Test func `nothing is reported of a day that has not come`() throws {
    try refusal(.dayInFuture) { try $0.complete("A1", on: day("2027-02-02"), outcome: nil) }
  }

  @Test func `a gate needs all its hard predecessors`() throws {
    try refusal(.gateOpen) { try $0.complete("A5", on: day("2027-02-01"), outcome: nil) }
    let done = try draft(
      { try $0.skip("A1") }, { try $0.complete("A2", on: day("2027-02-01"), outcome: nil) },
      { try $0.complete("A5", on: day("2027-02-01"), outcome: nil) })
    #expect(done.plan.task("A5")?.finishedOn != nil)
  }

  @Test func `a decision needs one of its outcomes and sets its facts`() throws {
    try refusal(.outcomeNeeded) { try $0.complete("A4", on: day("2027-02-01"), outcome: nil) }
    try refusal(.outcomeUnknown) { try $0.complete("A4", on: day("2027-02-01"), outcome: "x") }
    try refusal(.outcomeNotAsked) { try $0.complete("A1", on: day("2027-02-01"), outcome: "yes") }
    let done = try draft({ try $0.complete("A4", on: day("2027-02-01"), outcome: "yes") })
    #expect(done.plan.facts["debts"]?.value == "yes")
  }

  @Test(arguments: [("Yes", "yes"), ("ja", "yes"), ("NEE", "no")])
  func `an answer is taken in any case and in Dutch`(typed: String, meant: String) throws {
    let value = meant == "yes" ? "no" : "yes"
    let answered = try draft(
      { try $0.setFact("debts", to: value) }, { try $0.setFact("debts", to: typed) })
    #expect(answered.plan.facts["debts"]?.value == meant)
    try refusal(.factValueUnknown) { try $0.setFact("debts", to: "jawel") }
  }

  @Test func `an answer a template writes in Dutch stays so`() {
    let fact = TemplateFact(
      key: "debts", title: BilingualText(nl: "x", en: "x"), values: ["ja", "nee"])
    #expect(fact.value(typed: "yes") == "ja")
    #expect(fact.value(typed: "nee") == "nee")
    #expect(fact.value(typed: "onbekend") == nil)
  }

  @Test func `a task that does not apply is not done`() throws {
    var draft = try draft({ try $0.setFact("debts", to: "no") })
    let error = #expect(throws: PlanRefusal.self) {
      try draft.complete("A3", on: day("2027-02-01"), outcome: nil)
    }
    #expect(error?.id == .taskNotApplicable)
  }

  @Test func `a plan with open work closes only knowingly`() throws {
    try refusal(.planHasBlockers) {
      try $0.end(.closed, on: day("2027-02-01"), leavingOpen: [])
    }
    let closed = try draft({ draft in
      let named = Set(draft.openWork.map(\.item))
      try draft.end(.closed, on: day("2027-02-01"), leavingOpen: named)
    })
    #expect(closed.plan.status == .closed)
    var after = closed
    let error = #expect(throws: PlanRefusal.self) { try after.skip("A1") }
    #expect(error?.id == .planEnded)
  }

  @Test func `a measure is never renewed past its maximum or the Act's last day`() throws {
    var draft = try draft({
      try $0.addMeasure(law: "ban", start: day("2027-01-01"), requested: nil)
    })
    #expect(draft.plan.measures[0].end == day("2027-06-30"))
    let tooLong = #expect(throws: PlanRefusal.self) {
      try draft.renewMeasure("M1", until: day("2028-01-02"))
    }
    #expect(tooLong?.id == .measureTooLong)
    try draft.renewMeasure("M1", until: nil)
    #expect(draft.plan.measures[0].end == day("2027-12-31"))
    try draft.renewMeasure("M1", until: nil)
    #expect(draft.plan.measures[0].end == day("2028-02-29"))
  }

  @Test func `a condition names answers the template has`() throws {
    try refusal(.factValueUnknown) { draft in
      let condition = try! FactCondition(parsing: "debts = maybe")
      try draft.revise("A1", [FieldChange(TaskField.condition, .condition(condition))])
    }
  }

  @Test func `a measure does not end before it began`() throws {
    var draft = try draft({
      try $0.addMeasure(law: "ban", start: day("2027-01-10"), requested: nil)
    })
    let error = #expect(throws: PlanRefusal.self) {
      try draft.endMeasure("M1", on: day("2027-01-09"))
    }
    #expect(error?.id == .dayBeforeStart)
    try draft.endMeasure("M1", on: day("2027-01-10"))
  }

  @Test func `a measure begins no longer ago than any law lets one run, and after its request`()
    throws
  {
    try refusal(.measureTooEarly) {
      try $0.addMeasure(law: "ban", start: day("1950-01-01"), requested: nil)
    }
    try refusal(.measureTooEarly) {
      try $0.addMeasure(law: "ban", start: day("2025-01-03"), requested: nil)
    }
    try refusal(.requestAfterStart) {
      try $0.addMeasure(law: "ban", start: day("2027-01-10"), requested: day("2027-01-11"))
    }
    let added = try draft({
      try $0.addMeasure(law: "ban", start: day("2025-01-04"), requested: day("2025-01-04"))
    })
    #expect(added.plan.measures.count == 1)
  }

  @Test func `a contact to come is not missed, and held no earlier than the one before`() throws {
    var draft = try draft({
      try $0.setAnchor("release", to: PlanAnchor(date: day("2027-01-27"), state: .actual))
    })
    func refused(_ number: Int, _ outcome: FollowUpSeries.Outcome) {
      let error = #expect(throws: PlanRefusal.self) {
        try draft.log("F1", number: number, outcome, on: nil)
      }
      #expect(error?.id == .contactTooEarly)
    }
    // Planned for 3, 10, 17 and 24 February; today is the 1st.
    refused(1, .missed)
    refused(2, .held)
    // One may be called off ahead.
    try draft.log("F1", number: 2, .excused, on: nil)
    try draft.log("F1", number: 1, .held, on: nil)
  }

  @Test func `a contact is reported once`() throws {
    var draft = try draft(
      { try $0.setAnchor("release", to: PlanAnchor(date: day("2027-01-04"), state: .actual)) },
      { try $0.log("F1", number: 1, .held, on: nil) })
    let error = #expect(throws: PlanRefusal.self) { try draft.log("F1", number: 1, .held, on: nil) }
    #expect(error?.id == .contactLogged)
    #expect(draft.currentContact(of: "F1") == 4)
  }

  @Test func `what was reported of a contact is said anew, on its day unless another is told`()
    throws
  {
    var draft = try draft(
      { try $0.setAnchor("release", to: PlanAnchor(date: day("2027-01-04"), state: .actual)) },
      { try $0.log("F1", number: 1, .held, on: day("2027-01-12")) })
    func log() -> FollowUpSeries.Log? { draft.plan.series.first { $0.key == "F1" }?.log[1] }
    let same = #expect(throws: PlanRefusal.self) {
      try draft.log("F1", number: 1, .held, on: nil, isCorrecting: true)
    }
    #expect(same?.id == .contactLogged)
    try draft.log("F1", number: 1, .held, on: day("2027-01-13"), isCorrecting: true)
    #expect(log() == FollowUpSeries.Log(outcome: .held, on: day("2027-01-13")))
    try draft.log("F1", number: 1, .missed, on: nil, isCorrecting: true)
    #expect(log() == FollowUpSeries.Log(outcome: .missed, on: day("2027-01-11")))
    try draft.log("F1", number: 1, .held, on: nil, isCorrecting: true)
    #expect(log() == FollowUpSeries.Log(outcome: .held, on: day("2027-01-11")))
  }

  @Test func `a task waits or is fixed anew only with another day`() throws {
    var draft = try draft(
      { try $0.wait("A1", until: day("2027-02-08")) },
      { try $0.pin("A2", to: TaskPin(day: day("2027-02-09"))) })
    let again = [
      #expect(throws: PlanRefusal.self) { try draft.wait("A1", until: day("2027-02-08")) },
      #expect(throws: PlanRefusal.self) {
        try draft.pin("A2", to: TaskPin(day: day("2027-02-09")))
      },
    ]
    #expect(again.map { $0?.id } == [.nothingToChange, .nothingToChange])
    #expect(draft.events.count == 2)
    try draft.wait("A1", until: day("2027-02-15"))
    try draft.pin("A2", to: TaskPin(day: day("2027-02-09"), minute: 600))
    #expect(draft.events.count == 4)
  }

  @Test(arguments: ["F1", "f1", "F1.1", "F1.3"])
  func `no date counts from a series or its contacts, which is said`(key: ItemKey) throws {
    try refusal(.seriesNoOrigin) { draft in
      try draft.add(
        FollowUpSeries(
          key: "F9", number: 0, role: "RN", taper: Taper(parsing: "1w"),
          origin: .task(key, .zero)))
    }
    try refusal(.seriesNoOrigin) { draft in
      try draft.revise("A1", [FieldChange(.due, .rule(TimingRule(.task(key))))])
    }
  }

  @Test func `a dependency on a series says which contact`() throws {
    try refusal(.linkPointNeeded) { try $0.link("A1", PlanDependency("F1")) }
    let linked = try draft({ try $0.link("A1", PlanDependency("F1", point: .first)) })
    #expect(linked.plan.task("A1")?.dependsOn.first?.point == .first)
  }
}
