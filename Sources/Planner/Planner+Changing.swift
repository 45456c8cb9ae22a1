package import CarePlans
import CivilTime
import Wording

extension Planner {
  /// Changes plans: one change set for each plan named, all or none, previewed or written by the
  /// same steps.
  ///
  /// - Parameter decide: Called once for each plan; notes its events in the draft.
  /// - Throws: ``Problem``, ``PlanRefusal``, ``PlanCycle``, or what the store throws.
  package func change(
    _ codes: [PlanCode], options: ChangeOptions, decide: (inout PlanDraft) throws -> Void
  ) throws -> ChangeOutcome {
    let actor = try requireActor()
    return try carryOut(options) { store in
      try prepare(codes, options, actor, reading: store, decide: decide)
    }
  }

  /// Works a change out with what follows from it in other plans and, unless only a preview is wanted,
  /// writes it all in the same transaction.
  func carryOut(_ options: ChangeOptions, prepare: (any PlanReading) throws -> PendingChange) throws
    -> ChangeOutcome
  {
    if options.isDryRun {
      // A preview reads what the write will read, whoever asks; what is told of it is theirs to see.
      return try whole.read { store in
        try workOut(options, reading: store, prepare: prepare).outcome.told(to: scope)
      }
    }
    try checkClock(options)
    return try whole.write { store in
      let prepared = try workOut(options, reading: store, prepare: prepare)
      try prepared.write(to: store)
      var outcome = prepared.outcome.told(to: scope)
      outcome.wasWritten = true
      return outcome
    }
  }

  /// What will be written, if it still is what was shown.
  private func workOut(
    _ options: ChangeOptions, reading store: any PlanReading,
    prepare: (any PlanReading) throws -> PendingChange
  ) throws -> PendingChange {
    try requireStanding(in: store)
    try requireExpected(options, in: store)
    var prepared = try following(prepare(store), options, reading: store)
    prepared.outcome.touched = TouchedStreams(of: prepared)
    if let seen = options.seen { try requireSeen(seen, prepared) }
    if let shown = options.expectingAll {
      try prepared.outcome.touched.require(shown) { scope?.knows($0) ?? true }
    }
    return prepared
  }

  /// Refuses a change of what has moved on since it was looked at; what only follows is nobody's choice.
  private func requireSeen(_ number: Int, _ prepared: PendingChange) throws(Problem) {
    let touched = prepared.outcome.touched
    if let directory = touched.directory {
      guard directory == number else { throw Problem(.directory(.directoryMovedOn), .refused) }
      return
    }
    if let access = touched.access, access != number {
      throw Problem(.directory(.accessMovedOn), .refused)
    }
    for part in prepared.outcome.parts where !part.isFollowing && part.revision != number {
      throw Problem(.rule(.planMovedOn), .refused, ["plan": part.code.short])
    }
  }

  /// Refuses a change of whatever kind when a plan it was decided on has moved on; that may be another
  /// than the one that changes.
  ///
  /// - Throws: ``Problem`` `plan-moved-on`.
  func requireExpected(_ options: ChangeOptions, in store: any PlanReading) throws {
    for (code, revision) in options.expecting.sorted(by: { $0.key < $1.key }) {
      // Of a plan that is not seen it is not told whether it has: every guess is as good.
      guard scope?.knows(code) ?? true, try store.plan(code)?.revision == revision else {
        throw Problem(.rule(.planMovedOn), .refused, ["plan": code.short])
      }
    }
  }

  /// Events as a change set of the one who acts, made now.
  ///
  /// - Throws: as ``requireForewarned(_:_:)``.
  func changeSet<Event>(
    _ events: [Event], number: Int, by actor: PlanActor, _ options: ChangeOptions
  ) throws -> ChangeSet<Event> {
    let texts = [options.reason].compactMap(\.self) + events.flatMap(\.texts)
    return ChangeSet(
      number: number, actor: actor.name, login: actor.login, via: actor.key, at: clock.now(),
      day: today, reason: options.reason, despite: try requireForewarned(texts, options),
      events: events)
  }

