package import CarePlans
package import CivilTime
package import Reports
import Wording

/// What a hand-over would move, worked out before anything moves.
package struct HandoverProposal: Sendable {
  /// What of one plan goes to whom.
  package struct Part: Sendable {
    package let code: PlanCode
    package let to: PlanHandover.Party
    package let holdings: PlanHoldings
  }

  package let id: HandoverID
  package let from: PlanHandover.Party
  /// The day the giver leaves.
  package let leftOn: CivilDate?
  /// In the order of plans; a plan is kept together.
  package internal(set) var parts: [Part] = []
  /// The receivers with their open work, before and after.
  package internal(set) var loads: [HandoverLoad] = []
  /// Things that go to somebody by an earlier hand-over that nobody has answered yet.
  package internal(set) var awaiting = 0
  /// Things that nobody would get: a plan that somebody of a partner leads.
  package internal(set) var without = 0

  /// How many things move.
  package var count: Int { parts.reduce(0) { $0 + $1.holdings.count } }
}

extension Planner {
  /// Works out who gets what: each plan whole to the receiver who has least open work at that point, by
  /// code where it is the same.
  ///
  /// - Throws: ``Problem`` for receivers who cannot take over.
  package func proposeHandover(of giver: PlanHandover.Party, to receivers: [PlanHandover.Party])
    throws -> HandoverProposal
  {
    for receiver in receivers { try requireReceiver(receiver, from: giver) }
    return try repository.read { store in
      let directory = try store.directory()
      var proposal = HandoverProposal(
        id: freshID("h-") { _ in false }, from: giver, leftOn: directory.leavings[giver])
      var filter = CommitmentFilter()
      filter.statuses = Set(PlanStatus.allCases.filter { !$0.isEnded })
      Owner(giver).add(to: &filter)
      let open = Dictionary(grouping: try store.commitments(filter), by: \.plan)
      var loads = try receivers.map { receiver in
        var filter = CommitmentFilter()
        Owner(receiver).add(to: &filter)
        return HandoverLoad(receiver, before: tally(try store.commitments(filter)))
      }.sorted { $0.code < $1.code }
      for code in try store.planRows().filter({ !$0.status.isEnded }).map(\.code).sorted() {
        guard let plan = try store.plan(code)?.plan else { continue }
        let held = plan.holdings(of: giver, in: directory)
        let holdings = plan.onTheirWay.reduce(held) { $0.without($1.holdings) }
        proposal.awaiting += held.count - holdings.count
        proposal.without += plan.leadsLeft(by: giver, in: directory)
        guard !holdings.isEmpty,
          let place = loads.indices.min(by: { loads[$0].after < loads[$1].after })
        else { continue }
        loads[place].after += tally(open[code] ?? [])
        loads[place].plans += 1
        proposal.parts.append(
          HandoverProposal.Part(code: code, to: loads[place].receiver, holdings: holdings))
      }
      proposal.loads = loads
      return proposal
    }
  }

  /// Proposes what was worked out, as one change for each plan.
  ///
  /// - Parameter isAccepted: Whether it is received at once, which is for within one partner.
  /// - Throws: ``Problem`` `accept-elsewhere`, and for a giver who holds nothing.
  package func handOver(
    _ proposal: HandoverProposal, isAccepted: Bool, options: ChangeOptions
  ) throws -> ChangeOutcome {
    let directory = try cache.directory(of: repository)
    let own = directory.partner(of: proposal.from)
    if isAccepted,
      let other = proposal.parts.first(where: { directory.partner(of: $0.to) != own })
    {
      throw Problem(.people(.acceptElsewhere), .refused, ["receiver": other.to.code])
    }
    guard !proposal.parts.isEmpty else {
      throw Problem(.people(.handoverNothing), .refused, ["giver": proposal.from.code])
    }
    let parts = Dictionary(proposal.parts.map { ($0.code, $0) }) { first, _ in first }
    return try change(proposal.parts.map(\.code), options: options) { [today] draft in
      guard let part = parts[draft.plan.code], let partner = directory.partner(of: part.to) else {
        return
      }
      try draft.handOver(
        PlanHandover(
          id: proposal.id, number: 0, from: proposal.from, to: part.to, partner: partner,
          holdings: part.holdings, proposedOn: today, leftOn: proposal.leftOn),
        isAccepted: isAccepted)
    }
  }

