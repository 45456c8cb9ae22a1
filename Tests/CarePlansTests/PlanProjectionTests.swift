// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

struct PlanProjectionTests {
  private let release = PlanAnchor(date: day("2027-06-01"), state: .expected)

  @Test func `a push is by hand, a move by a rule, and the first date stays`() throws {
    let journal = try Sample.journal(
      { [release] in try $0.setAnchor("release", to: release) },
      { try $0.setAnchor("release", to: PlanAnchor(date: day("2027-06-08"), state: .expected)) },
      { draft in
        try draft.revise("A1", [FieldChange(.due, .rule(TimingRule(.day(day("2027-07-01")))))])
      })
    let entry = try #require(try Sample.applied(journal)["A1"])
    #expect(entry.firstDue == day("2027-05-21"))
    #expect(entry.due == day("2027-07-01"))
    #expect(entry.moves == 1)
    #expect(entry.pushes == 1)
  }

  @Test func `done tasks stay where they are when an anchor moves`() throws {
    let journal = try Sample.journal(
      { [release] in try $0.setAnchor("release", to: release) },
      { try $0.complete("A1", on: day("2027-01-05"), outcome: nil) },
      { try $0.setAnchor("release", to: PlanAnchor(date: day("2027-09-01"), state: .expected)) })
    let entry = try #require(try Sample.applied(journal)["A1"])
    #expect(entry.state == .done)
    #expect(entry.finishedOn == day("2027-01-05"))
    #expect(entry.due == day("2027-05-21"), "what it was measured by stays")
    #expect(entry.moves == 0)
  }

  @Test func `work that is opened again has the date the rules give it now`() throws {
    let journal = try Sample.journal(
      { [release] in try $0.setAnchor("release", to: release) },
      { try $0.complete("A1", on: day("2027-01-05"), outcome: nil) },
      { try $0.setAnchor("release", to: PlanAnchor(date: day("2027-09-01"), state: .expected)) },
      { try $0.reopen("A1") })
    #expect(try Sample.applied(journal)["A1"]?.due == day("2027-08-20"))
  }

  @Test func `a contact that was held keeps its day when its series moves`() throws {
    let held = PlanAnchor(date: day("2027-01-01"), state: .actual)
    let moved = PlanAnchor(date: day("2027-01-05"), state: .actual)
    let journal = try Sample.journal(
      { try $0.setAnchor("release", to: held) }, { _ in }, { _ in }, { _ in }, { _ in },
      { try $0.log("F1", number: 1, .held, on: day("2027-01-08")) },
      { try $0.setAnchor("release", to: moved) })
    let after = try Sample.applied(journal)
    #expect(after["F1.1"]?.due == day("2027-01-08"))
    #expect(after["F1.2"]?.due == day("2027-01-19"))
  }

  @Test func `a limit that counts from unfinished work is expected and becomes firm`() throws {
    let open = try Sample.journal({ [release] in try $0.setAnchor("release", to: release) })
    let expected = try #require(try Sample.applied(open)["A2"])
    #expect(expected.isLimitExpected)
    #expect(expected.standing(on: day("2030-01-01")).isBreached == false)
    let done = try Sample.journal(
      { [release] in try $0.setAnchor("release", to: release) },
      { try $0.complete("A1", on: day("2027-01-06"), outcome: nil) })
    let firm = try #require(try Sample.applied(done)["A2"])
    #expect(firm.isLimitExpected == false)
    #expect(firm.limit == day("2027-02-03"))
    #expect(firm.standing(on: day("2027-02-04")).isBreached)
  }

  @Test func `an unknown fact makes no commitment, an answer does`() throws {
    #expect(try Sample.applied(Sample.journal())["A3"] == nil)
    let journal = try Sample.journal({ try $0.setFact("debts", to: "yes") })
    #expect(try Sample.applied(journal)["A3"] != nil)
  }

  @Test func `work behind an unknown date is open-dated and never late`() throws {
    let entry = try #require(try Sample.applied(Sample.journal())["C1"])
    #expect(entry.state == .openDated)
    #expect(entry.standing(on: day("2099-01-01")).group == .openDated)
  }

  @Test func `a missed contact shifts nothing in a periodic series`() throws {
    let before = try Sample.journal({
      try $0.setAnchor("release", to: PlanAnchor(date: day("2026-12-20"), state: .actual))
    })
    let after = try Sample.journal(
      { try $0.setAnchor("release", to: PlanAnchor(date: day("2026-12-20"), state: .actual)) },
      { try $0.log("F1", number: 1, .missed, on: nil) })
    let first = try Sample.applied(before)
    let second = try Sample.applied(after)
    for number in 2...8 {
      #expect(first[ItemKey("F1.\(number)")]?.due == second[ItemKey("F1.\(number)")]?.due)
    }
    #expect(second["F1.1"]?.state == .missed)
  }

  @Test func `a chained series counts from the last contact held`() throws {
    let journal = try Sample.journal(
      { try $0.complete("A1", on: day("2027-01-05"), outcome: nil) },
      { try $0.log("F2", number: 1, .held, on: day("2027-01-06")) })
    let result = try Sample.applied(journal)
    #expect(result["F2.1"]?.due == day("2027-07-05"))
    #expect(result["F2.2"]?.due == day("2027-07-06"))
    #expect(result["F2.3"] == nil)
  }

  @Test func `a series that waits for a task has only its first contact, expected`() throws {
    let result = try Sample.applied(
      try Sample.journal({ [release] in try $0.setAnchor("release", to: release) }))
    #expect(result["F2.1"]?.isDueExpected == true)
    #expect(result["F2.1"]?.blockedBy == ["A1"])
    #expect(result["F2.2"] == nil)
  }

  @Test func `an event adds its tasks each time it happens`() throws {
    let journal = try Sample.journal(
      { try $0.happen("new-facts", on: day("2027-01-05")) },
      { try $0.happen("new-facts", on: day("2027-01-06")) })
    let result = try Sample.applied(journal)
    let keys = result.plan!.tasks.map(\.key)
    #expect(keys.contains("V03.2") && keys.contains("V03b.2") && keys.contains("V03b.3"))
    #expect(result["V03b.2"]?.due == day("2027-01-19"))
    #expect(result["V03b.3"]?.due == day("2027-01-20"))
    #expect(result.plan!.task("V03b.2")?.dependsOn.map(\.task) == ["V03.2"])
  }

  @Test
  func
    `a measure brings its tasks and ends by law, neither late nor breached, when it runs out unseen`()
    throws
  {
    let journal = try Sample.journal({
      try $0.addMeasure(law: "ban", start: day("2027-01-01"), requested: nil)
    })
    let result = try Sample.applied(journal)
    #expect(result["M1"]?.limit == day("2027-06-30"))
    #expect(result["M01"]?.due == day("2027-05-05"))
    let standing = result["M1"]?.standing(on: day("2027-07-02"))
    #expect(standing?.isBreached == false && standing?.isLate == false)
  }
}
