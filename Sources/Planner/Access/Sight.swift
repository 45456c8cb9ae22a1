package import CarePlans

/// What somebody sees of a store who does not direct all its plans.
///
/// How much of each commitment is ``Viewer/visibility(of:in:takesPart:directory:)``'s to say; this
/// applies it to lists, references and what a change is told to have done.
package struct Sight: Sendable {
  private let viewer: Viewer
  private let directory: Directory
  private let rows: [PlanCode: PlanRow]
  /// The items the viewer answers for, as it may name them; and their series.
  private let own: [PlanCode: [ItemKey: ItemKey]]

  /// Looks up what an account may see; nil for a coordinator, who sees everything.
  ///
  /// - Throws: what reading the store throws.
  package init?(of account: Account, in repository: any PlanRepository) throws {
    guard account.role != .coordinator else { return nil }
    directory = try repository.directory()
    viewer = Viewer(account, in: directory)
    rows = Dictionary(uniqueKeysWithValues: try repository.planRows().map { ($0.code, $0) })
    var own: [PlanCode: [ItemKey: ItemKey]] = [:]
    if let filter = viewer.narrowed(CommitmentFilter.everything), viewer.isOwing {
      for entry in try repository.commitments(filter) {
        guard let row = rows[entry.plan] else { continue }
        let visibility = viewer.visibility(
          of: entry, in: row, takesPart: true, directory: directory)
        guard let seen = entry.seen(visibility, naming: { $0 }) else { continue }
        own[entry.plan, default: [:]][entry.item] = seen.item
        if let series = entry.series { own[entry.plan]?[series] = seen.series }
      }
    }
    self.own = own
  }

  /// Whether the viewer may open the plans it sees as a whole.
  package var opensPlans: Bool { viewer.role == .lead }

  /// Whether the viewer reads counts and nothing else.
  package var isCountsOnly: Bool { viewer.role == .supervisor && !viewer.mayDrillDown }

  /// Whether the viewer may give work to a worker.
  package func mayAssign(to worker: WorkerID) -> Bool {
    opensPlans || viewer.partner != nil && directory.workers[worker]?.partner == viewer.partner
  }

  /// What the viewer calls an item or a series it answers for; nil for any other.
  package func name(of item: ItemKey, in plan: PlanCode) -> ItemKey? { own[plan]?[item] }
}

extension Sight {
  /// Whether the viewer knows that a plan is there.
  func knows(_ code: PlanCode) -> Bool {
    switch viewer.role {
    case .lead: viewer.worker != nil && rows[code]?.lead == viewer.worker
    case .worker, .desk: own[code] != nil
    case .supervisor: viewer.mayDrillDown
    case .coordinator, .auditor, .administrator: false
    }
  }

  /// A filter that asks for no more than the viewer may see; nil where that is nothing.
  func narrowed(_ filter: CommitmentFilter) -> CommitmentFilter? { viewer.narrowed(filter) }

  /// What is left of commitments for the viewer.
  func seen(_ entries: [Commitment], asking filter: CommitmentFilter = CommitmentFilter())
    -> [Commitment]
  {
    // What a neutral line does not tell cannot be asked for either.
    let asksMore = filter.caseTypes != nil || filter.phases != nil || filter.workers != nil
    return entries.compactMap { entry in
      guard let (visibility, seen) = seen(entry) else { return nil }
      return visibility == .neutral && asksMore && !viewer.isWorker(of: entry) ? nil : seen
    }
  }

  private func seen(_ entry: Commitment) -> (Visibility, Commitment)? {
    guard let row = rows[entry.plan], viewer.owes(entry) || !viewer.isOwing else { return nil }
    let visibility = viewer.visibility(of: entry, in: row, takesPart: true, directory: directory)
    // Of what the viewer does not answer for it gets no key.
    let isWhole = visibility == .full && !viewer.isOwing
    return entry.seen(visibility) { isWhole ? $0 : own[entry.plan]?[$0] }
      .map { (visibility, $0) }
  }

  /// Finds what the part of a reference after the stroke means, among what the viewer sees.
  ///
  /// - Throws: ``Problem`` `item-unknown`, for what is not there and what is withheld alike.
  func resolve(_ text: String, in plan: CarePlan) throws(Problem) -> ResolvedRef.Item {
    if opensPlans { return try plan.resolve(text) }
    guard let found = try? plan.resolve(text), let name = own[plan.code]?[ItemKey(found.text)],
      name.rawValue == found.text || name.rawValue == text
    else {
      throw Problem(
        "item-unknown", .notFound,
        ["ref": "\(plan.code.short)/\(text)", "plan": plan.code.short, "near": ""])
    }
    return found
  }

  /// What the viewer may call the items of two states of a plan; nil for all by their keys.
  func names(of entries: [Commitment]) -> [ItemKey: ItemKey]? {
    guard !opensPlans else { return nil }
    var names: [ItemKey: ItemKey] = [:]
    for entry in entries {
      guard let (_, seen) = seen(entry) else { continue }
      names[entry.item] = seen.item
      if let series = entry.series { names[series] = seen.series }
    }
    return names
  }

  /// A refusal without what is withheld.
  func told(_ refusal: PlanRefusal, in plan: PlanCode) -> PlanRefusal {
    guard !opensPlans, refusal.id == .gateOpen, let open = refusal.values["open"] else {
      return refusal
    }
    let names = open.split(separator: ",").map { key in
      own[plan]?[ItemKey(String(key.filter { $0 != " " }))] ?? .withheld
    }
    var result = refusal
    result.values["open"] = Set(names).map(\.rawValue).sorted().joined(separator: ", ")
    return result
  }
}

extension Viewer {
  /// Whether it sees what it owes, rather than plans.
  fileprivate var isOwing: Bool { role == .worker || role == .desk }

  fileprivate func isWorker(of entry: Commitment) -> Bool {
    role == .worker && worker != nil && entry.worker == worker
  }

  /// A filter that asks for no more than the viewer may see; nil where that is nothing.
  fileprivate func narrowed(_ filter: CommitmentFilter) -> CommitmentFilter? {
    var filter = filter
    switch role {
    case .coordinator: return filter
    case .supervisor: return mayDrillDown ? filter : nil
    case .auditor, .administrator: return nil
    case .lead:
      guard let worker, filter.leads?.contains(worker) ?? true else { return nil }
      filter.leads = [worker]
    case .worker:
      guard let worker, filter.workers?.contains(worker) ?? true else { return nil }
      filter.workers = [worker]
    case .desk:
      guard let partner, filter.partners?.contains(partner) ?? true else { return nil }
      filter.partners = [partner]
      filter.includesParticipants = false
    }
    return filter
  }
}

extension CommitmentFilter {
  /// What is owed in plans that owe, and what was.
  fileprivate static var everything: CommitmentFilter {
    var filter = CommitmentFilter()
    filter.openOnly = false
    return filter
  }
}
