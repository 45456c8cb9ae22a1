import CarePlans
import CivilTime
import PlanText
import Testing

/// What the doctor finds by laying out the plans that a template would give.
struct ImpossibleWindowTests {
  private static let holidays = HolidayTable(
    region: "NL",
    rules: [
      HolidayRule(
        key: "christmas", names: [:], day: .fixed(month: 12, day: 25, moves: [:]))
    ])

  private static func task(
    _ key: ItemKey, kind: TaskKind = .action, notBefore: TimingRule? = nil, due: TimingRule? = nil,
    limit: TimingRule? = nil, estimate: String? = nil, when: String? = nil,
    after: [PlanDependency] = []
  ) throws -> PlanTask {
    PlanTask(
      key: key, number: 0, kind: kind, role: "GEM", notBefore: notBefore, due: due, limit: limit,
      estimate: try estimate.map { try Term(parsing: $0) },
      condition: try when.map { try FactCondition(parsing: $0) }, dependsOn: after)
  }

  private static func release(_ term: String) throws -> TimingRule {
    TimingRule(.anchor("release"), try Term(parsing: term))
  }

  private static func template(_ tasks: [PlanTask], series: [FollowUpSeries] = []) -> CareTemplate {
    let title = BilingualText(nl: "a", en: "b")
    return CareTemplate(
      id: "x", version: 1, title: title, caseType: "y",
      anchors: [
        TemplateAnchor(key: "release", title: title), TemplateAnchor(key: "move", title: title),
      ], facts: [TemplateFact(key: "housing", title: title, values: ["own", "none"])],
      tasks: tasks.map { TemplateTask(title: title, isPlanned: true, task: $0) },
      series: series.map { TemplateSeries(title: title, isPlanned: true, series: $0) })
  }

  private static func found(_ template: CareTemplate) -> [String] {
    TemplateDoctor.problems(in: template, holidays: holidays).map {
      let values = $0.values.sorted { $0.key < $1.key }.map(\.value)
      return ([$0.id, $0.subject] + values).joined(separator: " ")
    }
  }

  @Test func `what may not begin before its limit can never be in time`() throws {
    let task = try Self.task(
      "A01", kind: .wait, notBefore: Self.release("-1w"), limit: Self.release("-2w"))
    #expect(
      Self.found(Self.template([task])) == ["template-window-impossible A01 7 limit A01"])
    let other = try Self.task(
      "A01", kind: .wait, notBefore: TimingRule(.anchor("move")), limit: Self.release("-2w"))
    #expect(Self.found(Self.template([other])) == [])
  }

  @Test(arguments: zip(["2w", "4w"], [true, false]))
  func `work that takes longer than its limit after a task leaves is found`(
    limit: String, isFound: Bool
  ) throws {
    // Three weeks of work follow A01.
    let tasks = [
      try Self.task("A01", kind: .wait),
      try Self.task("A02", kind: .wait, estimate: "3w", after: [PlanDependency("A01")]),
      try Self.task(
        "A03", kind: .wait, limit: TimingRule(.task("A01"), try Term(parsing: limit)),
        after: [PlanDependency("A02")]),
    ]
    #expect(
      Self.found(Self.template(tasks))
        == (isFound ? ["template-window-impossible A03 7 limit A01 → A02 → A03"] : []))
  }

  @Test func `a chain that only an answer makes too long is found with that answer`() throws {
    let tasks = [
      try Self.task("A01", kind: .wait, notBefore: Self.release("-2w")),
      try Self.task(
        "A02", kind: .wait, estimate: "3w", when: "housing = none", after: [PlanDependency("A01")]),
      try Self.task("A03", kind: .wait, due: Self.release("0d"), after: [PlanDependency("A02")]),
    ]
    // The policy date rolls to a working day at the latest, so that five of seven days are left.
    let found = Self.found(Self.template(tasks))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("template-window-impossible A03 ") ?? false)
    #expect(found.first?.hasSuffix("due A01 → A02 → A03") ?? false)
  }

  @Test func `a date after the limit, and one from a row that excludes its own, are found`() throws
  {
    let tasks = [
      try Self.task("A01", kind: .wait, due: Self.release("6w"), limit: Self.release("4w")),
      try Self.task("A02", kind: .wait, due: Self.release("0d"), when: "housing = own"),
      try Self.task(
        "A03", kind: .wait, due: TimingRule(.task("A02"), Term(1, .weeks)), when: "housing = none",
        after: [PlanDependency("A02")]),
    ]
    #expect(
      Self.found(Self.template(tasks)) == [
        "template-origin-excluded A03 due A02", "template-link-excluded A03 A02",
        "template-due-after-limit A01",
      ])
  }

  @Test func `fixed days on which nobody works are found unless they roll`() throws {
    // Christmas of 2026 is a Friday; 4 January 2027 a Monday.
    let christmas = try #require(CivilDate("2026-12-25"))
    let monday = try #require(CivilDate("2027-01-04"))
    let tasks = [
      try Self.task("A01", kind: .wait, due: TimingRule(.day(christmas))),
      try Self.task("A02", kind: .wait, due: TimingRule(.day(monday))),
      try Self.task("A03", kind: .wait, due: TimingRule(.day(christmas), roll: .next)),
    ]
    #expect(
      Self.found(Self.template(tasks)) == ["template-always-closed A01 2026-12-25 due"])
    var yearly = FollowUpSeries(
      key: "S01", number: 0, role: "GEM", taper: try Taper(parsing: "1y"),
      origin: .rule(TimingRule(.day(christmas))))
    // Every year on Christmas, whatever day of the week.
    yearly.taper = try Taper(parsing: "1yx5")
    #expect(
      Self.found(Self.template([], series: [yearly])) == [
        "template-always-closed S01 2027-12-25 taper"
      ])
  }

  @Test(arguments: zip(["1m to release+2w", "1w to release+2w"], [true, false]))
  func `a series that is over before its first contact is found`(taper: String, isFound: Bool)
    throws
  {
    let series = FollowUpSeries(
      key: "S01", number: 0, role: "GEM", taper: try Taper(parsing: taper),
      origin: .rule(TimingRule(.anchor("release"))))
    #expect(
      Self.found(Self.template([], series: [series]))
        == (isFound ? ["template-series-never-falls S01"] : []))
  }

  @Test(arguments: zip([true, false], [false, true]))
  func `what is due before an event can be done in time only where its day is known ahead`(
    isAhead: Bool, isFound: Bool
  ) throws {
    var template = Self.template([
      try Self.task(
        "A01", kind: .wait, due: TimingRule(.event("leave", 0), Term(-7, .days), roll: Roll.none))
    ])
    template.tasks[0].isPlanned = false
    template.events = [
      TemplateEvent(key: "leave", title: template.title, isAhead: isAhead, adds: ["A01"])
    ]
    #expect(
      Self.found(template) == (isFound ? ["template-window-impossible A01 7 due A01"] : []))
  }
}
