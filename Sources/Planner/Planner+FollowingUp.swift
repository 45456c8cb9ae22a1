import CarePlans

extension Planner {
  /// A change with what follows from it in other plans: each is planned anew, on what those before it
  /// have become, and has a change set of its own if that moves anything.
  ///
  /// - Throws: ``Problem`` `plan-moved-twice`; what planning a plan throws.
  func following(
    _ prepared: PendingChange, _ options: ChangeOptions, reading store: any PlanReading
  ) throws -> PendingChange {
    guard !prepared.followUps.isEmpty else { return prepared }
    let actor = try requireActor()
    let former = try cache.calendars(of: store)
    let directory = prepared.directory?.state
    let calendars = directory.map { CareCalendars(of: $0) } ?? former
    var queue = try FollowUps(prepared.followUps, changed: prepared.writes.map(\.code))
    let pending = PendingPlans(prepared, over: store)
    try queue.workOff { step in
      var next: [FollowUp] = []
      try telling(step.code) {
        guard let stored = try pending.plan(step.code) else { return }
        var events = step.events
        if let directory { events += stored.plan.changes(under: directory.acts) }
        var baseline = PendingChange()
        try baseline.add(
          [.replanned], to: step.code, stored: stored, options: options, actor: actor,
          planner: self, calendars: former, reading: pending)
        var one = PendingChange()
        try one.add(
          [.replanned] + events, to: step.code, stored: stored, options: options, actor: actor,
          planner: self, calendars: calendars, reading: pending)
        // Only what the change causes counts: what time alone moved is not its doing.
        one.outcome.parts[0].before = baseline.outcome.parts[0].after
        guard try !events.isEmpty || !one.outcome.parts[0].difference().changes.isEmpty else {
          return
        }
        pending.add(one)
        next = one.followUps
      }
      return next
    }
    return pending.change
  }
}
