import CarePlans
import CivilTime
import Testing

/// Work that knows less than the newest fact is a finding, and work that is sent back is owed again and counted.
struct NewestFactTests {
  private static let today = day("2027-03-01")

  /// A plan in which something new was known on a day, with the assessment it asked for.
  private func draft(newFacts: String) throws -> PlanDraft {
    let projection = try Sample.applied(
      try Sample.journal({ try $0.happen("new-facts", on: day(newFacts)) }))
    return PlanDraft(
      plan: try #require(projection.plan), commitments: projection.commitments, today: Self.today,
      calendars: Sample.calendars, template: Sample.template)
  }

  private func issues(of plan: CarePlan) throws -> [PlanIssue] {
    let schedule = try PlanSchedule(
      of: plan, calendars: Sample.calendars, today: Self.today)
    let directory = Directory(holidays: HolidayTable(region: "NL", rules: []))
    return AllChecks.issues(
      in: CheckedPlan(plan: plan, schedule: schedule, directory: directory, today: Self.today)
    ).filter { $0.id == .olderThanFacts || $0.id == .sentBackOften }
  }

  /// The row that the event adds with a date of its own, and when it counts from it.
  private func adjusting(_ draft: PlanDraft) throws -> ItemKey {
    try #require(
      draft.plan.tasks.first { task in
        if case .event("new-facts", _)? = task.due?.origin { true } else { false }
      }?.key)
  }

  @Test func `what is done on older facts than the newest is found, and not before it is done`()
    throws
  {
    var draft = try draft(newFacts: "2027-01-05")
    let key = try adjusting(draft)
    #expect(try issues(of: draft.plan).isEmpty, "what is open is no finding")
    try draft.complete(key, on: day("2027-02-01"), outcome: nil, factsTo: day("2027-01-04"))
    let found = try issues(of: draft.plan)
    #expect(found.map(\.item) == [key])
    #expect(found.first?.values == ["date": "2027-01-04", "fact-day": "2027-01-05"])
  }

  @Test func `what knows the newest fact is no finding, be it by its day alone`() throws {
    var draft = try draft(newFacts: "2027-01-05")
    let key = try adjusting(draft)
    try draft.complete(key, on: day("2027-01-05"), outcome: nil)
    #expect(try issues(of: draft.plan).isEmpty)
    try draft.reopen(key)
    try draft.complete(key, on: day("2027-02-01"), outcome: nil, factsTo: day("2027-01-05"))
    #expect(try issues(of: draft.plan).isEmpty)
  }

  @Test func `nothing knows facts of later than it was done`() throws {
    var draft = try draft(newFacts: "2027-01-05")
    let key = try adjusting(draft)
    #expect(throws: PlanRefusal.dayInFuture(day("2027-02-02"), today: day("2027-02-01"))) {
      try draft.complete(key, on: day("2027-02-01"), outcome: nil, factsTo: day("2027-02-02"))
    }
  }

  @Test func `work that is sent back is owed again, and the second time is told`() throws {
    var draft = try draft(newFacts: "2027-01-05")
    try draft.complete("A4", on: Self.today, outcome: "yes")
    #expect(draft.plan.facts["debts"]?.value == "yes")
    try draft.sendBack("A4")
    #expect(draft.plan.facts["debts"]?.value == nil, "the facts of a decision go with it")
    #expect(draft.plan.task("A4")?.finishedOn == nil && draft.plan.task("A4")?.returns == 1)
    #expect(try issues(of: draft.plan).isEmpty)
    #expect(throws: PlanRefusal.self) { try draft.sendBack("A4") }
    try draft.complete("A4", on: Self.today, outcome: "no")
    try draft.sendBack("A4")
    let found = try issues(of: draft.plan)
    #expect(found.map(\.id) == [.sentBackOften] && found.first?.values["count"] == "2")
    try draft.complete("A4", on: Self.today, outcome: "no")
    #expect(try issues(of: draft.plan).isEmpty)
    #expect(draft.plan.task("A4")?.returns == 2)
  }
}
