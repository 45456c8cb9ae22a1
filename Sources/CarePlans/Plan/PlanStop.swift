/// That a plan was stopped before its end: why, and what of it is owed all the same.
package struct PlanStop: Sendable, Hashable {
  package var kind: StopKind
  /// The tasks that are still to be settled or have been, in the order of their keys; none where an
  /// older program stopped it.
  package var settling: [ItemKey]

  package init(kind: StopKind, settling: [ItemKey] = []) {
    self.kind = kind
    self.settling = settling
  }
}

extension CarePlan {
  /// Whether an item is owed although its plan was stopped.
  package func settles(_ item: ItemKey) -> Bool {
    status == .stopped && stop?.settling.contains(item) ?? false
  }
}
