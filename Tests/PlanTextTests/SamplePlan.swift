// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime

extension CarePlan {
  /// A small plan as one sees them in practice.
  static let sample: CarePlan = {
    var plan = CarePlan(
      code: PlanCode(random: 20_260_105),
      template: TemplateStamp(id: "adult-returnee-detention", version: 1, hash: "9f3c"),
      caseType: "detention-adult", start: CivilDate("2026-01-05")!, lead: "gem-01")
    plan.status = .active
    plan.anchors = [
      "release": PlanAnchor(date: CivilDate("2026-09-01"), state: .expected), "detention": .unknown,
    ]
    plan.facts = ["housing": PlanFact(value: "no"), "benefit": PlanFact(value: nil)]
    var first = PlanTask(
      key: "A01", number: 1, templateKey: "A01", title: "Bel: \"Jan\"\nmorgen", role: "GEM",
      due: TimingRule(.anchor("release"), Term(-8, .weeks)))
    first.finishedOn = CivilDate("2026-02-01")
    var second = PlanTask(
      key: "A02", number: 2, templateKey: "A02", kind: .decision, role: "RN",
      participants: ["POL", "GGZ"], obligation: .statutory,
      limit: TimingRule(
        .task("A01"), Term(4, .weeks), roll: .roll, source: "Wet 52", verify: true),
      condition: try! FactCondition(parsing: "housing = no"),
      dependsOn: [
        PlanDependency("A01"),
        PlanDependency(
          "S01", .startToStart, lag: Term(-2, .workingDays), isHard: false, point: .first),
      ],
      outcomes: [
        DecisionOutcome(key: "granted", sets: ["housing": "yes"], step: .stop, keeps: ["A02"])
      ])
    second.pin = TaskPin(day: CivilDate("2026-03-02")!, minute: 570, place: "zaal-214")
    plan.tasks = [first, second]
    var series = FollowUpSeries(
      key: "S01", number: 3, templateKey: "S01", role: "RN",
      taper: try! Taper(parsing: "1wx12,1m to release"), origin: .task("A01", Term(1, .weeks)))
    series.log = [1: FollowUpSeries.Log(outcome: .held, on: CivilDate("2026-02-08")!)]
    plan.series = [series]
    plan.lastNumber = 3
    return plan
  }()
}
