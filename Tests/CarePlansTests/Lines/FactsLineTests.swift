// swift-format-ignore-file: NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// A fact nobody has answered is owed by the day on which the first work that hangs on it must begin.
struct FactsLineTests {
  private static let start = day("2027-01-04")

  /// A plan with a task that needs a day of work, due on Friday 29 January if there are debts.
  private static func plan() -> CarePlan {
    let stamp = TemplateStamp(id: "sample", version: 1, hash: Sample.hash)
    var plan = CarePlan(
      code: Sample.code, template: stamp, caseType: "sample", start: start, lead: "karin")
    plan.status = .active
    plan.anchors = ["release": PlanAnchor(date: nil, state: .expected)]
    plan.facts = ["debts": PlanFact(value: nil), "later": PlanFact(value: nil)]
    plan.tasks = [task("B1", 1, due: TimingRule(.day(day("2027-01-29"))), when: "debts = yes")]
    plan.lastNumber = 1
    return plan
  }

  private static func task(
    _ key: ItemKey, _ number: Int, due: TimingRule?, estimate: Term = Term(1, .workingDays),
    when: String
  ) -> PlanTask {
    var task = PlanTask(
      key: key, number: number, role: "GEM", due: due,
      condition: try! FactCondition(parsing: when))
    task.estimate = estimate
    return task
  }

  private static func line(
    of plan: CarePlan, on today: CivilDate = start, after previous: [Commitment] = []
  ) throws -> Commitment? {
    try commitments(of: plan, on: today, after: previous).first { $0.kind == .facts }
  }

  private static func commitments(
    of plan: CarePlan, on today: CivilDate = start, after previous: [Commitment] = []
  ) throws -> [Commitment] {
    let schedule = try PlanSchedule(of: plan, calendars: Sample.calendars, today: today)
    let writer = CommitmentWriter(
      schedule: schedule, calendars: Sample.calendars, change: Sample.change(1, today, []))
    return try writer.commitments(after: previous)
  }

  @Test func `it is the lead's, due on the last day on which the work can begin in time`() throws {
    let line = try #require(try Self.line(of: Self.plan()))
    // A day of work that is to be finished on Friday begins on Thursday.
    #expect(line.due == day("2027-01-28") && !line.isDueExpected)
    #expect(line.worker == "karin" && line.role == CarePlan.leadRole && line.counted == 1)
    #expect(line.state == .open && line.item == "FEITEN" && line.number == "0")
    #expect(line.standing(on: day("2027-01-28")).countsAsLate == false)
    #expect(line.standing(on: day("2027-01-29")).daysLate == 1)
  }

  @Test func `one line counts all facts, and the first work that hangs on one of them decides`()
    throws
  {
    var plan = Self.plan()
    plan.tasks.append(
      Self.task(
        "B2", 2, due: TimingRule(.day(day("2027-02-05"))), estimate: Term(10, .workingDays),
        when: "later = yes"))
    let line = try #require(try Self.line(of: plan))
    // Ten working days before Friday 5 February.
    #expect(line.due == day("2027-01-22") && line.counted == 2)
  }

  @Test(arguments: ["yes", "no"])
  func `an answer is the end of it`(answer: String) throws {
    let before = try Self.commitments(of: Self.plan())
    var plan = Self.plan()
    plan.facts["debts"] = PlanFact(value: answer)
    let line = try #require(try Self.line(of: plan, on: day("2027-01-06"), after: before))
    #expect(line.state == .done && line.finishedOn == day("2027-01-06"))
    // It stays done on that day, and comes back with another question.
    let after = try Self.commitments(of: plan, on: day("2027-01-06"), after: before)
    #expect(
      try Self.line(of: plan, on: day("2027-01-20"), after: after)?.finishedOn
        == day("2027-01-06"))
    plan.tasks.append(
      Self.task("B2", 2, due: TimingRule(.day(day("2027-02-05"))), when: "later = yes"))
    #expect(try Self.line(of: plan, on: day("2027-01-20"), after: after)?.state == .open)
  }

  @Test func `what a decision still to be taken answers is owed by the decision alone`() throws {
    var plan = Self.plan()
    plan.tasks.append(
      PlanTask(
        key: "B3", number: 3, kind: .decision, role: "GEM",
        outcomes: [DecisionOutcome(key: "yes", sets: ["debts": "yes"])]))
    #expect(try Self.line(of: plan) == nil)
    // Taken without an answer to it, it is asked again.
    plan.tasks[1].finishedOn = Self.start
    #expect(try Self.line(of: plan)?.due == day("2027-01-28"))
  }

  @Test func `without a day there is no line`() throws {
    var plan = Self.plan()
    plan.tasks[0].due = nil
    #expect(try Self.line(of: plan) == nil)
    plan.tasks[0].due = TimingRule(.anchor("release"), Term(2, .weeks))
    #expect(try Self.line(of: plan) == nil)
    plan.anchors["release"] = PlanAnchor(date: day("2027-02-01"), state: .expected)
    // Two weeks on is Monday 15 February; the day before that on which work can begin is Friday.
    #expect(try Self.line(of: plan)?.due == day("2027-02-12"))
  }

  @Test func `a release that was only expected accuses nobody once it has passed`() throws {
    var plan = Self.plan()
    plan.anchors["release"] = PlanAnchor(date: day("2027-02-01"), state: .expected)
    plan.tasks[0].due = TimingRule(.anchor("release"), Term(2, .weeks))
    let line = try #require(try Self.line(of: plan))
    #expect(line.awaits == day("2027-02-01"))
    #expect(!line.standing(on: day("2027-02-20")).countsAsLate)
  }

  @Test func `nobody is asked before the plan began, nor late in a case that was running`() throws {
    var plan = Self.plan()
    plan.tasks[0].due = TimingRule(.day(day("2026-12-01")))
    #expect(try Self.line(of: plan)?.due == Self.start)
    plan.adoption = PlanAdoption(on: Self.start, number: 2)
    // Ten working days, as what is before our time.
    #expect(try Self.line(of: plan)?.due == day("2027-01-18"))
  }

  @Test func `a series that hangs on a fact asks for it by its first contact`() throws {
    var plan = Self.plan()
    plan.tasks = []
    plan.series = [
      FollowUpSeries(
        key: "F1", number: 1, role: "GEM", taper: try! Taper(parsing: "1wx4"),
        origin: .rule(TimingRule(.day(day("2027-01-11")))),
        condition: try! FactCondition(parsing: "debts = yes"))
    ]
    #expect(try Self.line(of: plan)?.due == day("2027-01-18"))
  }

  @Test func `what is asked is known by fact, with all that hangs on it`() {
    var plan = Self.plan()
    plan.tasks.append(Self.task("B2", 2, due: nil, when: "debts = yes and later = no"))
    let asked = AskedFacts(of: plan)
    #expect(asked.facts == ["debts", "later"])
    #expect(asked.items == ["debts": ["B1", "B2"], "later": ["B2"]])
    plan.facts["debts"] = PlanFact(value: "no")
    #expect(AskedFacts(of: plan).facts.isEmpty)
  }
}
