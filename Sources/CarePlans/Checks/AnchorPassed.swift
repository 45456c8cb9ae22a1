import CivilTime

/// An expected date whose day has passed, of which nobody said that it has happened: what counts from it
/// waits for that.
struct AnchorPassed: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    checked.plan.anchors.keys.filter { !$0.isLink }.sorted().compactMap { key in
      guard let day = checked.plan.expectedDay(of: key), day < checked.today else { return nil }
      return PlanIssue(
        .anchorPassed, .serious, item: nil,
        [
          "anchor": key.rawValue, "name": key.rawValue, "day": day.description,
          "typed": day.description, "plan": checked.plan.code.short,
        ])
    }
  }
}
