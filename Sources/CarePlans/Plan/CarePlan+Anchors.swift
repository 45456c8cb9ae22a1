package import CivilTime

/// Which named dates there are in a plan: for rules that count from them, and for hands that set them.
///
/// Here also the references are let in that a cross-plan link makes of anchors.
extension CarePlan {
  /// Whether rules may count from it.
  package func hasAnchor(_ key: AnchorKey) -> Bool { anchors[key] != nil }

  /// The day of the expected named date that a rule counts from, where what it gives falls on it or later.
  func awaited(by rule: TimingRule?, on day: CivilDate?) -> CivilDate? {
    guard let day, case .anchor(let key)? = rule?.origin, let expected = expectedDay(of: key),
      day >= expected
    else { return nil }
    return expected
  }

  /// The day of a named date that is expected only, and neither confirmed nor past.
  func expectedDay(of key: AnchorKey) -> CivilDate? {
    anchors[key].flatMap { $0.state == .expected ? $0.date : nil }
  }

  /// Whether a date of a task counts from a named date whose day has passed and which nobody confirmed.
  package func awaits(_ key: ItemKey, on today: CivilDate) -> Bool {
    [task(key)?.due, task(key)?.limit].contains { rule in
      guard case .anchor(let anchor)? = rule?.origin, !(rule?.term.isBackward ?? false),
        let day = expectedDay(of: anchor)
      else { return false }
      return day < today
    }
  }

  /// Refuses to count from a date the plan does not have.
  package func requireAnchor(_ key: AnchorKey) throws(PlanRefusal) {
    guard !hasAnchor(key) else { return }
    throw anchorUnknown(key)
  }

  /// Refuses to set a date that the plan does not have, or that no hand sets: one of another plan.
  package func requireOwnAnchor(_ key: AnchorKey) throws(PlanRefusal) {
    guard hasAnchor(key), !key.isLink else { throw anchorUnknown(key) }
  }

  private func anchorUnknown(_ key: AnchorKey) -> PlanRefusal {
    .anchorUnknown(key, known: anchors.keys.filter { !$0.isLink }.sorted())
  }
}
