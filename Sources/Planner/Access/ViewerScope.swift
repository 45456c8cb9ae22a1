package import CarePlans
package import CivilTime
import Wording

/// What somebody sees of a store who does not direct all its plans.
///
/// How much of each commitment is ``Viewer/visibility(of:in:takesPart:directory:)``'s to say; this
/// applies it to lists, references and what a change is told to have done.
package struct ViewerScope: Sendable {
  private let plans: PlanViewer
  private var viewer: Viewer { plans.viewer }
  /// The items the viewer answers for, as it may name them; and their series.
  private let own: [PlanCode: [ItemKey: ItemKey]]

  /// Looks up what an account may see; nil for a coordinator, who sees everything.
  ///
  /// - Throws: what reading the store throws.
  package init?(
    of account: Account, in repository: any PlanRepository, on day: CivilDate
  ) throws {
    let scope = try repository.read { try ViewerScope(of: account, reading: $0, on: day) }
    guard let scope else { return nil }
    self = scope
  }

  private init?(
    of account: Account, reading repository: any PlanState, on day: CivilDate
  ) throws {
    guard account.role != .coordinator else { return nil }
    let viewer = Viewer(account, in: try repository.directory(), on: day)
    plans = try PlanViewer(viewer, in: repository)
    var own: [PlanCode: [ItemKey: ItemKey]] = [:]
    if let filter = plans.viewer.owing(in: CommitmentFilter.everything) {
      for entry in try repository.commitments(filter) where !plans.leads(entry.plan) {
        guard let seen = entry.seen(plans.visibility(of: entry), naming: { $0 }) else { continue }
        own[entry.plan, default: [:]][entry.item] = seen.item
        if let series = entry.series { own[entry.plan]?[series] = seen.series }
      }
    }
    self.own = own
  }

  /// Whether the viewer may open a plan as a whole.
  package func opens(_ code: PlanCode) -> Bool { plans.leads(code) }

  /// Whether the viewer reads counts and nothing else.
  package var isCountsOnly: Bool { viewer.isCountsOnly }

  /// Whether the viewer is told who leads and who does the work.
  package var seesWorkers: Bool { viewer.seesWorkers }

  /// Whether a worker is of the viewer's own partner.
  package func isColleague(_ worker: WorkerID) -> Bool {
    viewer.partner != nil && plans.directory.workers[worker]?.partner == viewer.partner
  }

  /// Whether the viewer may look up a worker.
  package func knows(_ worker: WorkerID) -> Bool {
    viewer.role.knowsPeople || isColleague(worker)
  }

  /// Whether a hand-over is for the viewer to answer: the receiver's, or the desk of its partner's.
  package func receives(_ handover: PlanHandover) -> Bool {
    switch viewer.owner {
    case .workers(let ids): handover.to.worker.map(ids.contains) ?? false
    case .partner(let partner): handover.partner == partner
    case .everybody, .nobody: false
    }
  }

  /// What the viewer calls an item or a series it answers for; nil for any other.
  package func name(of item: ItemKey, in plan: PlanCode) -> ItemKey? { own[plan]?[item] }

  /// Whether the viewer asks or answers as a party of a question.
  package func speaks(for party: PlanQuestion.Party) -> Bool { viewer.owner.speaks(for: party) }

  /// As whom the viewer asks.
  package var party: PlanQuestion.Party? {
    viewer.partner.map { PlanQuestion.Party($0, viewer.role == .desk ? nil : viewer.worker) }
  }

  /// Whether the viewer may read what a question says: who asks or is asked, and who leads.
  ///
  /// What one worker is asked is nothing for the whole of its partner.
  package func reads(_ question: PlanQuestion, in plan: PlanCode) -> Bool {
    opens(plan)
      || [question.asker, question.answerer].contains { party in
        speaks(for: party) && (party.worker == nil || viewer.owner.isWorker)
      }
  }
}

extension ViewerScope {
  /// Whether the viewer knows that a plan is there.
  func knows(_ code: PlanCode) -> Bool {
    switch viewer.role {
    case .lead: opens(code) || own[code] != nil
    case .worker, .desk: own[code] != nil
    case .supervisor: viewer.mayDrillDown
    case .coordinator, .auditor, .administrator: false
    }
  }

  /// What a filter asks for, as far as the viewer may see it: the answers of these together, of
  /// which ``seen(_:asking:)`` leaves what fits.
  func narrowed(_ filter: CommitmentFilter) -> [CommitmentFilter] {
    let filter = widened(filter)
    if viewer.role == .supervisor {
      let asksPeople = filter.workers != nil || filter.leads != nil
      return viewer.mayDrillDown && !asksPeople ? [filter] : []
    }
    return [viewer.leading(in: filter), viewer.owing(in: filter)].compactMap(\.self)
  }

