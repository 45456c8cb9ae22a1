// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import PlanStore
import Planner
import Reports
import Testing

/// Handing over in a store: who gets what, who answers, and what is left behind.
struct HandOverTests {
  private let house: SharedHouse
  private let now = ChangeOptions(reason: "because")
  private var planner: Planner { house.small.planner }

  /// `ggz-01` has work in both plans; `ggz-03` is there too.
  init() throws {
    house = try SharedHouse()
    for id in ["ggz-03", "pol-01"] {
      _ = try planner.setWorker(
        WorkerID(id), at: id == "pol-01" ? "politie" : "ggz", options: now
      ) { _ in }
    }
    _ = try planner.assign(["\(house.family)/DR16a"], to: "ggz-01", options: now)
  }

  private func held(by worker: WorkerID) throws -> Int {
    try house.small.store.planRows().reduce(0) { sum, row in
      sum + (try house.small.store.plan(row.code)?.plan.holdings(of: worker).count ?? 0)
    }
  }

  @Test func `several receivers get whole plans, each to who has least, by code where it is even`()
    throws
  {
    let proposal = try planner.proposeHandover(
      of: .worker("ggz-01"), to: [.worker("ggz-03"), .worker("ggz-02")])
    #expect(proposal.parts.map(\.code) == [house.ordinary, house.family].sorted())
    #expect(proposal.parts.map(\.to) == [.worker("ggz-02"), .worker("ggz-03")])
    #expect(proposal.loads.map(\.after) == [1, 1] && proposal.without == 0)
    #expect(try held(by: "ggz-02") == 0, "nothing moves before it is written")
  }

  @Test func `nothing is left with the giver once all is accepted`() throws {
    let proposal = try planner.proposeHandover(of: .worker("ggz-01"), to: [.worker("ggz-02")])
    _ = try planner.handOver(proposal, isAccepted: false, options: now)
    #expect(try held(by: "ggz-01") == 2)
    let again = try planner.proposeHandover(of: .worker("ggz-01"), to: [.worker("ggz-03")])
    #expect(again.parts.isEmpty && again.awaiting == 2)
    let refs = try planner.handoverRefs([proposal.id.rawValue])
    #expect(refs.count == 2)
    _ = try planner.acceptHandovers(refs, options: now)
    #expect(try held(by: "ggz-01") == 0 && held(by: "ggz-02") == 2)
    #expect(try planner.handovers().report.lines.isEmpty)
    #expect(try planner.handovers(all: true).report.lines.map(\.state) == ["accepted", "accepted"])
  }

