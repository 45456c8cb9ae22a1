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
    guard let sight = try repository.read({ try Sight(of: account, reading: $0) }) else {
      return nil
    }
    self = sight
  }

  private init?(of account: Account, reading repository: any PlanState) throws {
    guard account.role != .coordinator else { return nil }
    directory = try repository.directory()
    viewer = Viewer(account, in: directory)
    rows = Dictionary(try repository.planRows().map { ($0.code, $0) }) { first, _ in first }
    var own: [PlanCode: [ItemKey: ItemKey]] = [:]
    if let filter = viewer.owing(in: CommitmentFilter.everything) {
      for entry in try repository.commitments(filter) {
        guard let row = rows[entry.plan], !viewer.leads(row) else { continue }
        let visibility = viewer.visibility(
          of: entry, in: row, takesPart: true, directory: directory)
        guard let seen = entry.seen(visibility, naming: { $0 }) else { continue }
        own[entry.plan, default: [:]][entry.item] = seen.item
        if let series = entry.series { own[entry.plan]?[series] = seen.series }
      }
    }
    self.own = own
  }

  /// Whether the viewer may open a plan as a whole.
  package func opens(_ code: PlanCode) -> Bool { rows[code].map(viewer.leads) ?? false }

  /// Whether the viewer reads counts and nothing else.
  package var isCountsOnly: Bool { viewer.role == .supervisor && !viewer.mayDrillDown }

  /// Whether the viewer is told who leads and who does the work.
  package var seesWorkers: Bool { viewer.role != .supervisor }

  /// Whether a worker is of the viewer's own partner.
  package func isColleague(_ worker: WorkerID) -> Bool {
    viewer.partner != nil && directory.workers[worker]?.partner == viewer.partner
  }

  /// Whether the viewer may look up a worker.
  package func knows(_ worker: WorkerID) -> Bool {
    viewer.role == .lead || viewer.role == .administrator || isColleague(worker)
  }

  /// What the viewer calls an item or a series it answers for; nil for any other.
  package func name(of item: ItemKey, in plan: PlanCode) -> ItemKey? { own[plan]?[item] }
}

extension Sight {
  /// Whether the viewer knows that a plan is there.
  func knows(_ code: PlanCode) -> Bool {
    switch viewer.role {
    case .lead: opens(code) || own[code] != nil
    case .worker, .desk: own[code] != nil
    case .supervisor: viewer.mayDrillDown
    case .coordinator, .auditor, .administrator: false
    }
  }

  /// What a filter asks for, as far as the viewer may see it: the answers of these together.
  func narrowed(_ filter: CommitmentFilter) -> [CommitmentFilter] {
    if viewer.role == .supervisor { return viewer.mayDrillDown ? [filter] : [] }
    return [viewer.leading(in: filter), viewer.owing(in: filter)].compactMap(\.self)
  }

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
    guard let row = rows[entry.plan] else { return nil }
    let isWhole = viewer.leads(row)
    guard isWhole || viewer.role == .supervisor || viewer.owes(entry) else { return nil }
    let visibility = viewer.visibility(of: entry, in: row, takesPart: true, directory: directory)
    // Of what the viewer does not answer for it gets no key.
    return entry.seen(visibility) { isWhole ? $0 : own[entry.plan]?[$0] }
      .map { (visibility, $0) }
  }

  /// Finds what the part of a reference after the stroke means, among what the viewer sees.
  ///
  /// - Throws: ``Problem`` `item-unknown`, for what is not there and what is withheld alike.
  func resolve(_ text: String, in plan: CarePlan) throws(Problem) -> ResolvedRef.Item {
    if opens(plan.code) { return try plan.resolve(text) }
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
  func names(of entries: [Commitment], in plan: PlanCode) -> [ItemKey: ItemKey]? {
    guard !opens(plan) else { return nil }
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
    guard !opens(plan), refusal.id == .gateOpen, let open = refusal.values["open"] else {
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
  fileprivate func isWorker(of entry: Commitment) -> Bool {
    role != .desk && worker != nil && entry.worker == worker
  }

  /// Of what a filter asks for what the viewer leads; nil where that is nothing.
  fileprivate func leading(in filter: CommitmentFilter) -> CommitmentFilter? {
    guard role == .lead, let worker, filter.leads?.contains(worker) ?? true else { return nil }
    var filter = filter
    filter.leads = [worker]
    return filter
  }

  /// Of what a filter asks for what the viewer owes; nil where that is nothing.
  fileprivate func owing(in filter: CommitmentFilter) -> CommitmentFilter? {
    var filter = filter
    switch role {
    case .worker, .lead:
      // Who leads a plan is not theirs to ask.
      guard let worker, filter.workers?.contains(worker) ?? true, filter.leads == nil else {
        return nil
      }
      filter.workers = [worker]
    case .desk:
      guard let partner, filter.partners?.contains(partner) ?? true, filter.leads == nil else {
        return nil
      }
      filter.partners = [partner]
      filter.includesParticipants = false
    case .coordinator, .supervisor, .auditor, .administrator: return nil
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
