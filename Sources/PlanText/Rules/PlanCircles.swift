import CarePlans

/// The circles in which tasks of a plan or template wait for, or count from, each other.
struct PlanCircles {
  /// Circles of links, hard or soft, of not-before rules on tasks, and of series that begin with a
  /// task; as keys, the first again as the last, each waiting for the next.
  let waiting: [[ItemKey]]
  /// Circles of due and limit rules.
  let counting: [[ItemKey]]

  init(tasks: [PlanTask], series: [FollowUpSeries]) {
    var waits: [ItemKey: [ItemKey]] = [:]
    var counts: [ItemKey: [ItemKey]] = [:]
    for task in tasks {
      waits[task.key, default: []] += task.dependsOn.map(\.task)
      if let origin = Self.task(of: task.notBefore) { waits[task.key, default: []].append(origin) }
      if let origin = Self.task(of: task.due) { counts[task.key] = [origin] }
      // Nothing counts from a limit, so only one on the task's own date closes a circle.
      if Self.task(of: task.limit) == task.key { counts[task.key, default: []].append(task.key) }
    }
    for series in series {
      switch series.origin {
      case .task(let key, _): waits[series.key, default: []].append(key)
      case .rule(let rule):
        if let key = Self.task(of: rule) { waits[series.key, default: []].append(key) }
      }
    }
    waiting = CircleSearch.circles(among: tasks.map(\.key) + series.map(\.key)) { waits[$0] ?? [] }
    counting = CircleSearch.circles(among: tasks.map(\.key)) { counts[$0] ?? [] }
  }

  private static func task(of rule: TimingRule?) -> ItemKey? {
    if case .task(let key)? = rule?.origin { key } else { nil }
  }
}
