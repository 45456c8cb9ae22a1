import CarePlans
import CivilTime
import Testing

/// Each check finds its trouble, names it, and keeps quiet without it.
struct PlanCheckTests {
  private static let today = day("2026-06-01")

  /// A running plan with a lead and a partner for its roles, in which nothing is wrong.
  private static func plan(_ change: (inout CarePlan) -> Void = { _ in }) -> CarePlan {
    var plan = CarePlan(
      code: Sample.code, template: TemplateStamp(id: "sample", version: 1, hash: "sample"),
      caseType: "sample", start: day("2026-06-01"), lead: "gem-01")
    plan.status = .active
    plan.anchors = ["release": PlanAnchor(date: day("2026-12-01"), state: .confirmed)]
    plan.facts = ["debts": PlanFact(value: "yes")]
    plan.roles = ["GEM": "gemeente", "RN": "rn"]
    plan.tasks = [
      PlanTask(key: "A1", number: 1, role: "GEM", due: TimingRule(.day(day("2026-07-01")))),
      PlanTask(
        key: "A2", number: 2, role: "RN", due: TimingRule(.anchor("release")),
        dependsOn: [PlanDependency("A1")]),
    ]
    change(&plan)
    return plan
  }

  private static func directory() -> Directory {
    var directory = Directory(holidays: HolidayTable(region: "NL", rules: []))
    for id in ["gem-01", "rn-01"] as [WorkerID] {
      directory.workers[id] = Worker(id: id, partner: "gemeente")
    }
    return directory
  }

  private static func issues(
    in plan: CarePlan, _ directory: Directory = directory()
  ) throws -> [PlanIssue] {
    let schedule = try PlanSchedule(
      of: plan, calendars: CareCalendars(of: directory), today: today)
    return AllChecks.issues(
      in: CheckedPlan(plan: plan, schedule: schedule, directory: directory, today: today))
  }

  private static func found(
    _ id: PlanIssue.ID, _ directory: Directory = directory(), _ change: (inout CarePlan) -> Void
  ) throws -> [PlanIssue] {
    try issues(in: plan(change), directory).filter { $0.id == id }
  }

  @Test func `a plan in order has no issues`() throws {
    #expect(try Self.issues(in: Self.plan()) == [])
  }

  @Test func `a limit that cannot be met tells by how much and through which chain`() throws {
    let found = try Self.found(.limitCannotBeMet) { plan in
      plan.tasks[0].estimate = Term(10, .days)
      plan.tasks[1].limit = TimingRule(.day(day("2026-06-05")))
    }
    let issue = try #require(found.first)
    #expect(found.count == 1)
    #expect(issue.item == "A2")
    #expect(issue.severity == .serious)
    #expect(issue.values["limit"] == "2026-06-05")
    #expect(issue.values["chain"] == "A1 → A2")
    // Ten days from Monday 1 June end on Thursday the 11th, and the next day is one of work.
    #expect(issue.values["days"] == "7")
  }

  @Test func `a pin before what its predecessors allow is told`() throws {
    let found = try Self.found(.pinBeforePredecessors) { plan in
      plan.tasks[0].estimate = Term(20, .days)
      plan.tasks[1].pin = TaskPin(day: day("2026-06-10"))
    }
    #expect(found.map(\.item) == ["A2"])
    #expect(found.first?.values["pin"] == "2026-06-10")
  }

  @Test func `work done before its predecessor is a note`() throws {
    let found = try Self.found(.doneBeforePredecessor) { $0.tasks[1].finishedOn = Self.today }
    #expect(found.map(\.item) == ["A2"])
    #expect(found.first?.severity == .note)
    #expect(found.first?.values["other"] == "A1")
  }

  @Test func `work that is due before what it waits for is told`() throws {
    let found = try Self.found(.dueBeforePredecessor) {
      $0.tasks[1].due = TimingRule(.day(day("2026-06-30")))
    }
    #expect(found.map(\.item) == ["A2"])
    #expect(found.first?.values["otherDue"] == "2026-07-01")
    let onTheDay = try Self.found(.dueBeforePredecessor) {
      $0.tasks[1].due = TimingRule(.day(day("2026-07-01")))
    }
    #expect(onTheDay.isEmpty)
  }

  @Test func `a role nobody fills is told once with its tasks`() throws {
    let found = try Self.found(.taskWithoutPartner) { $0.roles["RN"] = nil }
    #expect(found.count == 1)
    #expect(found.first?.values["role"] == "RN")
    #expect(found.first?.values["items"] == "A2")
    let done = try Self.found(.taskWithoutPartner) { plan in
      plan.roles["RN"] = nil
      plan.tasks[0].finishedOn = Self.today
      plan.tasks[1].finishedOn = Self.today
    }
    #expect(done.isEmpty)
  }

