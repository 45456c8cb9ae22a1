package import CarePlans
package import CivilTime

/// A change set of a plan among those of others.
package struct PlanHistoryEntry: Sendable {
  package var plan: PlanCode
  package var change: PlanChangeSet
  /// Those of its plan from this one on, and what they took back: by these it still counts or not.
  package var history: ChangeHistory

  package var isUndone: Bool { !history.counts(change.number) }
}

extension Planner {
  /// `report changes`: who did what, in all plans that the viewer opens, the oldest first.
  ///
  /// - Parameters:
  ///   - actor: Whose changes, by the name they were made under, in any case; nil for everybody's.
  ///   - first: From which day on.
  ///   - plan: Of one plan; nil for all.
  /// - Throws: ``Problem`` where the plan is not the viewer's to open.
  package func changes(by actor: String?, since first: CivilDate, of plan: String?) throws
    -> [PlanHistoryEntry]
  {
    let wanted = actor?.lowercased()
    return try repository.read { store in
      var codes = try store.planRows().filter { $0.status != .destroyed }.map(\.code)
      if let plan {
        let code = try resolve(plan: plan)
        try requireWhole(code)
        codes = [code]
      }
      var found: [PlanHistoryEntry] = []
      let changed = try store.firstChanges(since: first)
      for code in codes where scope?.opens(code) ?? true {
        guard let number = changed[code] else { continue }
        try Interruption.check()
        let journal = try changes(of: code, from: number, in: store)
        let history = ChangeHistory(journal)
        found += journal.filter { change in
          change.day >= first && (wanted == nil || change.actor.lowercased() == wanted)
        }.map { PlanHistoryEntry(plan: code, change: $0, history: history) }
      }
      return found.sorted {
        ($0.change.at, $0.plan, $0.change.number) < ($1.change.at, $1.plan, $1.change.number)
      }
    }
  }

  /// The change sets of a plan from one on, with all between it and what they took back: what an undo
  /// brought back is told by the undo before it.
  private func changes(of code: PlanCode, from number: Int, in store: any PlanReading) throws
    -> [PlanChangeSet]
  {
    var (first, found) = (number, try store.entries(of: code, number...Int.max).map(\.change))
    while let target = found.lazy.flatMap(\.events).compactMap(\.takenBack).min(), target < first {
      found = try store.entries(of: code, target...first - 1).map(\.change) + found
      first = target
    }
    return found
  }
}