  /// A change worked out but not written.
  struct PendingChange {
    struct Write {
      var code: PlanCode
      var change: PlanChangeSet
      var stored: StoredPlan?
      var row: PlanRow?
    }

    var outcome = ChangeOutcome(parts: [], wasWritten: false)
    /// What becomes of the directory; it comes before the plans that follow from it.
    var directory: (change: DirectoryChangeSet, state: Directory)?
    /// What becomes of who has access.
    var access: (change: AccessChangeSet, state: Access)?
    var writes: [Write] = []
    /// Templates whose copies the store may not have yet.
    var keeping: [TemplateCopy] = []
    /// The plans that may have to move because of it beside those that follow its plans.
    var followUps: [PlanCode] = []

    func write(to store: any PlanWriting) throws {
      for copy in keeping {
        try store.keepTemplate(copy.text, hash: copy.hash, titles: copy.template.titles)
      }
      if let directory {
        try store.append(directory.change, directory: directory.state)
      }
      if let access { try store.append(access.change, access: access.state) }
      for part in writes {
        try store.append(part.change, to: part.code, plan: part.stored, row: part.row)
      }
    }
  }

  private func prepare(
    _ codes: [PlanCode], _ options: ChangeOptions, _ actor: PlanActor,
    reading store: any PlanReading,
    decide: (inout PlanDraft) throws -> Void
  ) throws -> PendingChange {
    let calendars = try cache.calendars(of: store)
    var prepared = PendingChange()
    for code in codes {
      try telling(code) {
        guard let stored = try store.plan(code) else {
          throw Problem(.reference(.planUnknown), .notFound, ["ref": code.description, "near": ""])
        }
        let hash = stored.plan.template.hash
        var draft = PlanDraft(
          plan: stored.plan, commitments: stored.commitments, today: today,
          calendars: calendars
        ) { try store.template(hash: hash) }
        try decide(&draft)
        guard !draft.events.isEmpty else { return }
        try prepared.add(
          draft.events, to: code, stored: stored, options: options, actor: actor, planner: self,
          calendars: calendars, reading: store)
      }
    }
    return prepared
  }

  /// Works on a plan; an error that ends it is told as far as the one who acts may know the plan.
  func telling(_ code: PlanCode, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch {
      throw scope?.told(error, in: code) ?? error
    }
  }
}

extension Planner.PendingChange {
  /// Works out one plan's change set; `stored` is nil for a new plan.
  mutating func add(
    _ events: [PlanEvent], to code: PlanCode, stored: StoredPlan?, options: ChangeOptions,
    actor: PlanActor, planner: Planner, calendars: CareCalendars, reading store: any PlanReading
  ) throws {
    let change = try planner.changeSet(
      events, number: (stored?.revision ?? 0) + 1, by: actor, options)
    let before =
      stored.map {
        PlanProjection(plan: $0.plan, commitments: $0.commitments, day: $0.day)
      } ?? PlanProjection()
    var after = before
    if change.isUndoing {
      let record = try ComingRecord(
        StoredRecord(of: code, in: store), coming: change, after: before)
      var fold = try planner.fold(of: record, in: store)
      after = try fold.state(after: change.number)
        .scheduled(on: planner.today, calendars: calendars)
    } else {
      try after.advance(change, calendars: calendars, template: { try store.template(hash: $0) })
    }
    if change.isUndoing { outcome.isUndo = true }
    try planner.requireReason(options, forLateWorkLostFrom: before, to: after, by: events, code)
    outcome.parts.append(
      ChangeOutcome.Part(
        code: code, number: change.number, revision: stored?.revision ?? 0, before: before,
        after: after, calendars: calendars, today: planner.today, scope: planner.scope))
    writes.append(
      Write(
        code: code, change: change,
        stored: after.plan.map {
          StoredPlan(
            plan: $0, revision: change.number, day: after.day ?? change.day,
            commitments: after.commitments)
        },
        row: after.row(revision: change.number, changedAt: change.at / 1000)))
  }
}
