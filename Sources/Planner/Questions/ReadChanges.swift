package import CarePlans
package import CivilTime

/// A change set of a plan among those of others.
package struct PlanHistoryEntry: Sendable {
  package var plan: PlanCode
  package var change: PlanChangeSet
  /// The change sets of its plan, by which it still counts or not.
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
      let changed = try store.plansChanged(since: first)
      for code in codes where changed.contains(code) && scope?.opens(code) ?? true {
        try Interruption.check()
        let journal = try store.journal(of: code)
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
}
