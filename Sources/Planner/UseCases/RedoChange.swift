package import CarePlans
import Wording

extension Planner {
  /// Brings back what a change set of a plan took back.
  ///
  /// - Throws: ``Problem`` as ``undo(_:in:options:)``.
  package func redo(_ undo: Int, in plan: String, options: ChangeOptions) throws -> ChangeOutcome {
    try takeBack(undo, in: plan, options)
  }

  /// The latest undo in a plan that still counts, with the change set it took back.
  ///
  /// - Throws: ``Problem`` `redo-nothing`.
  package func planChange(toRedoIn plan: String) throws -> TakenBack {
    let actor = try requireActor()
    let code = try resolve(plan: plan)
    return try repository.read { store in
      let record = StoredRecord(of: code, in: store)
      let history = try record.history(through: store.plan(code)?.revision ?? 0)
      // Who sees parts of a plan brings back what is its own.
      for undo in history.undos.reversed() where history.canBeRedone(undo.number) {
        guard let change = try record.entries(undo.number...undo.number).first?.change,
          scope?.opens(code) ?? true || actor.made(change)
        else { continue }
        return try takenBack(change, in: code, store)
      }
      throw Problem(.undo(.redoNothing), .refused, ["plan": code.short])
    }
  }

  /// The latest undo of any plan that this actor made and that still counts, if nothing else was done
  /// since: what was taken back before later work stays so, unless its plan is named.
  ///
  /// - Throws: ``Problem`` `redo-nothing-own`, `actor-missing`.
  package func latestOwnUndo() throws -> TakenBack {
    let actor = try requireActor()
    return try repository.read { store in
      let found = try latestChange(of: actor, in: store) { change, history in
        history.canBeRedone(change.number) || !change.isUndoing && !change.followsDirectory
      }
      guard let found, found.change.isUndoing else {
        throw Problem(.undo(.redoNothingOwn), .refused, ["actor": actor.name])
      }
      return try takenBack(found.change, in: found.plan, store)
    }
  }

  /// The change set of the directory that took back another and still counts.
  ///
  /// - Throws: ``Problem`` `redo-nothing-directory`, and as ``directoryChange(toUndo:)``.
  package func directoryChangeToRedo() throws -> DirectoryHistoryEntry {
    let journal = try directoryHistory().map(\.change)
    guard let undo = ChangeHistory(journal).latestUndo else {
      throw Problem(.undo(.redoNothingDirectory), .refused)
    }
    return try directoryChange(toUndo: undo)
  }

  private func takenBack(_ undo: PlanChangeSet, in code: PlanCode, _ store: any PlanState) throws
    -> TakenBack
  {
    let number = undo.events.compactMap(\.takenBack).first ?? 0
    guard let change = try store.entries(of: code, number...number).first?.change else {
      throw Problem(.undo(.redoNothing), .refused, ["plan": code.short])
    }
    return TakenBack(plan: code, undo: undo, change: change)
  }
}

/// A change set that was taken back, and the one that did it.
package struct TakenBack: Sendable, Hashable {
  package var plan: PlanCode
  package var undo: PlanChangeSet
  package var change: PlanChangeSet
}
