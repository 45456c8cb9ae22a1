package import CivilTime

/// Whose work it is that somebody looks at: the one place that says who owes what, for lists,
/// calendars, the API and the questions to the store.
package enum Owner: Sendable, Hashable {
  /// What any of these does; only ``Directory/owner(of:on:)`` says who they are.
  case workers(Set<WorkerID>)
  /// What a partner answers for.
  case partner(PartnerID)
  /// Everything is theirs to look after: a coordinator's, or a plan's.
  case everybody
  /// Nothing is.
  case nobody

  /// Whether it is for them to do.
  package func owes(_ entry: Commitment) -> Bool {
    switch self {
    case .workers(let ids): entry.worker.map(ids.contains) ?? false
    case .partner(let id): entry.partner == id
    case .everybody: true
    case .nobody: false
    }
  }

  /// Whether they ask or answer the question that it is, whoever's turn it is.
  package func joins(_ entry: Commitment) -> Bool {
    entry.exchange?.parties.contains(where: speaks) ?? false
  }

  /// Whether it is for them to ask or answer as a party of a question.
  package func speaks(for party: PlanQuestion.Party) -> Bool {
    switch self {
    case .workers(let ids): party.worker.map(ids.contains) ?? false
    case .partner(let id): party.partner == id
    case .everybody: true
    case .nobody: false
    }
  }

  /// Whether it is for workers, who know their names.
  package var isWorker: Bool { if case .workers = self { true } else { false } }

  /// Adds them to those whose work a question asks for.
  package func add(to filter: inout CommitmentFilter) {
    switch self {
    case .workers(let ids): filter.workers = filter.workers?.union(ids) ?? ids
    case .partner(let id): filter.partners = filter.partners?.union([id]) ?? [id]
    case .everybody, .nobody: break
    }
  }

  /// The question for what they owe among what is asked for; nil where that is nothing.
  ///
  /// Who leads a plan is not theirs to ask.
  package func owing(in filter: CommitmentFilter) -> CommitmentFilter? {
    guard filter.leads == nil else { return nil }
    var narrowed = filter
    switch self {
    case .workers(let ids):
      let asked = filter.workers?.intersection(ids) ?? ids
      guard !asked.isEmpty else { return nil }
      narrowed.workers = asked
    case .partner(let id):
      guard filter.partners?.contains(id) ?? true else { return nil }
      narrowed.partners = [id]
      narrowed.includesParticipants = false
    case .everybody: break
    case .nobody: return nil
    }
    return narrowed
  }
}

extension Directory {
  /// Whose work a worker's is on a day: what it does itself, and that of whom it stands in for.
  package func owner(of worker: WorkerID, on day: CivilDate) -> Owner {
    .workers(absentees(of: worker, on: day).union([worker]))
  }
}

extension Viewer {
  /// Whether it is for the viewer to do.
  package func owes(_ entry: Commitment) -> Bool { owner.owes(entry) }

  /// Whether the viewer asks or answers the question that it is, whoever's turn it is.
  package func joins(_ entry: Commitment) -> Bool { owner.joins(entry) }

  /// Whether the viewer reads counts and nothing that leads to a plan.
  package var isCountsOnly: Bool { role == .supervisor && !mayDrillDown }

  /// Whether the viewer is told who works: those who read counts are not.
  package var seesWorkers: Bool { role != .supervisor }
}

extension Account.Role {
  /// Whether it may know who works anywhere: what those do not see must not be told by a hint.
  package var knowsPeople: Bool {
    switch self {
    case .coordinator, .lead, .administrator: true
    case .worker, .desk, .supervisor, .auditor: false
    }
  }
}