  /// A filter that leaves out nothing for a kind that the viewer is not told.
  func widened(_ filter: CommitmentFilter) -> CommitmentFilter {
    guard let kinds = filter.kinds else { return filter }
    var filter = filter
    filter.kinds?.formUnion(Commitment.Kind.allCases.filter { kinds.contains($0.neutral) })
    return filter
  }

  /// What is left of commitments for the viewer.
  func seen(_ entries: [Commitment]) -> [Commitment] { entries.compactMap { seen($0)?.1 } }

  /// What is left for the viewer of commitments that fit a filter: those that still fit it as the
  /// viewer sees them, because what a line does not tell cannot be asked for either.
  func seen(_ entries: [Commitment], asking filter: CommitmentFilter) -> [Commitment] {
    var hasNeutral = false
    var result = entries.compactMap { entry -> Commitment? in
      guard let (visibility, seen) = seen(entry),
        filter.fits(seen, isNeutral: visibility == .neutral)
      else { return nil }
      if visibility == .neutral { hasNeutral = true }
      return seen
    }
    // Nor may the order tell the keys that are not told.
    if hasNeutral { result.sort { ($0.plan, $0.item) < ($1.plan, $1.item) } }
    return result
  }

  /// What is left of a plan's row for the viewer, of a row of the past too.
  func seen(_ row: PlanRow) -> PlanRow {
    if opens(row.code) { return row }
    var row = row
    if viewer.leads(row) { row.lead = nil }
    return viewer.seen(row, directory: plans.directory)
  }

  private func seen(_ entry: Commitment) -> (Visibility, Commitment)? {
    let isWhole = plans.leads(entry.plan)
    guard
      isWhole || viewer.role == .supervisor || viewer.owes(entry) || viewer.joins(entry)
    else { return nil }
    let visibility = plans.visibility(of: entry)
    // Of what the viewer does not answer for it gets no key.
    guard var seen = entry.seen(visibility, naming: { isWhole ? $0 : own[entry.plan]?[$0] }) else {
      return nil
    }
    // That it is for the viewer itself to do, it knows.
    if viewer.owner.isWorker, viewer.owes(entry) { seen.worker = entry.worker }
    // And whom it asks, or is asked by.
    if viewer.joins(entry), let exchange = entry.exchange {
      seen.exchange?.asker = exchange.asker
      seen.exchange?.answerer = exchange.answerer
    }
    return (visibility, seen)
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
        .reference(.itemUnknown), .notFound,
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

  /// What the viewer is told of an error that a change of a plan ends with: of what the plan says,
  /// nothing that is not stated here.
  func told(_ error: any Error, in plan: PlanCode) -> any Error {
    guard !opens(plan) else { return error }
    switch error {
    case let refusal as PlanRefusal:
      return Problem(refusal, naming: { name(of: $0, in: plan) })
    case var cycle as PlanCycle:
      cycle.path = cycle.path.map { name(of: $0, in: plan) ?? .withheld }
      return cycle
    case ReplayError.unknownItem(let item):
      return ReplayError.unknownItem(name(of: item, in: plan) ?? .withheld)
    case var problem as Problem:
      problem.values = problem.values.filter { Self.plain.contains($0.key) }
      return problem
    default: return error
    }
  }

  /// The values of problems that say no more than what was typed.
  private static let plain: Set<String> = ["ref", "plan", "number", "verb", "found"]
}

extension Viewer {
  /// Of what a filter asks for what the viewer leads; nil where that is nothing.
  fileprivate func leading(in filter: CommitmentFilter) -> CommitmentFilter? {
    guard role == .lead, let worker, filter.leads?.contains(worker) ?? true else { return nil }
    var filter = filter
    filter.leads = [worker]
    return filter
  }

  /// The question for what is theirs to do among what is asked for; nil where that is nothing.
  fileprivate func owing(in filter: CommitmentFilter) -> CommitmentFilter? {
    switch role {
    case .worker, .lead, .desk: owner.owing(in: filter)
    case .coordinator, .supervisor, .auditor, .administrator: nil
    }
  }
}

extension CommitmentFilter {
  /// Whether a commitment that fits as it is fits as somebody sees it.
  fileprivate func fits(_ seen: Commitment, isNeutral: Bool) -> Bool {
    guard kinds?.contains(seen.kind) ?? true else { return false }
    guard isNeutral, !hasParty(of: seen) else { return true }
    guard caseTypes == nil, phases == nil, leads == nil, statuses == nil else { return false }
    let isAskedWorker = workers.map { workers in seen.worker.map(workers.contains) ?? false }
    let isAskedPartner = partners.map { partners in seen.partner.map(partners.contains) ?? false }
    return isAskedWorker ?? true && isAskedPartner ?? true
  }

  /// What is owed in plans that owe, and what was.
  fileprivate static var everything: CommitmentFilter {
    var filter = CommitmentFilter()
    filter.openOnly = false
    filter.includesParties = true
    return filter
  }
}
