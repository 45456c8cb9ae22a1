import CarePlans
import CivilTime
import Wording

extension Planner {
  /// A change with what follows from it in other plans: each is planned anew, on what all those before
  /// it have become, and has a change set of its own if that moves anything.
  ///
  /// - Throws: ``Problem`` `plan-circle`, `other-plan-stops`; what planning a plan throws.
  func following(
    _ prepared: PendingChange, _ options: ChangeOptions, reading store: any PlanReading
  ) throws -> PendingChange {
    let changed = prepared.writes.map(\.code)
    guard !prepared.followUps.isEmpty || !(followRules.isEmpty || changed.isEmpty) else {
      return prepared
    }
    let turn = try FollowUpTurn(prepared, by: requireActor(), options, of: self, reading: store)
    let first = changed + prepared.followUps
    let order = try orderOfTurns(from: first, in: turn.pending)
    var due = Set(first).union(changed.flatMap { order.followers(of: $0) })
    for code in order.turns where due.contains(code) {
      try tellingOther(code, unless: changed.contains(code)) {
        if try turn.move(code) { due.formUnion(order.followers(of: code)) }
      }
    }
    return turn.pending.change
  }

  private func orderOfTurns(from first: [PlanCode], in store: any PlanReading) throws
    -> FollowUpOrder
  {
    do {
      return try FollowUpOrder(from: first) { code in
        try followRules.flatMap { try $0.followers(of: code, in: store) }
      }
    } catch var problem as Problem where scope != nil {
      // The circle may name plans that are not seen.
      problem.values["path"] = nil
      throw problem
    }
  }

  /// Works on a plan that follows; of one that is not seen an error tells nothing.
  private func tellingOther(_ code: PlanCode, unless isOwn: Bool, _ work: () throws -> Void) throws
  {
    guard let scope, !isOwn, !scope.knows(code) else { return try telling(code, work) }
    do {
      try work()
    } catch is PlanRefusal {
      throw Problem(.rule(.otherPlanStops), .refused)
    }
  }
}

/// Gives plans that follow a change their turn.
private struct FollowUpTurn {
  let pending: PendingPlans
  private let planner: Planner
  private let options: ChangeOptions
  private let actor: PlanActor
  private let directory: Directory?
  private let former: CareCalendars
  private let calendars: CareCalendars

  init(
    _ prepared: Planner.PendingChange, by actor: PlanActor, _ options: ChangeOptions,
    of planner: Planner, reading store: any PlanReading
  ) throws {
    (self.planner, self.options, self.actor) = (planner, options, actor)
    pending = PendingPlans(prepared, over: store)
    former = try planner.cache.calendars(of: store)
    directory = prepared.directory?.state
    calendars = directory.map { CareCalendars(of: $0) } ?? former
  }

  /// Plans one anew; whether that moved anything.
  func move(_ code: PlanCode) throws -> Bool {
    guard let stored = try pending.plan(code) else { return false }
    var events = try planner.followRules.flatMap { try $0.events(for: stored.plan, in: pending) }
    if let directory { events += stored.plan.changes(under: directory.acts) }
    guard directory != nil || !events.isEmpty else { return false }
    let baseline = try replanned(stored, code, under: former)
    var one = try replanned(stored, code, with: events, under: calendars)
    // Only what the change causes counts: what time alone moved is not its doing.
    one.outcome.parts[0].before = baseline.outcome.parts[0].after
    one.outcome.parts[0].isFollowing = true
    guard try !events.isEmpty || !one.outcome.parts[0].difference(isTold: false).changes.isEmpty
    else {
      return false
    }
    pending.add(one)
    return true
  }

  private func replanned(
    _ stored: StoredPlan, _ code: PlanCode, with events: [PlanEvent] = [],
    under calendars: CareCalendars
  ) throws -> Planner.PendingChange {
    var change = Planner.PendingChange()
    try change.add(
      [.replanned] + events, to: code, stored: stored, options: options, actor: actor,
      planner: planner, calendars: calendars, reading: pending)
    return change
  }
}
