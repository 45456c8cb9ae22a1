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
      let change = try changeSet(
        try decide(before, store), number: try store.directoryRevision() + 1, by: actor, options)
      let after = try directory(after: change, before, in: store)
      try requireNobodyLost(from: before, to: after, in: store)
      var prepared = PendingChange()
      prepared.directory = (change, after)
      prepared.followUps = try followUps(from: before, to: after, in: store)
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

  /// The plans that two states of the directory may move: all that are living where dates may, and where
  /// somebody leaves those in which something is on its way.
  private func followUps(from before: Directory, to after: Directory, in store: any PlanReading)
    throws -> [PlanCode]
  {
    guard before.movesDates(to: after) else {
      guard before.leavings != after.leavings else { return [] }
      return try store.planRows().filter { row in
        guard !row.status.isEnded else { return false }
        return try store.plan(row.code)?.plan.onTheirWay.isEmpty == false
      }.map(\.code)
    }
    return try store.planRows().filter(\.status.hasDates).map(\.code)
  }
}