  @Test func `a giver who leaves after proposing is noticed at once`() throws {
    let proposal = try planner.proposeHandover(of: .worker("ggz-01"), to: [.worker("ggz-02")])
    _ = try planner.handOver(proposal, isAccepted: false, options: now)
    let day = planner.today.adding(days: -2)
    let outcome = try planner.setWorker("ggz-01", at: nil, options: now) { $0.leftOn = day }
    #expect(Set(outcome.parts.map(\.code)) == [house.ordinary, house.family])
    let open = try house.small.store.commitments(CommitmentFilter())
    #expect(
      open.first { $0.plan == house.ordinary && $0.item == "DR16a" }?.worker == "gem-01")
    #expect(try planner.handovers().report.lines.map(\.gap) == [2, 2])
  }

  @Test func `a refusal is listed with its reason for a month`() throws {
    let proposal = try planner.proposeHandover(of: .worker("ggz-01"), to: [.worker("ggz-02")])
    _ = try planner.handOver(proposal, isAccepted: false, options: now)
    let refs = try planner.handoverRefs([proposal.id.rawValue])
    _ = try planner.refuseHandovers([refs[0]], options: ChangeOptions(reason: "no hours left"))
    let lines = try planner.handovers().report.lines
    #expect(lines.map(\.state) == ["open", "refused"])
    #expect(lines.map(\.reason) == [nil, "no hours left"])
    let receiver = try house.seeing(.worker, worker: "ggz-02")
    #expect(try receiver.handovers().report.lines.map(\.reason) == [nil, nil])
    #expect(try planner.handoverRefs([proposal.id.rawValue]) == [refs[1]])
    house.small.clock.pass(days: 31)
    #expect(try planner.handovers().report.lines.map(\.state) == ["open"])
  }

  @Test func `the receiver answers, or the desk of its partner, and nobody else`() throws {
    let proposal = try planner.proposeHandover(of: .worker("ggz-01"), to: [.worker("ggz-02")])
    _ = try planner.handOver(proposal, isAccepted: false, options: now)
    let line = try #require(
      planner.handovers().report.lines.first { $0.plan == house.ordinary })
    let ref = "\(line.plan)/\(line.key)"
    let giver = try house.seeing(.worker, worker: "ggz-01")
    #expect(refusal { _ = try giver.acceptHandovers([ref], options: now) } == "item-unknown")
    let lead = try house.seeing(.lead, worker: "gem-01")
    #expect(refusal { _ = try lead.acceptHandovers([ref], options: now) } == "handover-elsewhere")
    let receiver = try house.seeing(.worker, worker: "ggz-02")
    #expect(try receiver.handovers().report.lines.count == 2)
    #expect(try receiver.handovers().report.lines.allSatisfy { $0.giver == "ggz-01" })
    #expect(
      refusal { _ = try receiver.refuseHandovers([ref], options: ChangeOptions()) }
        == "reason-needed")
    let told = try receiver.acceptHandovers([ref], options: now)
    #expect(told.wasWritten)
    #expect(
      try house.seeing(.worker, worker: "ggz-02").snapshot(CommitmentFilter()).commitments
        .contains { $0.item == "DR16a" && $0.plan == house.ordinary })
    let desk = try house.seeing(.desk, partner: "ggz")
    let rest = try desk.handoverRefs([proposal.id.rawValue])
    #expect(rest.count == 1)
    _ = try desk.refuseHandovers(rest, options: now)
    #expect(try held(by: "ggz-01") == 1 && held(by: "ggz-02") == 1)
  }

  @Test func `who works at another partner is not told by name, and accepts itself`() throws {
    let proposal = try planner.proposeHandover(of: .worker("ggz-01"), to: [.worker("pol-01")])
    #expect(
      refusal { _ = try planner.handOver(proposal, isAccepted: true, options: now) }
        == "accept-elsewhere")
    _ = try planner.handOver(proposal, isAccepted: false, options: now)
    let receiver = try house.seeing(.worker, worker: "pol-01")
    let lines = try receiver.handovers().report.lines
    #expect(lines.count == 2 && lines.allSatisfy { $0.giver == "ggz" })
    // In the plan of a family police read numbers only, here too.
    let family = try #require(lines.first { $0.plan == house.family })
    #expect(family.key == ItemKey(String(family.handover.number)))
    _ = try receiver.acceptHandovers(["\(family.plan)/\(family.key)"], options: now)
    #expect(try held(by: "pol-01") == 1)
  }

  @Test func `one who holds nothing, has left, or is the giver is refused`() throws {
    let none = try planner.proposeHandover(of: .worker("ggz-02"), to: [.worker("ggz-03")])
    #expect(
      refusal { _ = try planner.handOver(none, isAccepted: false, options: now) }
        == "handover-nothing")
    #expect(
      refusal { _ = try planner.proposeHandover(of: .worker("ggz-01"), to: [.worker("ggz-01")]) }
        == "handover-to-itself")
    _ = try planner.setWorker("ggz-03", at: nil, options: now) { [today = planner.today] in
      $0.leftOn = today
    }
    #expect(
      refusal { _ = try planner.proposeHandover(of: .worker("ggz-01"), to: [.worker("ggz-03")]) }
        == "worker-left")
  }

  @Test func `a partner hands over its roles; a lead it leaves behind is counted`() throws {
    let proposal = try planner.proposeHandover(of: .partner("gemeente"), to: [.partner("ggz")])
    #expect(proposal.without == 2)
    #expect(proposal.parts.count == 2)
    #expect(proposal.parts.allSatisfy { $0.holdings.roles.contains("GEM") })
    _ = try planner.handOver(proposal, isAccepted: false, options: now)
    let refs = try planner.handoverRefs([proposal.id.rawValue])
    _ = try planner.acceptHandovers(refs, options: now)
    let plan = try #require(house.small.store.plan(house.ordinary)?.plan)
    #expect(plan.roles["GEM"] == "ggz")
    var filter = CommitmentFilter()
    filter.partners = ["gemeente"]
    let left = try planner.snapshot(filter).commitments
    #expect(left.isEmpty, "\(left.map(\.ref))")
  }
}
