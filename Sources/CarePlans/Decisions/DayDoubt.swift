package import CivilTime

/// Why a day on which something is said to be done may be a slip: what it follows was not there yet.
package enum DayDoubt: Sendable, Hashable {
  /// The first day of the plan.
  case beforePlan(CivilDate)
  /// The day the task came into the plan.
  case beforeTask(CivilDate)
  /// A named date from which the task, or its phase, counts on.
  case beforeAnchor(AnchorKey, CivilDate)
}

extension CarePlan {
  /// Why a task was hardly done on a day; nil where nothing speaks against it.
  ///
  /// - Parameter added: The day a hand added the task; nil for one of the template.
  package func doubt(finishing key: ItemKey, on day: CivilDate, added: CivilDate?) -> DayDoubt? {
    guard let task = task(key) else { return nil }
    for anchor in anchors(before: task) {
      if let date = anchors[anchor]?.date, day < date { return .beforeAnchor(anchor, date) }
    }
    let happened = [task.notBefore, task.due, task.limit].compactMap { rule -> CivilDate? in
      guard case .event? = rule?.origin, rule?.term.amount ?? 0 >= 0 else { return nil }
      return rule.flatMap { self.day(of: $0.origin) }
    }
    if let first = ([added].compactMap(\.self) + happened).min(), day < first {
      return .beforeTask(first)
    }
    return day < start ? .beforePlan(start) : nil
  }

  /// The named dates that come before a task.
  ///
  /// It may not begin before them, is due some time after them, or is of a phase that begins with them. A
  /// date from which it also counts back is none of these.
  private func anchors(before task: PlanTask) -> [AnchorKey] {
    var after: [AnchorKey] = []
    var back: Set<AnchorKey> = []
    func add(_ rule: TimingRule?, ifOnTheDay: Bool) {
      guard let rule, case .anchor(let key) = rule.origin else { return }
      if rule.term.amount < 0 { back.insert(key) }
      if rule.term.amount > 0 || rule.term.amount == 0 && ifOnTheDay { after.append(key) }
    }
    add(task.notBefore, ifOnTheDay: true)
    add(task.due, ifOnTheDay: false)
    add(task.limit, ifOnTheDay: false)
    add(phases.first { $0.key == task.phase }?.from, ifOnTheDay: true)
    return after.filter { !back.contains($0) }
  }
}
