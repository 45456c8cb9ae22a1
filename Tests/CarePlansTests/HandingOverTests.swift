// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CarePlans
import CivilTime
import Testing

/// Rules of handing over; the plan of the samples begins on Monday 2027-01-04.
struct HandingOverTests {
  private typealias Step = (inout PlanDraft) throws -> Void

  private static func handover(
    _ plan: CarePlan, to receiver: WorkerID = "ggz-02", leftOn: CivilDate? = nil
  ) -> PlanHandover {
    PlanHandover(
      id: "h-1", number: 0, from: .worker("ggz-01"), to: .worker(receiver), partner: "ggz",
      holdings: plan.holdings(of: "ggz-01"), proposedOn: day("2027-01-01"), leftOn: leftOn)
  }

  /// `ggz-01` has A1, the series F1 and a membership; `gem-01` leads.
  private let begin: Step = { draft in
    try draft.setLead("gem-01")
    try draft.setAnchor("release", to: PlanAnchor(date: day("2027-06-01"), state: .expected))
    try draft.assign("A1", to: "ggz-01")
    try draft.assign("F1", to: "ggz-01")
    try draft.addMember("ggz-01")
  }
  private let propose: Step = { try $0.handOver(handover($0.plan), isAccepted: false) }

  private func number(_ plan: PlanProjection) throws -> Int {
    try #require(plan.plan?.handovers.first?.number)
  }

