import CarePlans
import CivilTime
import TestSupport
import Testing

@testable import PlanText

/// What an edited text changes in a plan.
struct PlanEditTests {
  private static let today = CivilDate.latest

  private func edit(_ text: String, from base: CarePlan, onto current: CarePlan? = nil) throws
    -> PlanEdit
  {
    try PlanEditText(text, file: "p.yaml", into: base.code).edit(
      from: base, onto: current ?? base, today: Self.today)
  }

  /// The problems of a text: kind, line and column, and what they are about.
  private func problems(_ text: String, from base: CarePlan, onto current: CarePlan? = nil)
    -> [String]
  {
    do {
      _ = try edit(text, from: base, onto: current)
      return []
    } catch {
      return ((error as? TextFailure)?.problems ?? []).map {
        "\($0.line):\($0.column) \($0.kind.rawValue) \($0.subject) \($0.values["key"] ?? "")"
      }
    }
  }

  private func text(_ plan: CarePlan) -> String { PlanWriter.text(of: plan, change: 3) }

  private func replaced(_ old: String, _ new: String) throws -> String {
    let whole = text(.sample)
    try #require(whole.contains(old), "\(whole)")
    return whole.replacing(old, with: new, maxReplacements: 1)
  }

  @Test func `a text that nobody edited changes nothing`() throws {
    for seed in 0..<60 {
      let plan = RandomPlan.plan(seed: seed)
      let text = PlanWriter.text(
        of: plan, change: 3, titles: ["A00": "& see *x\nnext", "S01": "Contact #1"])
      let edit = try edit(text, from: plan)
      #expect(edit.changes.isEmpty, "seed \(seed): \(edit.changes)")
      #expect(edit.merged.isEmpty)
    }
  }

  @Test(arguments: 0..<12)
  func `whatever fields are edited, the plan becomes what the text says`(chunk: Int) throws {
    for seed in chunk * 10..<(chunk + 1) * 10 {
      let base = RandomPlan.plan(seed: seed)
      let edited = RandomEdit.of(base, seed: seed)
      let edit = try edit(text(edited), from: base)
      let result = try RandomEdit.apply(edit, to: base)
      try #require(PlanWriter.text(of: result) == PlanWriter.text(of: edited), "seed \(seed)")
    }
  }

  @Test(arguments: 0..<6)
  func `two people who edit different fields both get what they wrote`(chunk: Int) throws {
    for seed in chunk * 10..<(chunk + 1) * 10 {
      let base = RandomPlan.plan(seed: seed)
      let edited = RandomEdit.of(base, seed: seed)
      // The other touches only what the text leaves alone.
      var current = base
      current.lead = edited.lead == base.lead ? "other" : base.lead
      for place in current.tasks.indices where edited.tasks[place] == base.tasks[place] {
        current.tasks[place].worker = "other"
      }
      let edit = try edit(text(edited), from: base, onto: current)
      let result = try RandomEdit.apply(edit, to: current)
      var both = edited
      if edited.lead == base.lead { both.lead = current.lead }
      for place in both.tasks.indices where edited.tasks[place] == base.tasks[place] {
        both.tasks[place] = current.tasks[place]
      }
      try #require(PlanWriter.text(of: result) == PlanWriter.text(of: both), "seed \(seed)")
      #expect(edit.merged.isEmpty == (current == base))
    }
  }

