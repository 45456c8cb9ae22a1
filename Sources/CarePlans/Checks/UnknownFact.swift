/// A question without an answer, so that nobody knows whether work is needed.
struct UnknownFact: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    var undecided: [FactKey: [ItemKey]] = [:]
    func note(_ key: ItemKey, _ condition: FactCondition?) {
      guard let condition, checked.plan.applies(condition) == nil else { return }
      for fact in condition.unknownFacts(in: checked.plan) {
        undecided[fact, default: []].append(key)
      }
    }
    for task in checked.plan.tasks where task.isOwed { note(task.key, task.condition) }
    for series in checked.plan.series { note(series.key, series.condition) }
    return undecided.sorted { $0.key < $1.key }.map { fact, items in
      PlanIssue(
        .factUnknown, .note,
        ["fact": fact.rawValue, "count": String(items.count), "items": checked.list(items)])
    }
  }
}
