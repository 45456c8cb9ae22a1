import Scheduling

/// A date nobody knows yet, on which work hangs.
struct AnchorMissing: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    var waiting: [AnchorKey: [ItemKey]] = [:]
    for place in checked.openPlaces {
      let task = checked.plan.tasks[place]
      var named: Set<AnchorKey> = []
      for case .anchor(let key)? in [task.notBefore?.origin, task.due?.origin, task.limit?.origin]
      where checked.plan.anchors[key]?.date == nil && named.insert(key).inserted {
        waiting[key, default: []].append(task.key)
      }
    }
    for series in checked.plan.series where checked.plan.applies(series) == true {
      guard case .rule(let rule) = series.origin, case .anchor(let key) = rule.origin,
        checked.plan.anchors[key]?.date == nil
      else { continue }
      waiting[key, default: []].append(series.key)
    }
    return waiting.sorted { $0.key < $1.key }.map { anchor, items in
      PlanIssue(
        .anchorMissing, .warning, item: nil,
        ["anchor": anchor.rawValue, "count": String(items.count), "items": checked.list(items)])
    }
  }
}
