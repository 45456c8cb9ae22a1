/// Which named dates there are in a plan: for rules that count from them, and for hands that set them.
///
/// Here also the references are let in that a cross-plan link makes of anchors.
extension CarePlan {
  /// Whether rules may count from it.
  package func hasAnchor(_ key: AnchorKey) -> Bool { anchors[key] != nil }

  /// Refuses to count from a date the plan does not have.
  package func requireAnchor(_ key: AnchorKey) throws(PlanRefusal) {
    guard !hasAnchor(key) else { return }
    throw PlanRefusal.anchorUnknown(key, known: anchors.keys.sorted())
  }

  /// Refuses to set a date that the plan does not have, or that no hand sets.
  package func requireOwnAnchor(_ key: AnchorKey) throws(PlanRefusal) { try requireAnchor(key) }
}
