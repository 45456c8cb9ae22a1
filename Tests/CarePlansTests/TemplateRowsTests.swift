// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import Testing

/// What rows and events of a template say of when they come.
struct TemplateRowsTests {
  @Test func `what is known ahead may lie in the future, what has happened may not`() throws {
    var template = Sample.template
    template.events.append(
      TemplateEvent(key: "leave", title: Sample.text, isAhead: true, adds: ["V03b"]))
    let plan = try #require(try Sample.applied(Sample.journal()).plan)
    var draft = PlanDraft(
      plan: plan, today: day("2027-01-05"), calendars: Sample.calendars, template: template)
    #expect(throws: PlanRefusal.self) { try draft.happen("new-facts", on: day("2027-03-01")) }
    try draft.happen("leave", on: day("2027-03-01"))
    #expect(draft.plan.happenings.map(\.on) == [day("2027-03-01")])
  }

  @Test func `a row's first due date is that of the plan's beginning alone`() throws {
    var template = Sample.template
    let place = try #require(template.tasks.firstIndex { $0.task.key == "V03" })
    let first = TimingRule(.task("A1"), Term(6, .weeks))
    template.tasks[place].firstDue = first
    template.tasks[place].task.due = TimingRule(.event("new-facts", 0), Term(14, .days))
    let plan = try #require(try Sample.applied(Sample.journal()).plan)
    var made = CarePlan(
      code: Sample.code, template: plan.template, caseType: "sample", start: plan.start)
    made.expand(template)
    #expect(made.task("V03")?.due == first)
    try made.expand(try #require(template.events.first), on: day("2027-01-05"), from: template)
    #expect(
      made.task("V03.2")?.due
        == TimingRule(.event("new-facts", 1), Term(14, .days)))
  }
}
