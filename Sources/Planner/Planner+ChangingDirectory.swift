import CarePlans
import CivilTime

extension Planner {
  /// Changes the directory and re-plans every living plan whose dates that moves, all in one
  /// transaction, previewed by the same steps.
  func changeDirectory(
    _ options: ChangeOptions, decide: (Directory) throws -> [DirectoryEvent]
  ) throws -> ChangeOutcome {
    try changeDirectory(options) { directory, _ in try decide(directory) }
  }

  /// The same for what is decided by the journal too.
  func changeDirectory(
    _ options: ChangeOptions, decide: (Directory, any PlanReading) throws -> [DirectoryEvent]
  ) throws -> ChangeOutcome {
    let actor = try requireActor()
    return try carryOut(options) { store in
      let before = try store.directory()
      let revision = try store.directoryRevision()
      let change = changeSet(
        try decide(before, store), number: revision + 1, by: actor, options)
      let after = try directory(after: change, before, in: store)
      try requireNobodyLost(from: before, to: after, in: store)
      var prepared = try replanned(from: before, to: after, options, actor, reading: store)
      prepared.directory = (change, after)
      prepared.outcome.directoryRevision = revision
      return prepared
    }
  }

  /// The directory after a change set that comes next.
  private func directory(
    after change: DirectoryChangeSet, _ before: Directory, in store: any PlanReading
  ) throws -> Directory {
    guard change.isUndoing else {
      return try change.events.reduce(before) { try Directory.applying($1, to: $0) }
    }
    var fold = try StreamFold<Directory>(store.directoryEntries().map(\.change))
    try fold.add(change)
    guard let state = fold.state else { throw ReplayError.firstEventMissing }
    return state
  }

  /// What two states of the directory move in plans.
  private func replanned(
    from before: Directory, to after: Directory, _ options: ChangeOptions, _ actor: PlanActor,
    reading store: any PlanReading
  ) throws -> PendingChange {
    var result = PendingChange()
    guard before.movesDates(to: after) else { return result }
    let calendars = CareCalendars(of: after)
    let former = CareCalendars(of: before)
    for row in try store.planRows() where !row.status.isEnded {
      guard let stored = try store.plan(row.code) else { continue }
      var baseline = PendingChange()
      try baseline.add(
        [.replanned], to: row.code, stored: stored, options: options, actor: actor,
        planner: self, calendars: former, reading: store)
      var one = PendingChange()
      let acts = stored.plan.changes(under: after.acts)
      try one.add(
        [.replanned] + acts, to: row.code, stored: stored, options: options, actor: actor,
        planner: self, calendars: calendars, reading: store)
      // Only what the directory causes counts: what time alone moved is not its doing.
      one.outcome.parts[0].before = baseline.outcome.parts[0].after
      guard try !acts.isEmpty || !one.outcome.parts[0].difference(isTold: false).changes.isEmpty
      else {
        continue
      }
      result.outcome.parts += one.outcome.parts
      result.writes += one.writes
    }
    return result
  }
}