  @Test func `all that somebody holds goes along: open tasks, series, membership, lead`() throws {
    let plan = try #require(
      Sample.applied(
        Sample.journal(begin, { try $0.setLead("ggz-01") })
      ).plan)
    let held = plan.holdings(of: "ggz-01")
    #expect(
      held == PlanHoldings(items: ["A1", "F1"], hasLead: true, members: ["ggz-01"]))
    #expect(held.count == 4)
    #expect(plan.holdings(of: "ggz-02").isEmpty)
    let done = try #require(
      Sample.applied(
        Sample.journal(begin, { try $0.complete("A1", on: $0.today, outcome: nil) })
      ).plan)
    #expect(done.holdings(of: "ggz-01").items == ["F1"])
  }

  @Test
  func `until somebody accepts, the giver owes, and the receiver an answer in five working days`()
    throws
  {
    let after = try Sample.applied(Sample.journal(begin, propose))
    #expect(after["A1"]?.worker == "ggz-01")
    #expect(after["F1.1"]?.worker == "ggz-01")
    let line = try #require(after[PlanHandover.key(number(after))])
    #expect(line.kind == .handover && line.state == .open && line.worker == "ggz-02")
    #expect(line.partner == "ggz" && line.counted == 3)
    #expect(line.due == day("2027-01-13"), "five working days after Wednesday")
    #expect(line.standing(on: day("2027-01-14")).isOverdue)
    #expect(after.plan?.onTheirWay.map(\.handover.id) == ["h-1"])
  }

  @Test func `who accepts owes it all, with every coming contact`() throws {
    let after = try Sample.applied(
      Sample.journal(begin, propose, { try $0.acceptHandover($0.plan.handovers[0].number) }))
    #expect(after["A1"]?.worker == "ggz-02")
    #expect(after.commitments.filter { $0.series == "F1" }.allSatisfy { $0.worker == "ggz-02" })
    #expect(after.plan?.members.keys.sorted() == ["ggz-02"])
    #expect(after.plan?.holdings(of: "ggz-01").isEmpty == true)
    let line = try #require(after[PlanHandover.key(number(after))])
    #expect(line.state == .done && line.finishedOn == day("2027-01-07"))
    #expect(after.plan?.onTheirWay.isEmpty == true)
  }

  @Test func `who refuses leaves everything where it was`() throws {
    let after = try Sample.applied(
      Sample.journal(begin, propose, { try $0.refuseHandover($0.plan.handovers[0].number) }))
    #expect(after["A1"]?.worker == "ggz-01" && after.plan?.members["ggz-01"] != nil)
    #expect(after[PlanHandover.key(try number(after))]?.state == .done)
    #expect(throws: PlanRefusal.self) {
      try Sample.journal(
        begin, propose, { try $0.refuseHandover($0.plan.handovers[0].number) },
        { try $0.acceptHandover($0.plan.handovers[0].number) })
    }
  }

  @Test func `what was done, removed or given to another meanwhile falls out`() throws {
    let after = try Sample.applied(
      Sample.journal(
        begin, propose, { try $0.complete("A1", on: $0.today, outcome: nil) },
        { try $0.assign("F1", to: "rn-01") },
        { try $0.acceptHandover($0.plan.handovers[0].number) }))
    #expect(after.plan?.task("A1")?.worker == "ggz-01")
    #expect(after.plan?.series.first { $0.key == "F1" }?.worker == "rn-01")
    #expect(after.plan?.members.keys.sorted() == ["ggz-02"])
    let empty = try Sample.applied(
      Sample.journal(
        begin, propose, { try $0.complete("A1", on: $0.today, outcome: nil) },
        { try $0.assign("F1", to: "rn-01") }, { try $0.removeMember("ggz-01") }))
    #expect(empty[PlanHandover.key(try number(empty))]?.state == .withdrawn)
  }

  @Test
  func `once the giver has left the lead owes, and without a lead nobody but the coordinator`()
    throws
  {
    let left: Step = {
      try $0.handOver(
        Self.handover($0.plan, leftOn: day("2027-01-05")), isAccepted: false)
    }
    let after = try Sample.applied(Sample.journal(begin, left))
    #expect(after["A1"]?.worker == "gem-01" && after["F1.1"]?.worker == "gem-01")
    #expect(after.plan?.task("A1")?.worker == "ggz-01")
    let none = try Sample.applied(Sample.journal(begin, { try $0.setLead(nil) }, left))
    #expect(none["A1"]?.worker == nil)
    let later: Step = {
      try $0.handOver(
        Self.handover($0.plan, leftOn: day("2027-02-01")), isAccepted: false)
    }
    #expect(try Sample.applied(Sample.journal(begin, later))["A1"]?.worker == "ggz-01")
  }

  @Test func `the gap runs from the leaving of the giver until somebody accepts`() throws {
    var handover = PlanHandover(
      id: "h-1", number: 1, from: .worker("a"), to: .worker("b"), partner: "ggz",
      holdings: PlanHoldings(), proposedOn: day("2027-01-04"), leftOn: day("2027-01-01"))
    #expect(handover.gap(on: day("2027-01-08")) == 7)
    handover.answer = .accepted(on: day("2027-01-05"))
    #expect(handover.gap(on: day("2027-02-08")) == 4)
    handover.leftOn = day("2027-01-20")
    #expect(handover.gap(on: day("2027-02-08")) == 0)
    handover.leftOn = nil
    #expect(handover.gap(on: day("2027-02-08")) == 0)
  }

  @Test func `an undo of the acceptance gives it back, unless the work has gone on`() throws {
    let journal = try Sample.journal(
      begin, propose, { try $0.acceptHandover($0.plan.handovers[0].number) })
    let back = try Sample.applied(
      journal + [Sample.change(5, day("2027-01-09"), [.undone(change: 4)])])
    #expect(back["A1"]?.worker == "ggz-01" && back.plan?.onTheirWay.count == 1)
    let moved = try Sample.journal(
      begin, propose, { try $0.acceptHandover($0.plan.handovers[0].number) },
      { try $0.assign("A1", to: "rn-01") })
    #expect(try ChangeHistory.resting(on: 4, in: moved, template: Sample.lookup) == [5])
    #expect(try ChangeHistory.resting(on: 3, in: moved, template: Sample.lookup).contains(4))
  }

  @Test func `open questions go along, and are the lead's meanwhile once the giver left`() throws {
    let ask: Step = { draft in
      try draft.ask(
        .init("ggz", "ggz-01"), from: .init("gemeente", "gem-01"), about: nil, on: draft.today,
        due: day("2027-01-12"), text: "Which day?")
    }
    let proposed = try Sample.applied(Sample.journal(begin, ask, propose))
    #expect(proposed.plan?.handovers[0].holdings.questions == ["Q1"])
    #expect(proposed["Q1"]?.worker == "ggz-01")
    #expect(try proposed[PlanHandover.key(number(proposed))]?.counted == 4)
    let accepted = try Sample.applied(
      Sample.journal(
        begin, ask, propose, { try $0.acceptHandover($0.plan.handovers[0].number) }))
    #expect(accepted["Q1"]?.worker == "ggz-02")
    #expect(accepted.plan?.question("Q1")?.answerer == .init("ggz", "ggz-02"))
    #expect(accepted.plan?.question("Q1")?.asker == .init("gemeente", "gem-01"))
    #expect(accepted.plan?.holdings(of: "ggz-01").isEmpty == true)
    let left = try Sample.applied(
      Sample.journal(
        begin, ask,
        { try $0.handOver(Self.handover($0.plan, leftOn: $0.today), isAccepted: false) }))
    #expect(left["Q1"]?.worker == "gem-01")
  }

  @Test func `a partner hands over its roles with what is open in them`() throws {
    let plan = try #require(Sample.applied(Sample.journal(begin)).plan)
    let held = plan.holdings(
      of: "gemeente", filling: { $0 == "GEM" }, people: ["ggz-01"])
    #expect(held.roles == ["GEM"] && held.members == ["ggz-01"])
    #expect(held.items.contains("A1") && !held.items.contains("F1"))
    let after = try Sample.applied(
      Sample.journal(
        begin,
        { draft in
          try draft.handOver(
            PlanHandover(
              id: "h-2", number: 0, from: .partner("gemeente"), to: .partner("zorgstad"),
              partner: "zorgstad", holdings: held, proposedOn: draft.today),
            isAccepted: true)
        }))
    #expect(after.plan?.roles["GEM"] == "zorgstad")
    #expect(after["A1"]?.partner == "zorgstad" && after["A1"]?.worker == nil)
    #expect(after.plan?.members.isEmpty == true)
    #expect(after.plan?.series.first { $0.key == "F1" }?.worker == "ggz-01")
  }

  @Test func `no task of one's own takes the name of a hand-over`() throws {
    let task = PlanTask(key: "OVER12", number: 0, role: "GEM")
    #expect(throws: PlanRefusal.taskKeyTaken(PlanItem(Sample.code, "OVER12"))) {
      try Sample.journal({ try $0.add(task) })
    }
    #expect(PlanHandover.number(in: "over63") == 63)
    #expect(PlanHandover.number(in: "OVERIG") == nil)
  }
}
