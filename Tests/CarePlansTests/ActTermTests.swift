import CarePlans
import CivilTime
import Testing

struct ActTermTests {
  private static func act(_ lastDay: String?) -> [String: ActTerm] {
    ["ban": ActTerm(law: "ban", title: Sample.text, lastDay: lastDay.map { day($0) })]
  }

  @Test func `a measure takes the last day of its Act from the store`() throws {
    var draft = try ItemNamesTests.draft()
    try draft.addMeasure(
      law: "ban", start: day("2027-03-01"), requested: nil, acts: Self.act("2027-05-31"))
    #expect(draft.plan.measures.map(\.end) == [day("2027-05-31")])
    try draft.addMeasure(
      law: "ban", start: day("2027-03-01"), requested: nil, acts: Self.act(nil))
    #expect(draft.plan.measures.map(\.sunset) == [day("2027-05-31"), nil])
    // The template's own day serves where the store knows nothing of the Act.
    try draft.addMeasure(law: "ban", start: day("2027-03-01"), requested: nil)
    #expect(draft.plan.measures.last?.sunset == day("2028-02-29"))
  }

  @Test func `no measure begins after its Act has ended`() throws {
    var draft = try ItemNamesTests.draft()
    let refusal = PlanRefusal.measureAfterAct(
      law: "ban", day("2027-06-01"), lastDay: day("2027-05-31"))
    #expect(throws: refusal) {
      try draft.addMeasure(
        law: "ban", start: day("2027-06-01"), requested: nil, acts: Self.act("2027-05-31"))
    }
    try draft.addMeasure(
      law: "ban", start: day("2027-05-31"), requested: nil, acts: Self.act("2027-05-31"))
    #expect(draft.plan.measures.map(\.end) == [day("2027-05-31")])
    #expect(throws: PlanRefusal.self) {
      try draft.addMeasure(law: "ban", start: day("2028-03-01"), requested: nil)
    }
  }

  @Test func `a prolonged Act reaches measures that run, and no others`() throws {
    var draft = try ItemNamesTests.draft()
    let acts = Self.act("2027-05-31")
    for start in ["2027-02-01", "2027-03-01"] {
      try draft.addMeasure(law: "ban", start: day(start), requested: nil, acts: acts)
    }
    try draft.endMeasure("M1", on: day("2027-04-01"))
    #expect(draft.plan.changes(under: acts).isEmpty)
    #expect(draft.plan.changes(under: nil).isEmpty)
    #expect(draft.plan.changes(under: [:]).isEmpty)
    let changes = draft.plan.changes(under: Self.act("2029-02-28"))
    #expect(changes == [.actChanged(law: "ban", lastDay: day("2029-02-28"))])
    for change in changes { try draft.note(change) }
    #expect(draft.plan.measures.map(\.sunset) == [day("2027-05-31"), day("2029-02-28")])
    #expect(draft.plan.measures.map(\.end) == [day("2027-05-31"), day("2027-08-31")])
    try draft.renewMeasure("M2", until: nil)
    #expect(draft.plan.measures[1].end == day("2028-02-29"))
  }
}
