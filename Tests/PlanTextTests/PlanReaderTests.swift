import CarePlans
import CivilTime
import PlanText
import Testing

struct PlanReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let problem: String
    var testDescription: String { problem }

    init(_ old: String, _ new: String, _ problem: String) {
      (self.old, self.new, self.problem) = (old, new, problem)
    }
  }

  static let cases = [
    Case("00KA-989H", "00KA-989J", "1:7 plan-bad-code plan reason=check value=00KA-989J"),
    Case("00KA-989H", "00KA-98", "1:7 plan-bad-code plan reason=length value=00KA-98"),
    Case("00KA-989H", "00KA-98%H", "1:7 plan-bad-code plan reason=sign value=00KA-98%H"),
    Case(
      "status: active", "status: actve",
      "4:9 text-bad-value  allowed=draft active suspended aftercare closed stopped destroyed discarded key=status suggestion=active value=actve"
    ),
    Case("start: 2026-01-05", "start: 5-1-2026", "5:8 text-bad-date  key=start value=5-1-2026"),
    Case("lead: gem-01", "leed: gem-01", "6:1 text-unknown-key  key=leed suggestion=lead"),
    Case(
      "state: expected", "state: guess",
      "9:39 text-bad-value  allowed=unknown expected confirmed actual key=state suggestion= value=guess"
    ),
    Case("number: 2", "number: 1", "21:13 plan-duplicate-number A02 first=A01 number=1"),
    Case(
      "number: 1", "number: 0", "15:13 text-bad-number A01 key=number least=1 most=1000000 value=0"),
    Case("key: S01", "key: A02", "32:10 plan-duplicate-item A02 first=20 key=A02"),
    Case("key: S01", "key: a02", "32:10 plan-duplicate-item a02 first=20 key=a02"),
    // What only an event, a measure or a series may be called.
    Case("key: A01", "key: M10", "14:10 plan-bad-key M10 key=M10"),
    Case("key: A01", "key: m1", "14:10 plan-bad-key m1 key=m1"),
    Case("key: A01", "key: A..1", "14:10 plan-bad-key A..1 key=A..1"),
    Case("key: A01", "key: A01.1", "14:10 plan-bad-key A01.1 key=A01.1"),
    Case("key: A01", "key: A01#2", "14:10 plan-bad-key A01#2 key=A01#2"),
    Case("key: A01", "key: S01.3", "32:10 plan-duplicate-item S01 first=14 key=S01.3"),
    Case("key: S01", "key: S01.2", "32:10 plan-bad-key S01.2 key=S01.2"),
    Case(
      "key: A01\n    number: 1\n", "key: A01.2\n    number: 1\n    by-hand: true\n",
      "14:10 plan-bad-key A01.2 key=A01.2"),
    Case(
      "due: release-8w", "due: release-8q",
      "18:10 plan-unknown-anchor A01 key=release-8q suggestion=release"),
    Case("due: release-8w", "due: Release-8w", "18:10 text-bad-rule A01 key=due value=Release-8w"),
    Case(
      "due: release-8w", "due: relase-8w",
      "18:10 plan-unknown-anchor A01 key=relase suggestion=release"),
    Case("rule: A01+4w", "rule: A11+4w", "26:12 plan-unknown-task A02 key=A11 suggestion=A01"),
    Case("due: release-8w", "due: A01+8w", "14:10 plan-rule-cycle A01 path=A01 A01"),
    Case("due: release-8w", "after: [A02]", "14:10 plan-cycle A01 path=A01 A02 A01"),
    Case("due: release-8w", "due: M1.end-8w", "18:10 plan-unknown-measure A01 key=M1 suggestion="),
    Case(
      "when: housing = no", "when: hosing = no",
      "28:11 plan-unknown-fact A02 key=hosing suggestion=housing"),
    Case(
      "time: \"09:30\"", "time: 9 uur",
      "30:35 text-wrong-type A02 expected=time found=text key=time"),
    Case(
      "taper: 1wx12,1m to release", "taper: 1q",
      "35:12 text-bad-taper S01 key=taper offset=1 reason=expectedUnit value=1q"),
    Case(
      "outcome: held", "outcome: hold",
      "38:32 text-bad-value S01 allowed=held missed excused key=outcome suggestion=held value=hold"),
  ]

  @Test(arguments: cases)
  func `one wrong thing is reported with its place`(test: Case) {
    let text = PlanWriter.text(of: .sample).replacing(test.old, with: test.new, maxReplacements: 1)
    let problems = PlanReader.read(text).problems.map(\.brief)
    #expect(problems.contains("plan.yaml:\(test.problem)"), "\(problems)")
    #expect(problems.count <= 4)
  }

  /// With the one problem there is.
  static let slips = [
    Case("key: A01", "Key: A01", "14:5 text-unknown-key  key=Key suggestion=key"),
    Case("number: 1", "Number: 1", "15:5 text-unknown-key A01 key=Number suggestion=number"),
    Case("tasks:", "Tasks:", "13:1 text-unknown-key  key=Tasks suggestion=tasks"),
    Case("start: 2026", "START: 2026", "5:1 text-unknown-key  key=START suggestion=start"),
    Case("  release:", "  Release:", "9:3 text-unknown-key anchors key=Release suggestion=release"),
    Case(
      "tasks:", "tasks:\n  - A00", "14:5 text-wrong-type  expected=mapping found=text key=tasks"),
  ]

  @Test(arguments: slips)
  func `a slip is told once, where it was made, with what was meant`(test: Case) {
    let text = PlanWriter.text(of: .sample).replacing(test.old, with: test.new, maxReplacements: 1)
    #expect(PlanReader.read(text).problems.map(\.brief) == ["plan.yaml:\(test.problem)"])
  }

  @Test(arguments: ["[a]", "a", "? [a]\n: b"])
  func `what has no name in the text is not left without one`(text: String) {
    let problems = PlanReader.read(text, file: "/tmp/plans/one.yaml").problems
    let names = problems.filter { $0.kind == .wrongType }.map { $0.values["key"] }
    #expect(!names.isEmpty && names.allSatisfy { ["one.yaml", "[…]"].contains($0) })
  }

  @Test func `what is missing is named`() {
    let ids = PlanReader.read("plan: 00KA-989H\n").problems.map(\.brief)
    #expect(
      ids == [
        "plan.yaml:1:1 text-missing-key  key=template",
        "plan.yaml:1:1 text-missing-key  key=case-type",
        "plan.yaml:1:1 text-missing-key  key=start",
      ])
  }

  static let removals = [
    Case(
      "- { key: A01, number: 1, role: GEM, removed: { date: 2026-03-02 } }", "",
      "6:56 plan-removed-in-future A01 value=2026-03-02"),
    Case(
      "- { key: A01, number: 1, role: GEM, removed: { date: 2026-02-01, since: 2026-02-02 } }", "",
      "6:75 plan-removed-since-later A01 date=2026-02-01 value=2026-02-02"),
    Case(
      "- { key: A01, number: 1, role: GEM, finished: 2026-01-20, removed: { date: 2026-02-01 } }",
      "", "6:70 plan-removed-and-finished A01 date=2026-01-20"),
    Case(
      "- { key: A01, number: 1, role: GEM, removed: { date: 2026-02-01, contacts: [3] } }", "",
      "6:79 plan-removed-contact A01 number=3"),
    Case(
      """
      - { key: A01, number: 1, role: GEM }
      series:
        - key: S01
          number: 2
          role: RN
          taper: 1w
          from: start
          log: [{ contact: 1, outcome: held, date: 2026-01-12 }]
          removed: { date: 2026-02-01, since: 2026-01-12, contacts: [1, 2] }
      """, "", "14:64 plan-removed-contact S01 number=1"),
  ]

  @Test(arguments: removals)
  func `a removal that cannot have been is reported with its place`(test: Case) throws {
    let today = try #require(CivilDate("2026-03-01"))
    let head = """
      plan: ooka989h
      template: { id: x, version: 1, hash: h }
      case-type: y
      start: 2026-01-05
      tasks:

      """
    let rows = test.old.hasPrefix("- {") ? "  " + test.old : test.old
    let problems = PlanReader.read(head + rows + "\n", today: today).problems
      .filter { $0.kind.rawValue.hasPrefix("plan-removed") }.map(\.brief)
    #expect(problems == ["plan.yaml:\(test.problem)"])
  }

  @Test func `rows may be written in any order and with any case of the code`() throws {
    let text = """
      plan: ooka989h
      template: { id: x, version: 1, hash: h }
      case-type: y
      start: 2026-01-05
      tasks:
        - { key: B01, number: 2, role: GEM }
        - { key: A01, number: 1, role: GEM }
      """
    let plan = try PlanReader.plan(from: text)
    #expect(plan.tasks.map(\.key) == ["A01", "B01"])
    #expect(plan.code.description == "00KA-989H")
    #expect(plan.status == .draft)
    #expect(plan.lastNumber == 2)
    #expect(plan.tasks[0].estimate == Term(1, .workingDays))
  }

  @Test func `a failure holds all problems`() throws {
    let failure = #expect(throws: TextFailure.self) { try PlanReader.plan(from: "plan: x") }
    #expect(try #require(failure).problems.count == 4)
  }
}
