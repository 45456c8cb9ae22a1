// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// A day from its ISO text, for tests.
func day(_ text: String) -> CivilDate { CivilDate(text)! }

/// A small template with every part of a real one, and plans made from it.
enum Sample {
  static let text = BilingualText(nl: "Titel", en: "Title")
  static let hash = "sample"

  static let template = CareTemplate(
    id: "sample", version: 1, title: text, caseType: "sample",
    phases: [TemplatePhase(key: "before", title: text, from: nil)],
    anchors: [
      TemplateAnchor(key: "release", title: text), TemplateAnchor(key: "closing", title: text),
    ],
    facts: [TemplateFact(key: "debts", title: text, values: ["yes", "no"])],
    events: [TemplateEvent(key: "new-facts", title: text, adds: ["V03", "V03b"])],
    measures: [
      TemplateMeasure(
        law: "ban", title: text, authority: "NCTV", maximum: Term(6, .months),
        sunset: day("2028-02-29"), adds: ["M01"])
    ],
    tasks: [
      task("A1", due: TimingRule(.anchor("release"), Term(-10, .days), roll: .back)),
      task(
        "A2", after: [PlanDependency("A1")],
        limit: TimingRule(.task("A1"), Term(4, .weeks), roll: .roll)),
      task("A3", when: "debts = yes"),
      decision("A4", outcomes: ["yes", "no"]),
      gate("A5", after: ["A1", "A2"]),
      task("C1", notBefore: TimingRule(.anchor("closing"))),
      task("V03", planned: true),
      task(
        "V03b", after: [PlanDependency("V03")], planned: false,
        due: TimingRule(.event("new-facts", 0), Term(14, .days))),
      task(
        "M01", planned: false, due: TimingRule(.measure("", .end), Term(-8, .weeks), roll: .back)),
    ],
    series: [
      series("F1", taper: "1wx4,1m", origin: .rule(TimingRule(.anchor("release")))),
      series("F2", taper: "6m", origin: .task("A1", .zero), counting: .chained),
    ])

  static func task(
    _ key: ItemKey, after: [PlanDependency] = [], planned: Bool = true,
    notBefore: TimingRule? = nil, due: TimingRule? = nil, limit: TimingRule? = nil,
    when: String? = nil
  ) -> TemplateTask {
    TemplateTask(
      title: text, isPlanned: planned,
      task: PlanTask(
        key: key, number: 0, role: "GEM", notBefore: notBefore, due: due, limit: limit,
        condition: when.map { try! FactCondition(parsing: $0) }, dependsOn: after))
  }

  static func decision(_ key: ItemKey, outcomes: [String]) -> TemplateTask {
    TemplateTask(
      title: text, isPlanned: true,
      task: PlanTask(
        key: key, number: 0, kind: .decision, role: "GEM",
        outcomes: outcomes.map { DecisionOutcome(key: $0, sets: ["debts": $0]) }))
  }

  static func gate(_ key: ItemKey, after: [ItemKey]) -> TemplateTask {
    TemplateTask(
      title: text, isPlanned: true,
      task: PlanTask(
        key: key, number: 0, kind: .gate, role: "GEM", dependsOn: after.map { PlanDependency($0) }))
  }

  static func series(
    _ key: ItemKey, taper: String, origin: FollowUpSeries.Origin,
    counting: FollowUpSeries.Counting = .periodic
  ) -> TemplateSeries {
    TemplateSeries(
      title: text, isPlanned: true,
      series: FollowUpSeries(
        key: key, number: 0, role: "RN", taper: try! Taper(parsing: taper), origin: origin,
        counting: counting))
  }

  static let code = PlanCode(random: 12_345)
  static let calendars = CareCalendars(
    of: Directory(holidays: HolidayTable(region: "NL", rules: [])))

  static func lookup(_ hash: String) -> CareTemplate? { hash == Sample.hash ? template : nil }

  /// A journal made by decisions, one change set for each closure.
  static func journal(
    from first: CivilDate = day("2027-01-04"), _ steps: (inout PlanDraft) throws -> Void...
  ) throws -> [PlanChangeSet] {
    let stamp = TemplateStamp(id: "sample", version: 1, hash: hash)
    let created = PlanEvent.created(
      code: code, template: stamp, caseType: "sample", start: first)
    var changes = [change(1, first, [created, .begun(on: first)])]
    for (place, step) in steps.enumerated() {
      let before = try applied(changes)
      let today = first.adding(days: place + 1)!
      var draft = PlanDraft(
        plan: before.plan!, commitments: before.commitments, today: today,
        calendars: Sample.calendars, template: template)
      try step(&draft)
      changes.append(change(place + 2, today, draft.events))
    }
    return changes
  }

  static func change(_ number: Int, _ day: CivilDate, _ events: [PlanEvent]) -> PlanChangeSet {
    PlanChangeSet(
      number: number, actor: "test", login: "test",
      at: Int64(day.dayNumber) * 86_400_000 + Int64(number),
      day: day, reason: nil, events: events)
  }

  /// The plan as a journal leaves it.
  static func applied(_ journal: [PlanChangeSet]) throws -> PlanProjection {
    var fold = PlanFold(
      of: WholeRecord(journal.map { RecordedPlanChange(seq: $0.number, change: $0) }),
      calendars: CalendarHistory(always: calendars), template: lookup)
    return try fold.state(after: journal.last?.number ?? 0)
  }
}

extension PlanProjection {
  subscript(item: ItemKey) -> Commitment? { commitments.first { $0.item == item } }
}
