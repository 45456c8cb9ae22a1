import CarePlans
import CivilTime
import Planner
import Testing

struct ResolvingTests {
  /// A plan as an older program may have left it: with tasks called as measures and contacts are.
  private static func plan() throws -> CarePlan {
    let start = try #require(CivilDate("2027-01-04"))
    var plan = CarePlan(
      code: PlanCode(random: 7), template: TemplateStamp(id: "x", version: 1, hash: "h"),
      caseType: "x", start: start)
    plan.tasks = ["A1", "DR21.3", "V03.2", "m1"].enumerated().map { place, key in
      PlanTask(key: ItemKey(key), number: place + 1, role: "GEM")
    }
    plan.series = try ["DR21", "S1", "S1#2"].enumerated().map { place, key in
      try FollowUpSeries(
        key: ItemKey(key), number: place + 11, role: "RN", taper: Taper(parsing: "1w"),
        origin: .rule(TimingRule(.day(start))))
    }
    plan.measures = [
      CareMeasure(
        key: "M1", number: 21, law: "x", authority: "NCTV", start: start, maximum: Term(6, .months))
    ]
    return plan
  }

  @Test func `a key means what the grammar says, in any case, and a number what has it`() throws {
    let plan = try Self.plan()
    let meant: [(String, ResolvedRef.Item)] = [
      ("a1", .task("A1")), ("v03.2", .task("V03.2")), ("dr21", .series("DR21")),
      ("s1#2", .series("S1#2")), ("DR21.14", .contact("DR21", 14)), ("s1#2.3", .contact("S1#2", 3)),
      ("m1", .measure("M1")), ("M1", .measure("M1")), ("dr21.3", .contact("DR21", 3)),
      ("1", .task("A1")), ("11", .series("DR21")), ("11.2", .contact("DR21", 2)),
      ("13.2", .contact("S1#2", 2)), ("21", .measure("M1")), ("2", .task("DR21.3")),
    ]
    for (text, item) in meant { #expect(try plan.resolve(text) == item, "\(text)") }
    for text in ["M2", "DR21.0", "DR21.03", "S1#3", "V03.3", "A..1", "", "99"] {
      #expect(throws: Problem.self, "\(text)") { try plan.resolve(text) }
    }
  }

  @Test
  func `what two items are called is refused when it is written, not by the end of the program`()
    throws
  {
    let house = try SmallStore()
    let made = try house.planner.createPlan(
      PlanSeed(template: "adult-returnee-detention", start: SetClock.start, begins: true),
      options: ChangeOptions())
    let code = try #require(made.parts.first?.code)
    let refusal = #expect(throws: PlanRefusal.self) {
      try house.planner.change([code], options: ChangeOptions()) { draft in
        try draft.note(.taskAdded(PlanTask(key: "DR21.3", number: 900, role: "GEM")))
      }
    }
    #expect(refusal?.id == .itemTwice)
    // The next change goes on as ever.
    let done = try house.planner.change([code], options: ChangeOptions()) { draft in
      try draft.add(PlanTask(key: "E1", number: 0, role: "GEM"))
    }
    #expect(done.wasWritten)
  }
}
