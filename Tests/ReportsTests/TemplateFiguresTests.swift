import CarePlans
import CivilTime
import Reports
import Testing

struct TemplateFiguresTests {
  private static let title = BilingualText(nl: "a", en: "b")
  private static let holidays = HolidayTable(region: "NL", rules: [])

  private static func template() throws -> CareTemplate {
    let tasks = [
      PlanTask(key: "A01", number: 0, kind: .wait, role: "GEM", estimate: Term(2, .weeks)),
      PlanTask(
        key: "A02", number: 0, kind: .wait, role: "RN", estimate: Term(3, .weeks),
        condition: try FactCondition(parsing: "housing = none"),
        dependsOn: [PlanDependency("A01")]),
      PlanTask(
        key: "A03", number: 0, kind: .wait, role: "GEM",
        due: TimingRule(.anchor("release"), Term(-4, .weeks)), estimate: Term(1, .weeks),
        dependsOn: [PlanDependency("A02")]),
    ]
    let series = FollowUpSeries(
      key: "S01", number: 0, role: "RN", taper: try Taper(parsing: "4wx3"),
      origin: .rule(TimingRule(.anchor("release"))))
    return CareTemplate(
      id: "x", version: 1, title: title, caseType: "y",
      anchors: [TemplateAnchor(key: "release", title: title)],
      facts: [TemplateFact(key: "housing", title: title, values: ["own", "none"])],
      tasks: tasks.map { TemplateTask(title: title, isPlanned: true, task: $0) },
      series: [TemplateSeries(title: title, isPlanned: true, series: series)])
  }

  @Test func `the longest chain is that of the answers that make it longest`() throws {
    let figures = try #require(TemplateFigures(Self.template(), holidays: Self.holidays))
    // Two, three and one week of seven days.
    #expect(figures.days == 42)
    #expect(figures.chain == ["A01", "A02", "A03"])
    #expect(figures.answers.map { "\($0.fact)=\($0.answer)" } == ["housing=none"])
  }

  @Test func `each role's work is counted week by week, what hangs on answers apart`() throws {
    let figures = try #require(TemplateFigures(Self.template(), holidays: Self.holidays))
    // Release lies four weeks on, where A03 is due on the first day; contacts in weeks 8, 12 and 16.
    #expect(figures.assumed == ["release": 4])
    let loads = Dictionary(uniqueKeysWithValues: figures.loads.map { ($0.role, $0) })
    #expect(loads["GEM"]?.certain == [2, 2, 2, 2])
    #expect(loads["RN"]?.certain == [2, 3, 3, 3])
    #expect(loads["RN"]?.most == [3, 4, 4, 4])
  }

  @Test func `four plans a month of ten pieces are some nine pieces a week`() {
    // 48 plans a year, 480 pieces, by 52.1775 weeks: 9.2.
    #expect(TemplateLoad.perWeek(10, starts: 4) == 92)
    #expect(TemplateLoad.perWeek(0, starts: 4) == 0)
  }
}
