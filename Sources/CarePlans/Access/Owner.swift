/// Whose work it is that somebody looks at: the one place that says who owes what, for lists,
/// calendars, the API and the questions to the store.
package enum Owner: Sendable, Hashable {
  /// What a worker does.
  case worker(WorkerID)
  /// What a partner answers for.
  case partner(PartnerID)
  /// Everything is theirs to look after: a coordinator's, or a plan's.
  case everybody
  /// Nothing is.
  case nobody

  /// Whether it is for them to do.
  package func owes(_ entry: Commitment) -> Bool {
    switch self {
    case .worker(let id): entry.worker == id
    case .partner(let id): entry.partner == id
    case .everybody: true
    case .nobody: false
    }
  }

  /// Whether it is for one worker, who knows its own name.
  package var isWorker: Bool { if case .worker = self { true } else { false } }

  /// Narrows a question to the store to what they owe.
  package func narrow(_ filter: inout CommitmentFilter) {
    switch self {
    case .worker(let id): filter.workers = [id]
    case .partner(let id): filter.partners = [id]
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
    case .worker(let id): guard filter.workers?.contains(id) ?? true else { return nil }
    case .partner(let id):
      guard filter.partners?.contains(id) ?? true else { return nil }
      narrowed.includesParticipants = false
    case .everybody: return filter
    case .nobody: return nil
    }
    narrow(&narrowed)
    return narrowed
  }
}

extension Viewer {
  /// Whose work is the viewer's own: a desk's is its partner's; a lead's is what it does itself.
  package var owner: Owner {
    switch role {
    case .desk: partner.map(Owner.partner) ?? .nobody
    case .worker, .lead, .coordinator, .supervisor, .auditor, .administrator:
      worker.map(Owner.worker) ?? .nobody
    }
  }

  /// Whether it is for the viewer to do.
  package func owes(_ entry: Commitment) -> Bool { owner.owes(entry) }

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
