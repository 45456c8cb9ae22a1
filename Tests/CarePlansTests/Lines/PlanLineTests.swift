import CarePlans
import CivilTime
import Testing

/// Lines of a plan's own answer once, in a file each, for everything that asks.
struct PlanLineTests {
  private static func plan() throws -> CarePlan {
    let start = try #require(CivilDate("2027-01-04"))
    var plan = CarePlan(
      code: PlanCode(random: 7), template: TemplateStamp(id: "x", version: 1, hash: "h"),
      caseType: "x", start: start)
    plan.adoption = PlanAdoption(on: start, number: 3)
    plan.questions = [
      PlanQuestion(
        key: "Q1", number: 4, about: nil, asker: .init("gemeente"), answerer: .init("ggz"),
        on: start, due: start, text: nil)
    ]
    plan.handovers = [
      PlanHandover(
        id: "h-1", number: 5, from: .partner("ggz"), to: .partner("gemeente"), partner: "gemeente",
        holdings: PlanHoldings(), proposedOn: start)
    ]
    return plan
  }

  @Test func `a plan knows its lines, each by its key in any case`() throws {
    let plan = try Self.plan()
    #expect(plan.lines.map(\.key) == ["EERDER", "Q1", "OVER5", "FEITEN"])
    #expect(plan.lines.map(\.number) == [3, 4, 5, 0])
    for (typed, sort) in [
      ("eerder", PlanLine.Sort.adoption), ("q1", .question), ("over5", .handover),
      ("feiten", .facts),
    ] {
      #expect(plan.line(meant: ItemKey(typed))?.sort == sort)
      #expect(ItemNames(of: plan).have(ItemKey(typed)))
    }
    #expect(plan.line(meant: "OVER6") == nil)
  }

  @Test func `each sort of lines is one kind of commitment, and no task or contact is one`() {
    for sort in PlanLine.Sort.allCases {
      #expect(Commitment.Kind.allCases.count { $0.line == sort } == 1)
    }
    #expect(Commitment.Kind.allCases.count { !$0.isWork } == PlanLine.Sort.allCases.count + 1)
  }

  @Test func `neutral readers are told of no adoption and of no measure`() {
    #expect(Commitment.Kind.adoption.neutral == .action)
    #expect(Commitment.Kind.measureEnd.neutral == .wait)
    #expect(Commitment.Kind.facts.neutral == .check)
    let others = Commitment.Kind.allCases.filter {
      ![.adoption, .measureEnd, .facts].contains($0)
    }
    for kind in others { #expect(kind.neutral == kind) }
  }

  @Test func `what ends a plan asks for an adoption, open questions and hand-overs`() throws {
    let plan = try Self.plan()
    let held = plan.lines.filter { $0.sort.rules.holdsUpEnding($0, in: plan) }
    #expect(held.map(\.sort) == [.adoption, .question, .handover])
  }
}
