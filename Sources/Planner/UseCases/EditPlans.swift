package import CarePlans
package import CivilTime
import Wording

extension Planner {
  /// Drafts begin to owe.
  package func startPlans(_ refs: [String], options: ChangeOptions) throws -> ChangeOutcome {
    let today = today
    return try change(plans: refs, options: options) { try $0.begin(on: today) }
  }

  package func suspendPlans(_ refs: [String], options: ChangeOptions) throws -> ChangeOutcome {
    try change(plans: refs, options: options) { try $0.suspend() }
  }

  package func resumePlans(_ refs: [String], options: ChangeOptions) throws -> ChangeOutcome {
    try change(plans: refs, options: options) { try $0.resume() }
  }

  /// Closes or stops plans, or winds them down into aftercare.
  ///
  /// - Parameters:
  ///   - leavingOpen: References to what is left open; the reason tells why.
  ///   - uses: When each calendar was fetched last: those fetched since a plan was made know it; nil
  ///     where nobody knows.
  /// - Throws: ``PlanRefusal`` `planHasBlockers` for late work that nobody named, `notOpen`.
  package func endPlans(
    _ refs: [String], _ ending: PlanEnding, on day: CivilDate, leavingOpen: [String],
    uses: [Credential: LastUse]? = nil, options: ChangeOptions
  ) throws -> ChangeOutcome {
    if case .stopped = ending {
      try requireReason(options, for: "stop")
    } else {
      try requireReason(options, for: "close")
    }
    let named = try items(named: leavingOpen)
    for ref in refs where try resolve([ref]).contains(where: { $0.item != nil }) {
      throw Problem(.reference(.planNeeded), .usage, ["ref": ref])
    }
    let plans = Set(try refs.map { try resolve(plan: $0) })
    if let other = named.first(where: { !plans.contains($0.key) }), let item = other.value.min() {
      let refusal = PlanRefusal.notOpen(PlanItem(other.key, item))
      throw scope?.told(refusal, in: other.key) ?? refusal
    }
    let shown = try uses.map { try calendars(thatShowed: refs, by: $0) }
    return try change(plans: refs, options: options) { draft in
      try draft.end(
        ending, on: day, leavingOpen: named[draft.plan.code] ?? [],
        shownIn: shown.map { $0[draft.plan.code] ?? [] })
    }
  }

  /// Says that plans were made by mistake.
  ///
  /// - Parameters:
  ///   - isWorked: Whether they may have been worked in.
  ///   - uses: When each calendar was fetched last: those fetched since a plan was made know it.
  /// - Throws: ``PlanRefusal`` `planHasWork`, `planEnded`.
  package func discardPlans(
    _ refs: [String], evenWorked isWorked: Bool, uses: [Credential: LastUse],
    options: ChangeOptions
  ) throws -> ChangeOutcome {
    try requireReason(options, for: "discard")
    let day = today
    let shown = try calendars(thatShowed: refs, by: uses)
    return try change(plans: refs, options: options) { draft in
      try draft.discard(
        on: day, shownIn: shown[draft.plan.code] ?? [], evenWorked: isWorked)
    }
  }

  /// The calendars that have shown something of plans: those fetched since they were made.
  private func calendars(thatShowed refs: [String], by uses: [Credential: LastUse]) throws
    -> [PlanCode: [FeedGrantID]]
  {
    let (day, directory) = (today, try repository.directory())
    let served = try repository.access().feeds.values
      .filter { $0.standing(on: day, in: directory) == .served }
    var shown: [PlanCode: [FeedGrantID]] = [:]
    for ref in refs {
      let code = try resolve(plan: ref)
      let made = (try repository.entries(of: code, 1...1).first?.change.at ?? .max) / 1000
      shown[code] = served.map(\.id).filter { uses[.feed($0)]?.at ?? .min >= made }.sorted()
    }
    return shown
  }

  /// The items that references name, by plan.
  ///
  /// - Throws: ``Problem`` `item-needed` for a reference to a whole plan.
  package func items(named refs: [String]) throws -> [PlanCode: Set<ItemKey>] {
    var result: [PlanCode: Set<ItemKey>] = [:]
    for (text, ref) in zip(refs, try resolve(refs)) {
      guard let item = ref.item else {
        throw Problem(.reference(.itemNeeded), .usage, ["ref": text])
      }
      result[ref.code, default: []].insert(item.key)
    }
    return result
  }

  /// Sets, moves or takes away named dates of a plan.
  package func setAnchors(
    _ anchors: [(AnchorKey, PlanAnchor)], of plan: String, options: ChangeOptions
  ) throws -> ChangeOutcome {
    let code = try resolve(plan: plan)
    let present = try open(code).plan
    let anchors = anchors.map { (present.anchor(typed: $0.0), $0.1) }
    // The first date of a draft needs no reason; moving one does.
    let moves = anchors.contains { key, anchor in
      present.anchors[key]?.date != nil && present.anchors[key]?.date != anchor.date
    }
    if moves { try requireReason(options, for: "anchor") }
    return try change([code], options: options) { draft in
      for (key, anchor) in anchors { try draft.setAnchor(key, to: anchor) }
    }
  }

  /// Answers questions of a plan; nil takes an answer back.
  package func setFacts(_ facts: [(FactKey, String?)], of plan: String, options: ChangeOptions)
    throws
    -> ChangeOutcome
  {
    try change(plans: [plan], options: options) { draft in
      for (typed, value) in facts {
        let key = draft.plan.fact(typed: typed)
        try draft.setFact(key, to: value.map { draft.answer(typed: $0, to: key) })
      }
    }
  }

  /// Something the template names has happened.
  package func happen(_ event: EventKey, in plan: String, on day: CivilDate, options: ChangeOptions)
    throws -> ChangeOutcome
  {
    try change(plans: [plan], options: options) { try $0.happen(event, on: day) }
  }

  /// Says which partners fill roles in a plan; nil goes back to the default.
  package func bind(_ roles: [(RoleKey, PartnerID?)], in plan: String, options: ChangeOptions)
    throws
    -> ChangeOutcome
  {
    try requireRoles(roles.map(\.0))
    for case let partner? in roles.map(\.1) { try requirePartner(partner) }
    return try change(plans: [plan], options: options) { draft in
      for (role, partner) in roles { try draft.bind(role, to: partner) }
    }
  }

  /// Who takes part and who leads.
  package func setMembers(
    adding: [WorkerID], removing: [WorkerID], lead: WorkerID??, in plan: String,
    options: ChangeOptions
  ) throws -> ChangeOutcome {
    for worker in adding { try requireWorker(worker) }
    if case .some(let worker?) = lead { try requireWorker(worker) }
    return try change(plans: [plan], options: options) { draft in
      for worker in adding { try draft.addMember(worker) }
      for worker in removing { try draft.removeMember(worker) }
      if case .some(let worker) = lead { try draft.setLead(worker) }
    }
  }
}