  @Test func `the same field changed by both is a conflict at its place, with both values`() throws
  {
    var current = CarePlan.sample
    current.tasks[1].participants = ["POL"]
    let text = try replaced("participants: [POL, GGZ]", "participants: [GGZ]")
    #expect(
      problems(text, from: .sample, onto: current)
        == ["25:19 plan-edit-conflict A02 participants"])
    do {
      _ = try edit(text, from: .sample, onto: current)
    } catch let error as TextFailure {
      let values = error.problems[0].values
      #expect(values["was"] == "[POL, GGZ]" && values["own"] == "[GGZ]")
      #expect(values["other"] == "[POL]")
    }
  }

  @Test func `the same change by both is none`() throws {
    var current = CarePlan.sample
    current.lead = "gem-02"
    let edit = try edit(try replaced("lead: gem-01", "lead: gem-02"), from: .sample, onto: current)
    #expect(edit.changes.isEmpty && edit.merged.isEmpty)
  }

  @Test func `a row that is gone from the text is removed, unless somebody changed it`() throws {
    var without = CarePlan.sample
    without.series = []
    let text = text(without)
    let edit = try edit(text, from: .sample)
    #expect(edit.changes.map(\.action) == [.remove("S01")])
    var current = CarePlan.sample
    current.series[0].worker = "rn-01"
    #expect(
      problems(text, from: .sample, onto: current).map { $0.split(separator: " ")[1] }
        == ["plan-edit-row-conflict"])
    current.series[0] = CarePlan.sample.series[0]
    current.series[0].removal = ItemRemoval(on: Self.today)
    #expect(try self.edit(text, from: .sample, onto: current).changes.isEmpty)
  }

  @Test func `what is added comes in before what waits for it`() throws {
    let rows = """
      tasks:
        - key: E1
          title: First
          role: RN
          after: [E2]
        - key: E2
          title: Second
          role: RN

      """
    let edit = try edit(try replaced("tasks:\n", rows), from: .sample)
    let keys = edit.changes.map { $0.action.added?.key }
    #expect(keys == ["E2", "E1"])
    for case .addTask(let task) in edit.changes.map(\.action) {
      #expect(task.templateKey == nil && task.number == 0)
    }
    let untitled = problems(
      try replaced("tasks:\n", "tasks:\n  - { key: E1, role: RN }\n"), from: .sample)
    #expect(untitled == ["15:5 text-missing-key E1 title"])
  }

  @Test(arguments: [
    ("status: active", "status: closed", "4:9 plan-edit-by-verb  status"),
    ("start: 2026-01-05", "start: 2026-01-06", "5:8 plan-edit-fixed  start"),
    ("case-type: detention-adult", "case-type: child", "4:12 plan-edit-fixed  case-type"),
    ("    finished: 2026-02-01\n", "", "16:5 plan-edit-by-verb A01 finished"),
    ("finished: 2026-02-01", "finished: 2026-02-02", "21:15 plan-edit-by-verb A01 finished"),
    ("outcome: held, date", "outcome: missed, date", "38:7 plan-edit-by-verb S01 log"),
    ("  detention: unknown\n", "", "8:1 plan-edit-fixed  detention"),
    ("number: 2", "number: 8", "23:13 plan-edit-fixed A02 number"),
  ])
  func `what a text does not change is refused at its place`(old: String, new: String, told: String)
    throws
  {
    let found = problems(try replaced(old, new), from: .sample)
    #expect(found.map { $0.drop { $0 != " " } } == [told.drop { $0 != " " }])
  }

  @Test func `a text belongs to a plan and to a change of it`() {
    let whole = text(.sample)
    #expect(
      problems(whole.replacing("change: 3\n", with: ""), from: .sample)
        == ["1:1 text-missing-key  change"])
    let other = PlanCode(random: 7)
    #expect(
      problems(
        whole.replacing(CarePlan.sample.code.description, with: other.description), from: .sample)
        == ["1:7 plan-edit-other-plan  "])
  }

  @Test func `titles stand behind the keys, and are read by nobody`() throws {
    let text = PlanWriter.text(
      of: .sample, change: 3, titles: ["A01": "Bellen", "S01": "Contact", "A02": "Besluit"])
    #expect(text.contains("  - key: A01  # Bellen\n"))
    #expect(
      text.contains(
        "S01, point: first, type: SS, lag: -2wd, soft: true }]  # A01 Bellen; S01 Contact\n"))
    #expect(text.contains("verify: true }  # Bellen\n"))
    #expect(try PlanReader.plan(from: text) == .sample)
  }
}
