import CarePlans
import CivilTime
import Testing

struct TemplateDifferenceTests {
  private static let title = BilingualText(nl: "a", en: "b")

  private static func template(_ tasks: [TemplateTask]) -> CareTemplate {
    CareTemplate(id: "x", version: 1, title: title, caseType: "y", tasks: tasks)
  }

  private static func task(_ key: ItemKey, _ change: (inout TemplateTask) -> Void = { _ in })
    -> TemplateTask
  {
    var task = TemplateTask(
      title: title, isPlanned: true,
      task: PlanTask(
        key: key, number: 0, role: "GEM",
        due: TimingRule(.anchor("release"), Term(-8, .weeks), roll: .back, source: "PA")))
    change(&task)
    return task
  }

  private static func changes(_ change: (inout TemplateTask) -> Void)
    -> [TemplateDifference.Change]
  {
    let found = TemplateDifference(
      from: template([task("A01")]), to: template([task("A01", change)]))
    return found.rows.flatMap(\.changes)
  }

  @Test func `the same template differs in nothing`() {
    let template = Self.template([Self.task("A01")])
    #expect(TemplateDifference(from: template, to: template).rows.isEmpty)
  }

  @Test func `rows that come and go are told, what comes first`() {
    let found = TemplateDifference(
      from: Self.template([Self.task("A01"), Self.task("A02")]),
      to: Self.template([Self.task("A03"), Self.task("A02")]))
    #expect(found.rows.map(\.key) == ["A03", "A01"])
    #expect(found.rows.map(\.changes) == [[.added], [.removed]])
  }

  @Test func `a field is told with what it was and what it is`() {
    let rule = TimingRule(.anchor("release"), Term(-10, .weeks), roll: .back, source: "PA")
    let before = Self.task("A01").task.due
    #expect(
      Self.changes { $0.task.due = rule }
        == [.field(.task(.due), before.map(FieldValue.rule), .rule(rule))])
    #expect(
      Self.changes { $0.task.obligation = .statutory }
        == [.field(.task(.obligation), .obligation(.process), .obligation(.statutory))])
    #expect(
      Self.changes { $0.task.dependsOn = [PlanDependency("A02")] }
        == [.link("A02", nil, PlanDependency("A02"))])
  }

  @Test func `what a date says beside its rule is told by itself`() {
    #expect(
      Self.changes {
        $0.task.due?.roll = nil
        $0.task.due?.source = "S1"
        $0.task.due?.verify = true
      } == [
        .part(of: .due, .roll, "back", nil), .part(of: .due, .source, "PA", "S1"),
        .part(of: .due, .verify, "no", "yes"),
      ])
  }

  @Test func `titles and what only templates say are told`() {
    #expect(
      Self.changes {
        $0.title.en = "c"
        $0.isPlanned = false
        $0.firstDue = TimingRule(.anchor("release"))
      } == [
        .own(.titleEnglish, "b", "c"), .own(.planned, "yes", "no"),
        .own(.firstDueRule, nil, "release"),
      ])
  }

  @Test(arguments: [
    ("PA", [TimingBasis.habit]), ("S15, PA", [.habit]), ("MEM", [.habit]), ("S24", [.process]),
    ("timings/x.yaml", [.habit]), ("PAX 3", [.process]),
  ])
  func `a date rests on what its source is`(source: String, expected: [TimingBasis]) {
    let task = Self.task("A01") { $0.task.due?.source = source }
    #expect(task.bases == expected)
  }

  @Test func `a limit is law, and the habit beside it is told too`() {
    let task = Self.task("A01") {
      $0.task.limit = TimingRule(.anchor("release"), source: "Wet 3", verify: true)
    }
    #expect(task.bases == [.law, .habit])
    #expect(task.toVerify == ["limit"])
  }
}
