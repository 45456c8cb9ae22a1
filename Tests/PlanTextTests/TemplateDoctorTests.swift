import CarePlans
import CivilTime
import PlanText
import Testing

struct TemplateDoctorTests {
  private static func template(
    _ tasks: [PlanTask] = [], series: [FollowUpSeries] = [], planned: Bool = true
  ) -> CareTemplate {
    let title = BilingualText(nl: "a", en: "b")
    return CareTemplate(
      id: "x", version: 1, title: title, caseType: "y",
      facts: [TemplateFact(key: "housing", title: title, values: ["own", "none", "rented"])],
      tasks: tasks.map { TemplateTask(title: title, isPlanned: planned, task: $0) },
      series: series.map { TemplateSeries(title: title, isPlanned: planned, series: $0) })
  }

  private static func task(
    _ key: ItemKey, kind: TaskKind = .action, due: String? = nil, when: String? = nil,
    after: [PlanDependency] = [], outcomes: [DecisionOutcome] = []
  ) throws -> PlanTask {
    let parts = due?.split(separator: " ").map(String.init)
    let rule = try parts.map { parts in
      TimingRule(
        parts[0].first?.isUppercase == true
          ? .task(ItemKey(parts[0])) : .anchor(AnchorKey(parts[0])), try Term(parsing: parts[1]))
    }
    return PlanTask(
      key: key, number: 0, kind: kind, role: "GEM", due: rule,
      condition: try when.map { try FactCondition(parsing: $0) }, dependsOn: after,
      outcomes: outcomes)
  }

  private static func found(_ template: CareTemplate) -> [String] {
    TemplateDoctor.problems(in: template).map {
      "\($0.id) \($0.subject) \($0.values.values.sorted().joined(separator: " "))".trimmed
    }
  }

  @Test func `a sound template has no findings`() throws {
    let reading = TemplateReader.read(SampleTemplate.bundle().text)
    let template = try #require(reading.value)
    #expect(TemplateDoctor.problems(in: template, places: reading.places) == [])
  }

  @Test(
    arguments: zip(
      ["housing = own and housing = none", "housing != own|none|rented", "housing != own"],
      [true, true, false]))
  func `a condition no answer fulfils is found`(when: String, isFound: Bool) throws {
    let found = Self.found(Self.template([try Self.task("A01", when: when)]))
    #expect(found == (isFound ? ["template-never-applies A01"] : []))
  }

  @Test func `a row that nothing adds is found`() throws {
    let found = Self.found(Self.template([try Self.task("A01")], planned: false))
    #expect(found == ["template-never-added A01"])
  }

  @Test(
    arguments: zip(
      ["release -8w", "release -57d", "release -2m", "A01 -1d", "A01 1w", "other -9w"],
      [false, true, false, true, false, false]))
  func `due before a predecessor is found when it is certain`(due: String, isFound: Bool) throws {
    let tasks = [
      try Self.task("A01", due: "release -8w"),
      try Self.task("A02", due: due, after: [PlanDependency("A01")]),
    ]
    let found = Self.found(Self.template(tasks))
    #expect(found == (isFound ? ["template-due-before-predecessor A02 A01"] : []))
  }

  @Test func `soft links, other types and negative lags ask nothing of the due dates`() throws {
    for link in [
      PlanDependency("A01", isHard: false), PlanDependency("A01", .startToStart),
      PlanDependency("A01", lag: Term(-3, .weeks)),
    ] {
      let tasks = [
        try Self.task("A01", due: "release -8w"),
        try Self.task("A02", due: "release -9w", after: [link]),
      ]
      #expect(Self.found(Self.template(tasks)) == [])
    }
  }

  @Test func `gates that wait for nothing and decisions without outcomes are found`() throws {
    let tasks = [
      try Self.task("A01", kind: .gate), try Self.task("A02", kind: .decision),
      try Self.task("A03", kind: .gate, after: [PlanDependency("A01", isHard: false)]),
      try Self.task("A04", kind: .gate, after: [PlanDependency("A01")]),
      try Self.task("A05", kind: .decision, outcomes: [DecisionOutcome(key: "yes")]),
    ]
    #expect(
      Self.found(Self.template(tasks)) == [
        "template-gate-without-predecessors A01", "template-gate-without-predecessors A03",
        "template-decision-without-outcomes A02",
      ])
  }

  @Test(
    arguments: zip(
      ["1m", "1wx4", "1m to closing", "3m,6m", "3m,6m,yearly", "1m until closing,1y"],
      [true, false, false, false, true, false]))
  func `a series from a task that never ends is found`(taper: String, isFound: Bool) throws {
    let taper = try Taper(parsing: taper)
    let series = FollowUpSeries(
      key: "S01", number: 0, role: "GEM", taper: taper, origin: .task("A01", .zero))
    let tasks = [try Self.task("A01")]
    #expect(
      Self.found(Self.template(tasks, series: [series]))
        == (isFound ? ["template-endless-series S01"] : []))
    var anchored = series
    anchored.origin = .rule(TimingRule(.anchor("release")))
    #expect(Self.found(Self.template(tasks, series: [anchored])) == [])
  }

  @Test func `circles, blank titles and empty events are found`() throws {
    var template = Self.template([
      try Self.task("A01", after: [PlanDependency("A02")]),
      try Self.task("A02", after: [PlanDependency("A01")]),
    ])
    template.tasks[1].title.en = " "
    template.events = [
      TemplateEvent(key: "relapse", title: BilingualText(nl: "a", en: "b"), adds: [])
    ]
    #expect(
      Self.found(template) == [
        "template-cycle A01 A01 A02 A01", "template-blank-title A02 en",
        "template-adds-nothing relapse",
      ])
  }

  @Test func `findings bear the place of their row`() throws {
    let text = SampleTemplate.main.replacing(
      "after: [{ task: A02, type: SS, lag: -2wd, soft: true }, A01]", with: "after: []")
    let reading = TemplateReader.read(SampleTemplate.bundle(text).text)
    let template = try #require(reading.value)
    let problems = TemplateDoctor.problems(in: template, places: reading.places)
    #expect(
      problems.map(\.brief) == [
        "plans/sample.yaml:45:10 template-gate-without-predecessors A03"
      ])
  }
}
