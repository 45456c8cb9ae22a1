package import CarePlans

/// A fact that stays although the decision that set it is opened again.
package struct KeptFact: Sendable, Hashable {
  package var plan: PlanCode
  package var decision: ItemKey
  package var fact: DecidedFact
}

extension Planner {
  /// The facts that decisions among typed references set and that stay when these are opened again,
  /// because something else has set them since.
  ///
  /// Who sees parts of a plan is told of none.
  package func factsKept(reopening refs: [String]) throws -> [KeptFact] {
    try repository.read { store in
      var found: [KeptFact] = []
      for ref in try resolve(refs) {
        guard case .task(let key)? = ref.item, scope?.opens(ref.code) ?? true,
          let plan = try store.plan(ref.code)?.plan
        else { continue }
        found += plan.facts(decidedBy: key).filter(\.stays)
          .map { KeptFact(plan: ref.code, decision: key, fact: $0) }
      }
      return found
    }
  }
}