  /// The receiver takes hand-overs over: those that references name.
  ///
  /// - Throws: ``Problem`` `handover-elsewhere` for somebody who is not the receiver.
  package func acceptHandovers(_ refs: [String], options: ChangeOptions) throws -> ChangeOutcome {
    try changeHandovers(refs, options) { try $0.acceptHandover($1) }
  }

  /// The receiver does not take them over, and says why.
  package func refuseHandovers(_ refs: [String], options: ChangeOptions) throws -> ChangeOutcome {
    try requireReason(options, for: "refuse")
    return try changeHandovers(refs, options) { try $0.refuseHandover($1) }
  }

  private func changeHandovers(
    _ refs: [String], _ options: ChangeOptions,
    _ decide: (inout PlanDraft, Int) throws -> Void
  ) throws -> ChangeOutcome {
    try change(refs, options: options, isSo: { $0 == .handoverAnswered }) { draft, item in
      guard let number = item.line(.handover)?.number else {
        throw PlanRefusal.notAHandover(draft.ref(item))
      }
      if let scope, let handover = draft.plan.handovers.first(where: { $0.number == number }),
        !scope.receives(handover)
      {
        throw Problem(
          .people(.handoverElsewhere), .notPermitted, ["ref": draft.ref(item).description])
      }
      try decide(&draft, number)
    }
  }

  private func tally(_ entries: [Commitment]) -> Int {
    entries.reduce(into: LateTally()) { $0.add($1, on: today) }.open
  }

  private func requireReceiver(
    _ receiver: PlanHandover.Party, from giver: PlanHandover.Party
  ) throws {
    guard receiver != giver else {
      throw Problem(.people(.handoverToItself), .refused, ["giver": giver.code])
    }
    switch receiver {
    case .worker(let id): try requireWorker(id)
    case .partner(let id):
      if let left = try partner(id).leftOn, left <= today {
        throw Problem(
          .people(.partnerLeft), .refused, ["partner": id.rawValue, "date": left.description])
      }
    }
  }
}

extension Owner {
  /// Whose work somebody's is who hands it over.
  fileprivate init(_ party: PlanHandover.Party) {
    switch party {
    case .worker(let id): self = .workers([id])
    case .partner(let id): self = .partner(id)
    }
  }
}

extension Directory {
  /// Where somebody who gives or receives works.
  fileprivate func partner(of party: PlanHandover.Party) -> PartnerID? {
    switch party {
    case .worker(let id): workers[id]?.partner
    case .partner(let id): id
    }
  }

  fileprivate func people(of partner: PartnerID) -> Set<WorkerID> {
    Set(workers.values.filter { $0.partner == partner }.map(\.id))
  }
}

extension CarePlan {
  fileprivate func holdings(of party: PlanHandover.Party, in directory: Directory) -> PlanHoldings {
    switch party {
    case .worker(let id): return holdings(of: id)
    case .partner(let id):
      let calendars = CareCalendars(of: directory)
      return holdings(
        of: id, filling: { calendars.partner(of: $0, in: self) == id },
        people: directory.people(of: id))
    }
  }

  /// Of a partner nobody gets the lead: that is for a person.
  fileprivate func leadsLeft(by party: PlanHandover.Party, in directory: Directory) -> Int {
    guard case .partner(let id) = party, let lead else { return 0 }
    return directory.workers[lead]?.partner == id ? 1 : 0
  }
}
