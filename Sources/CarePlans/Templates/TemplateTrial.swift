package import CivilTime

/// A template tried out before anybody has a plan of it: the plan it would give with made-up days and
/// answers, and its schedule.
package struct TemplateTrial: Sendable {
  /// A Monday, from which trials count; which year matters to nothing that is told of them.
  package static let firstDay = CivilDate(clamping: 20_822)

  private let fresh: CarePlan
  private let template: CareTemplate
  private let calendars: CareCalendars

  package init(_ template: CareTemplate, holidays: HolidayTable) {
    self.template = template
    calendars = CareCalendars(of: Directory(holidays: holidays))
    var plan = CarePlan(
      code: PlanCode(random: 0),
      template: TemplateStamp(id: template.id, version: template.version, hash: ""),
      caseType: template.caseType, start: Self.firstDay)
    plan.expand(template)
    fresh = plan
  }

  /// The working days of the region.
  package var regional: WorkingCalendar { calendars.regional }

  /// The plan as it begins, with what is known of it.
  package func plan(
    from start: CivilDate, anchors: [AnchorKey: CivilDate] = [:],
    answers: [FactKey: String] = [:]
  ) -> CarePlan {
    var plan = fresh
    plan.start = start
    for (key, day) in anchors { plan.anchors[key] = PlanAnchor(date: day, state: .confirmed) }
    for (key, answer) in answers { plan.facts[key] = PlanFact(value: answer) }
    return plan
  }

  /// The rows that an event of a day adds, from the day it is known, with all else done.
  ///
  /// Nil where they have no names of their own.
  package func plan(
    after event: TemplateEvent, on day: CivilDate, from start: CivilDate,
    answers: [FactKey: String]
  ) -> CarePlan? {
    var plan = settled(before: start, answers)
    do { try plan.expand(event, on: day, from: template) } catch { return nil }
    return plan
  }

  /// The same of a measure that begins on a day, and was asked for on it.
  package func plan(with measure: TemplateMeasure, from day: CivilDate, answers: [FactKey: String])
    -> CarePlan?
  {
    var plan = settled(before: day, answers)
    let own = CareMeasure(
      key: .measure(1), number: plan.lastNumber + 1, law: measure.law,
      authority: measure.authority, requestedOn: day, start: day, maximum: measure.maximum,
      isFromRequest: measure.isFromRequest)
    do { try plan.expand(own, adding: measure.adds, from: template) } catch { return nil }
    return plan
  }

  private func settled(before day: CivilDate, _ answers: [FactKey: String]) -> CarePlan {
    var plan = plan(from: day, answers: answers)
    let done = day.adding(days: -1) ?? day
    for place in plan.tasks.indices { plan.tasks[place].finishedOn = done }
    return plan
  }

  /// The schedule of a trial on its first day; nil where rows wait for each other in a circle.
  package func schedule(of plan: CarePlan) -> PlanSchedule? {
    try? PlanSchedule(of: plan, calendars: calendars, today: plan.start)
  }
}

extension FactCondition {
  /// Answers with which it holds, the first that fit; nil when there are none.
  ///
  /// - Parameter answers: Those that each fact can have, in their order.
  package func holdingAnswers(among answers: [FactKey: [String]]) -> [FactKey: String]? {
    var left: [FactKey: [String]] = [:]
    for clause in clauses {
      let before = left[clause.fact] ?? answers[clause.fact] ?? clause.values
      left[clause.fact] = before.filter { clause.values.contains($0) != clause.isNegated }
    }
    var found: [FactKey: String] = [:]
    for (fact, values) in left {
      guard let first = values.first else { return nil }
      found[fact] = first
    }
    return found
  }

  /// Whether there are answers with which both hold.
  package func canHold(with other: FactCondition, answers: [FactKey: Set<String>]) -> Bool {
    FactCondition(clauses: clauses + other.clauses).canHold(answers: answers)
  }
}

extension CareTemplate {
  /// The answers each of its facts can have.
  package var answers: [FactKey: Set<String>] {
    Dictionary(facts.map { ($0.key, Set($0.values)) }) { first, _ in first }
  }
}
