// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import PlanText
import Planner
import Reports
import TestSupport
import Testing

/// Running cases put in with the shipped template.
struct AdoptPlansTests {
  private static let template = "adult-returnee-detention"

  /// A random case: its dates lie up to two years back, its facts are answered or not.
  private func seed(_ chance: inout SplitMix64, on day: CivilDate) -> PlanSeed {
    func anchor(_ range: ClosedRange<Int>) -> PlanAnchor {
      PlanAnchor(date: day.adding(days: Int.random(in: range, using: &chance)), state: .expected)
    }
    var seed = PlanSeed(template: Self.template, start: day, lead: "ggz-01", adopted: day)
    seed.anchors["signal"] = anchor(-700 ... -1)
    seed.anchors["detention"] = anchor(-700 ... -1)
    seed.anchors["release"] = anchor(-500...200)
    if Bool.random(using: &chance) { seed.anchors["move"] = anchor(-400...100) }
    for fact in ["supervision", "benefit", "under-27", "debts", "ggz", "network"]
    where Bool.random(using: &chance) {
      seed.facts[FactKey(fact)] = Bool.random(using: &chance) ? "yes" : "no"
    }
    seed.startWithItsDates()
    return seed
  }

  @Test(arguments: 1...12)
  func `whatever the case, nothing is late or missed on the adoption day`(number: UInt64) throws {
    let small = try SmallStore()
    let today = small.clock.today()
    var chance = SplitMix64(seed: number)
    let adopted = today.adding(days: -Int.random(in: 0...3, using: &chance))!
    var seed = seed(&chance, on: adopted)
    seed.anchors = seed.anchors.filter { key, _ in
      ["signal", "detention", "release", "move"].contains(key)
    }
    let made = try small.planner.createPlan(seed, options: ChangeOptions())
    let part = try #require(made.parts.first)
    let entries = try small.planner.show(part.code.description).commitments
    let late = entries.filter { $0.standing(on: adopted).isLate || $0.state == .missed }
    #expect(late.map(\.item) == [])
    let line = try #require(entries.first { $0.item == PlanAdoption.key })
    #expect(line.counted > 0)
    #expect(
      line.counted
        == Set(entries.filter { $0.state == .beforeAdoption }.map { $0.series ?? $0.item }).count)
  }

  @Test func `an export brings the adoption along`() throws {
    let small = try SmallStore()
    var chance = SplitMix64(seed: 7)
    let made = try small.planner.createPlan(
      seed(&chance, on: small.clock.today()), options: ChangeOptions())
    let code = try #require(made.parts.first).code
    let first = try #require(
      try small.planner.show(code.description).commitments.first {
        $0.state == .beforeAdoption && $0.series == nil && $0.kind == .action
      })
    _ = try small.planner.change([first.ref], options: ChangeOptions()) { draft, item in
      try draft.leaveUndone(item.key)
    }
    let plan = try small.planner.open(code).plan
    #expect(plan.adoption?.undone.keys.contains(first.item) ?? false)
    let text = PlanWriter.text(of: plan)
    let read = try PlanReader.plan(
      from: text, file: "x.yaml", newCode: code, today: small.clock.today())
    #expect(read == plan)
  }

  @Test func `to catch up a second time needs a reason`() throws {
    let small = try SmallStore()
    var chance = SplitMix64(seed: 3)
    let today = small.clock.today()
    let made = try small.planner.createPlan(
      seed(&chance, on: today.adding(days: -30)!), options: ChangeOptions())
    let code = try #require(made.parts.first).code.short
    #expect(throws: PlanRefusal.reasonNeeded("catch-up")) {
      try small.planner.catchUp([code], until: today, options: ChangeOptions())
    }
    _ = try small.planner.catchUp([code], until: today, options: ChangeOptions(reason: "ziek"))
    #expect(try small.planner.open(small.planner.resolve(plan: code)).plan.adoption?.on == today)
  }
}
