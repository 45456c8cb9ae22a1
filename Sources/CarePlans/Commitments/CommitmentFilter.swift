package import CivilTime

/// Which commitments a list asks for; every field that is set must fit.
package struct CommitmentFilter: Sendable, Hashable {
  package var plans: Set<PlanCode>?
  /// Responsible, or taking part when `includesParticipants` is set.
  package var partners: Set<PartnerID>?
  package var workers: Set<WorkerID>?
  package var includesParticipants = false
  /// Also the questions that one of the workers or partners asks or answers, whoever's turn it is.
  package var includesParties = false
  package var leads: Set<WorkerID>?
  package var caseTypes: Set<String>?
  package var phases: Set<String>?
  /// Plans in these states only; nil asks for those that owe, without what rests in them.
  package var statuses: Set<PlanStatus>?
  /// Leaves out what rests also where suspended plans are asked for by name.
  private var owesOnly = false
  package var obligations: Set<Obligation>?
  package var kinds: Set<Commitment.Kind>?
  /// Leaves out what is done, skipped, missed or excused.
  package var openOnly = true
  /// Due date or limit on or after this day.
  package var dateFrom: CivilDate?
  /// Due date or limit on or before this day.
  package var dateThrough: CivilDate?

  package init() {}
}

extension CommitmentFilter {
  /// The same of plans that owe, and of what does not rest in them.
  package var owing: Self {
    var copy = self
    copy.statuses = statuses?.filter(\.owes)
    copy.owesOnly = true
    return copy
  }

  /// Whether what rests in suspended plans is asked for.
  package var holdsResting: Bool { !owesOnly && statuses?.contains(.suspended) ?? false }

  /// Whether it asks for work of some sort, and not only for plans and what is open in them.
  package var narrowsItems: Bool {
    partners != nil || workers != nil || phases != nil || obligations != nil || kinds != nil
      || dateFrom != nil || dateThrough != nil
  }

  /// Whether a commitment of a plan fits; stores answer the same question by query.
  package func fits(_ entry: Commitment, in row: PlanRow, on day: CivilDate) -> Bool {
    if openOnly, !entry.state.isOpen || entry.isOnHold && !holdsResting { return false }
    guard Self.holds(plans, entry.plan), fits(row, on: day),
      Self.holds(obligations, entry.obligation), Self.holds(kinds, entry.kind)
    else { return false }
    guard !hasParty(of: entry) else { return holdsDates(entry.due, entry.limit) }
    guard Self.holds(workers, entry.worker) else { return false }
    if let partners, !partners.contains(where: { $0 == entry.partner }) {
      guard includesParticipants, !partners.isDisjoint(with: entry.participants) else {
        return false
      }
    }
    return holdsDates(entry.due, entry.limit)
  }

  /// Whether a plan fits by what it is itself.
  package func fits(_ row: PlanRow, on day: CivilDate) -> Bool {
    Self.holds(plans, row.code) && Self.holds(leads, row.lead)
      && Self.holds(caseTypes, row.caseType) && Self.holds(phases, row.phase(on: day))
      && statuses?.contains(row.status) ?? row.status.owes
  }

  /// Whether it asks for questions by both sides, and this is one of them.
  package func hasParty(of entry: Commitment) -> Bool {
    guard includesParties, let parties = entry.exchange?.parties else { return false }
    return parties.contains { party in
      Self.holds(workers, party.worker) && Self.holds(partners, party.partner)
    }
  }

  /// The same for the questions alone that it asks for whoever's turn it is; nil where it asks for none.
  package var ofParties: Self? {
    guard includesParties, workers != nil || partners != nil, kinds?.contains(.question) ?? true
    else { return nil }
    var copy = self
    copy.kinds = [.question]
    (copy.workers, copy.partners) = (nil, nil)
    copy.includesParticipants = false
    return copy
  }

  /// Whether one of two dates lies in the span that is asked for.
  func holdsDates(_ due: CivilDate?, _ limit: CivilDate?) -> Bool {
    guard dateFrom != nil || dateThrough != nil else { return true }
    return [due, limit].contains { day in
      guard let day else { return false }
      return day >= dateFrom ?? .earliest && day <= dateThrough ?? .latest
    }
  }

  private static func holds<Value>(_ wanted: Set<Value>?, _ value: Value?) -> Bool {
    guard let wanted else { return true }
    return value.map(wanted.contains) ?? false
  }
}