  @Test func `work in the hands of somebody who left is told from the day itself`() throws {
    var directory = Self.directory()
    directory.workers["rn-01"]?.leftOn = Self.today
    let found = try Self.found(.workerLeft, directory) { $0.tasks[1].worker = "rn-01" }
    #expect(found.first?.values["worker"] == "rn-01")
    #expect(found.first?.values["items"] == "A2")
    directory.workers["rn-01"]?.leftOn = day("2026-06-02")
    #expect(try Self.found(.workerLeft, directory) { $0.tasks[1].worker = "rn-01" }.isEmpty)
  }

  @Test func `a running plan without a lead is told, a draft is not`() throws {
    #expect(try Self.found(.planWithoutLead) { $0.lead = nil }.count == 1)
    let draft = try Self.found(.planWithoutLead) { plan in
      plan.lead = nil
      plan.status = .draft
    }
    #expect(draft.isEmpty)
  }

  @Test func `an unknown anchor is told with what hangs on it`() throws {
    let passed = try Self.found(.anchorPassed) {
      $0.anchors["release"] = PlanAnchor(date: day("2026-05-20"), state: .expected)
    }
    #expect(passed.map { $0.values["day"] } == ["2026-05-20"])
    for state in [PlanAnchor.State.confirmed, .actual] {
      let told = try Self.found(.anchorPassed) {
        $0.anchors["release"] = PlanAnchor(date: day("2026-05-20"), state: state)
      }
      #expect(told.isEmpty)
    }
    let found = try Self.found(.anchorMissing) { $0.anchors["release"] = .unknown }
    #expect(found.map { $0.values["anchor"] } == ["release"])
    #expect(found.first?.values["items"] == "A2")
  }

  @Test func `an unanswered question is told only while work depends on it`() throws {
    let condition = try FactCondition(parsing: "debts = yes")
    let found = try Self.found(.factUnknown) { plan in
      plan.facts["debts"] = PlanFact(value: nil)
      plan.tasks[1].condition = condition
    }
    #expect(found.first?.values["fact"] == "debts")
    #expect(found.first?.values["items"] == "A2")
    #expect(try Self.found(.factUnknown) { $0.facts["debts"] = PlanFact(value: nil) }.isEmpty)
  }

  @Test func `a measure is told from the day its consultation begins`() throws {
    func measured(from start: String, _ consult: Term?) throws -> [PlanIssue] {
      try Self.found(.measureEnds) { plan in
        plan.measures = [
          CareMeasure(
            key: "M1", number: 9, law: "ban", authority: "NCTV", start: day(start),
            maximum: Term(6, .months))
        ]
        guard let consult else { return }
        plan.tasks.append(
          PlanTask(
            key: "M01", number: 10, role: "GEM", due: TimingRule(.measure("M1", .end), consult)))
      }
    }
    // Its last day is 27 July, eight weeks after today.
    #expect(try measured(from: "2026-01-28", Term(-8, .weeks)).first?.values["days"] == "56")
    #expect(try measured(from: "2026-01-29", Term(-8, .weeks)).isEmpty)
    #expect(try measured(from: "2026-01-28", nil).isEmpty)
    #expect(try measured(from: "2025-12-29", nil).count == 1)
  }

  @Test func `two contacts in a row without word are told, one is not`() throws {
    func contacts(_ log: [Int: FollowUpSeries.Log]) throws -> [PlanIssue] {
      try Self.found(.seriesWithoutContact) { plan in
        guard let taper = try? Taper(parsing: "1w") else { return }
        var series = FollowUpSeries(
          key: "F1", number: 9, role: "GEM", taper: taper,
          origin: .rule(TimingRule(.day(day("2026-05-11")))))
        series.log = log
        plan.series = [series]
      }
    }
    // Contacts on 18 and 25 May; the third is today.
    let none = try contacts([:])
    #expect(none.first?.values["count"] == "2")
    #expect(none.first?.values["since"] == "2026-05-18")
    let held = FollowUpSeries.Log(outcome: .held, on: day("2026-05-18"))
    #expect(try contacts([1: held]).isEmpty)
    let missed = FollowUpSeries.Log(outcome: .missed, on: day("2026-05-18"))
    #expect(try contacts([1: missed]).first?.values["count"] == "2")
    let excused = FollowUpSeries.Log(outcome: .excused, on: day("2026-05-18"))
    #expect(try contacts([1: excused]).isEmpty)
  }

  @Test func `issues come by severity and an ended plan has none`() throws {
    let broken = Self.plan { plan in
      plan.lead = nil
      plan.roles["RN"] = nil
      plan.anchors["release"] = .unknown
      plan.tasks[1].finishedOn = nil
    }
    let severities = try Self.issues(in: broken).map(\.severity)
    #expect(severities == severities.sorted())
    #expect(severities.count >= 3)
    var ended = broken
    ended.status = .closed
    #expect(try Self.issues(in: ended).isEmpty)
  }
}
