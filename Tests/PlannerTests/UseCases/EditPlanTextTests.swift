// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import PlanText
import Planner
import TestSupport
import Testing
import Wording

/// An edited text that goes back into its plan.
struct EditPlanTextTests {
  private let small: SmallStore
  private let code: PlanCode

  init() throws {
    small = try SmallStore()
    let today = small.planner.today
    let release = PlanAnchor(date: today.adding(days: 30)!, state: .confirmed)
    code = try small.planner.createPlan(
      PlanSeed(
        template: "adult-returnee-detention", start: today, lead: "ggz-01",
        anchors: ["release": release, "detention": release], facts: ["ggz": "yes"], begins: true),
      options: ChangeOptions()
    ).parts[0].code
  }

  private var planner: Planner { small.planner }
  private var because: ChangeOptions { ChangeOptions(reason: "because") }

  private func text() throws -> String { try planner.exportPlan(code.description, .nl) }

  private func plan() throws -> CarePlan { try planner.open(code).plan }

  @discardableResult
  private func take(_ text: String, _ options: ChangeOptions? = nil) throws -> ChangeOutcome {
    try planner.importInto(code.short, text, file: "p.yaml", options: options ?? because)
  }

  /// The text with the number of its change and what is behind values left out.
  private func bare(_ text: String) -> String {
    text.split(separator: "\n").filter { !$0.hasPrefix("change:") }.map { line in
      line.firstRange(of: "  # ").map { line[..<$0.lowerBound] } ?? line
    }.joined(separator: "\n")
  }

  private func problems(_ text: String, _ options: ChangeOptions? = nil) -> [String] {
    do {
      try take(text, options)
      return []
    } catch {
      return ((error as? TextFailure)?.problems ?? []).map { "\($0.id) \($0.subject)" }
    }
  }

  /// The text with what follows a row's key up to the next row changed.
  private func row(_ key: String, in text: String, _ change: (String) -> String) throws -> String {
    let start = try #require(text.firstRange(of: "  - key: \(key)  #")).lowerBound
    let rest = text[text.index(after: start)...]
    let end = rest.firstRange(of: "\n  - key:")?.lowerBound ?? rest.endIndex
    return text[..<start] + change(String(text[start..<end])) + text[end...]
  }

  @Test func `an export says of which change it is, and what its keys mean`() throws {
    let text = try text()
    #expect(text.contains("\nchange: 1\n"))
    #expect(text.contains("  - key: DR05  # "))
    #expect(try PlanReader.plan(from: text) == plan())
  }

  @Test func `a text that nobody edited writes nothing`() throws {
    let outcome = try take(try text())
    #expect(outcome.parts.isEmpty && outcome.merged.isEmpty)
    #expect(try planner.open(code).revision == 1)
  }

  @Test
  func `what is edited becomes one change set of the verbs' events, and the plan is the text`()
    throws
  {
    _ = try planner.done(["\(code)/DR01"], on: planner.today, outcome: nil, options: because)
    var edited = try text()
    edited = edited.replacing("lead: ggz-01", with: "lead: ggz-02")
    edited = try row("DR05", in: edited) { $0 + "\n    worker: ggz-02\n    title: \"Anders\"" }
    edited = try row("DR10", in: edited) { row in
      row.split(separator: "\n").filter { !$0.hasPrefix("    after:") }.joined(separator: "\n")
    }
    edited = edited.replacing(
      "tasks:\n",
      with: "tasks:\n  - key: E1\n    title: \"Iets erbij\"\n    role: GGZ\n    due: release-1w\n")
    let number = try plan().lastNumber + 1
    let outcome = try take(edited)
    #expect(outcome.parts.map(\.number) == [3])
    let wanted = try PlanReader.plan(
      from: edited.replacing(
        "key: E1\n", with: "key: E1\n    number: \(number)\n    by-hand: true\n"))
    #expect(bare(PlanWriter.text(of: try plan())) == bare(PlanWriter.text(of: wanted)))
    #expect(try plan().task("DR01")?.finishedOn == planner.today)
    let events = try small.store.entries(of: code, 3...3).flatMap(\.change.events)
    #expect(
      !events.contains { if case .imported = $0 { true } else { false } } && events.count >= 4)
    #expect(try take(try text()).parts.isEmpty)
  }

  @Test func `a preview writes nothing and shows the same`() throws {
    let edited = try text().replacing("lead: ggz-01", with: "lead: ggz-02")
    let preview = try take(edited, ChangeOptions(isDryRun: true))
    #expect(!preview.wasWritten && preview.parts.count == 1)
    #expect(try planner.open(code).revision == 1)
    let written = try take(edited)
    #expect(
      try preview.parts[0].difference().changes.count
        == written.parts[0].difference().changes.count)
  }

  @Test func `what others changed meanwhile stays, and is told`() throws {
    let edited = try row("DR05", in: try text()) { $0 + "\n    worker: ggz-02" }
    _ = try planner.assign(["\(code)/DR06"], to: "ggz-01", options: because)
    _ = try planner.done(["\(code)/DR01"], on: planner.today, outcome: nil, options: because)
    let outcome = try take(edited)
    #expect(outcome.merged.map(String.init(describing:)) == ["DR01 finished", "DR06 worker"])
    let plan = try plan()
    #expect(plan.task("DR05")?.worker == "ggz-02" && plan.task("DR06")?.worker == "ggz-01")
    #expect(plan.task("DR01")?.finishedOn == planner.today)
  }

  @Test func `the same field changed by both stops it, and nothing is written`() throws {
    let edited = try row("DR05", in: try text()) { $0 + "\n    worker: ggz-02" }
      .replacing("lead: ggz-01", with: "lead: ggz-02")
    _ = try planner.assign(["\(code)/DR05"], to: "ggz-01", options: because)
    let head = try small.store.head()
    #expect(problems(edited) == ["plan-edit-conflict DR05"])
    #expect(try small.store.head() == head)
    // What the other took back is as it was.
    _ = try planner.undo(nil, in: code.description, options: because)
    #expect(problems(edited) == [])
  }

  @Test func `every rule that a text breaks is told at its place, all at once`() throws {
    var edited = try row("DR05", in: try text()) { $0 + "\n    worker: nobody" }
    edited = try row("DR06", in: edited) { $0.replacing("role: ", with: "role: X") }
    edited = edited.replacing("lead: ggz-01", with: "lead: nobody")
    #expect(
      Set(problems(edited)) == ["sheet-refused ", "sheet-refused DR05", "sheet-refused DR06"])
  }

  @Test func `what a verb asks a reason for, a text does too`() throws {
    let none = ChangeOptions()
    let date = try #require(try plan().anchors["release"]?.date)
    let moved = try text().replacing(
      "release: { date: \(date)", with: "release: { date: \(date.adding(days: 7)!)")
    #expect(throws: PlanRefusal.self) { try take(moved, none) }
    #expect(try take(moved).parts.count == 1)
    let without = try row("DR05", in: try text()) { _ in "" }
    #expect(throws: PlanRefusal.self) { try take(without, none) }
    try take(without)
    #expect(try plan().task("DR05")?.removal?.on == planner.today)
  }

  @Test func `a change that never was, and another plan, are refused`() throws {
    let text = try text()
    #expect(
      problems(text.replacing("change: 1", with: "change: 9")) == ["plan-edit-change-unknown "])
    #expect(
      problems(text.replacing("change: 1\n", with: "")) == ["text-missing-key "])
  }
}
