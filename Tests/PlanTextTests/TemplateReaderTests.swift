import CarePlans
import CivilTime
import PlanText
import Testing

struct TemplateReaderTests {
  private static func sample() throws -> CareTemplate {
    try TemplateReader.template(from: SampleTemplate.bundle().text)
  }

  @Test func `the sample has no problem`() {
    #expect(TemplateReader.read(SampleTemplate.bundle().text).problems == [])
  }

  @Test func `the head is read`() throws {
    let template = try Self.sample()
    #expect(template.id == "sample")
    #expect(template.version == 3)
    #expect(template.caseType == "sample-case")
    #expect(template.title == BilingualText(nl: "Voorbeeld", en: "Sample"))
    #expect(template.anchors.map(\.key) == ["release"])
    #expect(template.facts.map(\.values) == [["own", "none"]])
    #expect(
      template.phases.map(\.from) == [TimingRule(.anchor("release"), Term(-26, .weeks)), nil])
    #expect(template.events.map(\.adds) == [["A04", "A05"]])
    let measure = try #require(template.measures.first)
    #expect(measure.maximum == Term(6, .months))
    #expect(measure.sunset == CivilDate("2027-02-28"))
    #expect(measure.verify)
    #expect(measure.authority == "NCTV")
  }

  @Test func `tasks come in the order of the text, the template's own first`() throws {
    let keys = try Self.sample().tasks.map(\.task.key.rawValue)
    #expect(keys == ["A01", "A02", "A03", "A04", "A05", "A06", "V01"])
  }

  @Test func `a row is read whole`() throws {
    let template = try Self.sample()
    let first = template.tasks[0]
    let expected = PlanTask(
      key: "A01", number: 0, kind: .decision, domain: .housing, role: "GEM",
      participants: ["POL", "RN"],
      due: TimingRule(.anchor("release"), Term(-8, .weeks), roll: .back, source: "PA"),
      outcomes: [
        DecisionOutcome(key: "own", sets: ["housing": "own"]),
        DecisionOutcome(key: "none", step: .suspend, keeps: ["A02"]),
      ], phase: "before")
    #expect(first.task == expected)
    #expect(first.source == "S1")
    #expect(first.isPlanned)
    let third = template.tasks[2].task
    #expect(third.join == .any)
    #expect(third.notBefore?.origin == CivilDate("2026-01-05").map { .day($0) })
    let links = [
      PlanDependency("A01"),
      PlanDependency("A02", .startToStart, lag: Term(-2, .workingDays), isHard: false),
    ]
    #expect(third.dependsOn == links)
  }

  @Test func `a limit keeps its own source and verify, a plain timing takes the row's`() throws {
    let template = try Self.sample()
    let limit = TimingRule(
      .task("A01"), Term(4, .weeks), roll: .roll, source: "Wet 52, S2", verify: true)
    #expect(template.tasks[1].task.limit == limit)
    let text = SampleTemplate.main.replacing(
      "due: event+14d", with: "due: event+14d\n    source: S9\n    verify: true")
    let other = try TemplateReader.template(from: SampleTemplate.bundle(text).text)
    #expect(other.tasks[3].task.due?.source == "S9")
    #expect(other.tasks[3].task.due?.verify == true)
  }

  @Test func `rows an event or measure adds count from it`() throws {
    let template = try Self.sample()
    #expect(template.tasks[3].task.due?.origin == .event("relapse", 0))
    #expect(template.tasks[5].task.due?.origin == .measure("", .end))
    #expect(!template.tasks[3].isPlanned)
  }

  @Test func `an override changes only its fields of a block's row`() throws {
    let row = try #require(try Self.sample().tasks.last).task
    #expect(row.due == TimingRule(.task("A01"), Term(2, .weeks)))
    #expect(row.phase == "after")
    #expect(row.role == "CR")
    #expect(row.dependsOn.map(\.point) == [nil, .first])
  }

  @Test func `an override written as nothing takes the field away`() throws {
    let text = SampleTemplate.main.replacing("due: A01+2w", with: "due: ~")
    let template = try TemplateReader.template(from: SampleTemplate.bundle(text).text)
    #expect(template.tasks.last?.task.due == nil)
  }

  @Test func `a row of a block that a template leaves out is not there`() throws {
    let text = SampleTemplate.main.replacing("blocks: [V]", with: "blocks: [V]\nwithout: [V01]")
      .replacing("  - { key: V01, due: A01+2w, phase: after }\n", with: "")
      .replacing("overrides:\n", with: "")
    let template = try TemplateReader.template(from: SampleTemplate.bundle(text).text)
    #expect(!template.tasks.contains { $0.task.key == "V01" })
    let found = SampleTemplate.problems(replacing: "blocks: [V]", by: "blocks: [V]\nwithout: [V09]")
    #expect(found == ["plans/sample.yaml:6:11 template-unknown-override V09 key=V09 suggestion="])
  }

  @Test func `a row has another due date the first time than each time an event adds it`() throws {
    let text = SampleTemplate.main
      .replacing(
        "due: event+14d\n    planned: false", with: "first-due: A01+6w\n    due: event+14d")
    let template = try TemplateReader.template(from: SampleTemplate.bundle(text).text)
    let row = template.tasks[3]
    #expect(row.task.due == TimingRule(.event("relapse", 0), Term(14, .days)))
    #expect(row.first.task.due == TimingRule(.task("A01"), Term(6, .weeks)))
    #expect(template.tasks[2].first == template.tasks[2])
  }

  @Test func `an event may be known ahead`() throws {
    let text = SampleTemplate.main.replacing(
      "adds: [A04, A05]", with: "ahead: true, adds: [A04, A05]")
    let template = try TemplateReader.template(from: SampleTemplate.bundle(text).text)
    #expect(template.events.map(\.isAhead) == [true])
    #expect(try Self.sample().events.map(\.isAhead) == [false])
  }

  @Test func `a series from a task counts from its finish`() throws {
    let series = try #require(try Self.sample().series.first).series
    #expect(series.origin == .task("A03", Term(1, .weeks)))
    #expect(series.counting == .chained)
    #expect(series.window == Term(2, .days))
    #expect(series.taper.description == "1wx12,2wx12,1m to release+2y")
  }

  @Test func `one text per file name, and lines count within the file`() throws {
    let bundle = SampleTemplate.bundle()
    #expect(TemplateBundle.files(in: bundle.text, name: "x") == bundle.files)
    let found = SampleTemplate.problems(replacing: "role: CR", by: "rol: CR", in: "block")
    #expect(
      found == [
        "blocks/V.yaml:5:5 text-missing-key V01 key=role",
        "blocks/V.yaml:7:5 text-unknown-key V01 key=rol suggestion=role",
      ])
  }

  @Test func `all problems are found, not only the first`() {
    let text = SampleTemplate.main
      .replacing("kind: decision", with: "kind: decison")
      .replacing("estimate: 3wd", with: "estimate: 3x")
      .replacing("A03+1w", with: "A33+1w")
    let ids = TemplateReader.read(SampleTemplate.bundle(text).text).problems.map(\.id)
    #expect(
      ids == [
        "text-bad-value", "template-stray-outcomes", "text-bad-term", "template-unknown-task",
      ])
  }
}
