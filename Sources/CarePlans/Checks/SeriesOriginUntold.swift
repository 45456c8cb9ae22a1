/// A series that counts from work before our time, of which nobody said when it was: its contacts have no
/// days.
struct SeriesOriginUntold: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    checked.plan.series.compactMap { series in
      guard let task = series.originTask, series.stoppedOn == nil,
        checked.plan.applies(series) == true,
        checked.schedule.former[task]?.isBefore ?? false
      else { return nil }
      return PlanIssue(
        .seriesOriginUntold, .serious, item: series.key,
        ["task": task.rawValue, "plan": checked.plan.code.short])
    }
  }
}

extension FollowUpSeries {
  /// The task it counts from; nil where it counts from none.
  var originTask: ItemKey? {
    switch origin {
    case .task(let key, _): key
    case .rule(let rule): if case .task(let key) = rule.origin { key } else { nil }
    }
  }
}
