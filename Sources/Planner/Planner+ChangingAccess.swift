import CarePlans
import CivilTime

extension Planner {
  /// Changes who has access, by the same steps as plans: no date moves, nothing is re-planned.
  func changeAccess(
    _ options: ChangeOptions, decide: (Access, Directory) throws -> [AccessEvent]
  ) throws -> ChangeOutcome {
    let actor = try requireActor()
    return try carryOut(options) { store in
      let before = try store.access()
      let change = try changeSet(
        try decide(before, store.directory()), number: try store.accessRevision() + 1, by: actor,
        options)
      var prepared = PendingChange()
      prepared.access = (change, change.events.reduce(before) { Access.applying($1, to: $0) })
      return prepared
    }
  }
}
