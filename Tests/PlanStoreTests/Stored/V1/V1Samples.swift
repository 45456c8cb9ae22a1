// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime

@testable import PlanStore

/// Values of which frozen payloads are kept: one of everything that can be stored, with everything
/// in it and with nothing.
enum V1Samples {
  static let code = PlanCode(random: 8)
  static let day = CivilDate("2026-03-02")!
  static let later = CivilDate("2026-06-30")!
  static let stamp = TemplateStamp(id: "adult-returnee", version: 3, hash: "9f3c71aa")

  static let left = [
    LeftOpen(item: "DR21", contacts: 3, since: day), LeftOpen(item: "DR09b"),
  ]

  /// A rule of every origin.
  static let rules = [
    TimingRule(.day(day)),
    TimingRule(
      .anchor("release"), Term(-26, .weeks), roll: .back, source: "S24 “wet”", verify: true),
    TimingRule(.task("DR01"), Term(10, .workingDays), roll: .roll),
    TimingRule(.measure("M1", .end), Term(3, .months), roll: .rollTwo),
    TimingRule(.measure("", .start), Term(1, .years), roll: .next),
    TimingRule(.measure("M2", .request), Term(14, .days)),
    TimingRule(.event("new-facts", 2), .zero),
  ]

  static let condition = FactCondition(clauses: [
    FactCondition.Clause(fact: "prosecuted", isNegated: false, values: ["yes"]),
    FactCondition.Clause(fact: "age", isNegated: true, values: ["minor", "young"]),
  ])

  static let bareTask = PlanTask(key: "A1", number: 1, role: "GGZ")

  static func fullTask() -> PlanTask {
    var task = PlanTask(
      key: "DR09b", number: 9, templateKey: "DR09", title: "Een \"eigen\" titel\n– é 😀",
      kind: .decision, domain: .mentalHealth, role: "GGZ", participants: ["POL", "RN"],
      worker: "ggz-01", obligation: .statutory, notBefore: rules[0], due: rules[1],
      limit: rules[3], estimate: Term(2, .workingDays), join: .any, condition: condition,
      dependsOn: [
        PlanDependency("DR01", .startToFinish, lag: Term(-2, .weeks), isHard: false),
        PlanDependency("DR21", .finishToFinish, point: .each), PlanDependency("A1"),
      ],
      outcomes: [
        DecisionOutcome(key: "go", sets: ["prosecuted": "yes", "age": "young"]),
        DecisionOutcome(key: "stop"),
      ], phase: "intake")
    task.startedOn = day
    task.finishedOn = later
    task.outcome = "go"
    task.isSkipped = true
    task.wait = TaskWait(since: day, until: later)
    task.pin = TaskPin(day: later, minute: 545, minutes: 30)
    return task
  }

  static let bareSeries = FollowUpSeries(
    key: "F1", number: 2, role: "RN", taper: try! Taper(parsing: "6w"),
    origin: .task("A1", Term(3, .days)))

  static func fullSeries() -> FollowUpSeries {
    var series = FollowUpSeries(
      key: "DR21#2", number: 21, templateKey: "DR21", title: "Bezoek", kind: .review,
      domain: .housing, role: "RN", participants: ["POL"], worker: "rn-03",
      obligation: .optional, taper: try! Taper(parsing: "3m until release-26w,6w to end+1y"),
      origin: .rule(rules[1]), counting: .chained, window: Term(5, .workingDays),
      condition: condition, source: "S18", verify: true, phase: "nazorg")
    series.log = [
      2: FollowUpSeries.Log(outcome: .missed, on: later),
      1: FollowUpSeries.Log(outcome: .held, on: day),
      11: FollowUpSeries.Log(outcome: .excused, on: later),
    ]
    series.stoppedOn = later
    series.owedAfterStop = 12
    return series
  }

  static let bareMeasure = CareMeasure(
    key: "M2", number: 4, law: "passport", authority: "JUS", start: day, maximum: Term(6, .months),
    isFromRequest: true)

  static func fullMeasure() -> CareMeasure {
    var measure = CareMeasure(
      key: "M1", number: 3, law: "twbmt", authority: "MUN", requestedOn: day, start: day,
      maximum: Term(6, .months), sunset: later)
    measure.renewals = [CareMeasure.Renewal(on: day, until: later)]
    measure.endedOn = later
    return measure
  }

  static let barePlan = CarePlan(code: code, template: stamp, caseType: "returnee", start: day)

  static let adoptedPlan: CarePlan = {
    var plan = barePlan
    plan.adoption = PlanAdoption(on: later, number: 81, undone: ["A1": day, "B2": later])
    return plan
  }()

  static func fullPlan() -> CarePlan {
    var plan = barePlan
    plan.status = .aftercare
    plan.lead = "gem-01"
    plan.anchors = [
      "release": PlanAnchor(date: day, state: .confirmed), "notice": .unknown,
      "arrival": PlanAnchor(date: day, state: .actual),
      "end": PlanAnchor(date: later, state: .expected),
    ]
    plan.facts = ["prosecuted": PlanFact(value: "yes"), "housing": PlanFact(value: nil)]
    plan.roles = ["GGZ": "ggz-noord", "POL": "politie"]
    plan.members = ["rn-03": day, "ggz-01": later]
    plan.tasks = [bareTask, fullTask()]
    plan.tasks += rules.enumerated().map { place, rule in
      PlanTask(
        key: ItemKey("R\(place)"), number: 30 + place, kind: TaskKind.allCases[place % 6],
        domain: LifeDomain.allCases[place], role: "RN", due: rule)
    }
    plan.series = [fullSeries(), bareSeries]
    plan.measures = [fullMeasure(), bareMeasure]
    plan.happenings = [PlanHappening(event: "new-facts", count: 2, on: day)]
    plan.phases = [PlanPhase(key: "intake", from: rules[1]), PlanPhase(key: "nazorg", from: nil)]
    plan.lastNumber = 40
    plan.endedOn = later
    plan.leftOpen = left
    return plan
  }

  /// Fields that are set and taken away, one list a frozen payload; a new field comes in a list of its
  /// own at the end.
  static let taskFields: [[TaskField]] = [
    [
      .title, .kind, .domain, .role, .participants, .worker, .obligation, .phase, .estimate,
      .notBefore, .due, .limit, .source, .verify, .dependsOn, .join, .condition, .outcomes,
    ]
  ]
  static let seriesFields: [[SeriesField]] = [
    [
      .title, .kind, .domain, .role, .participants, .worker, .obligation, .phase, .taper, .origin,
      .counting, .window, .condition, .source, .verify,
    ],
    [.roll, .atMost],
  ]
  static let measureFields: [[MeasureField]] = [
    [.law, .authority, .requestedOn, .start, .maximum, .sunset],
    [.until, .fromRequest],
  ]

  static var revisions: [PlanEvent] {
    taskFields.map { .taskRevised("A1", changes($0, of: fullTask())) }
      + seriesFields.map { .seriesRevised("F1", changes($0, of: fullSeries())) }
      + measureFields.map { .measureRevised("M1", changes($0, of: fullMeasure())) }
  }

  private static func changes<Field: ItemField>(_ fields: [Field], of item: Field.Item)
    -> [FieldChange<Field>]
  {
    fields.flatMap { field in
      [FieldChange(field, field.entry.read(item)), FieldChange(field, nil)]
    }
  }
}
