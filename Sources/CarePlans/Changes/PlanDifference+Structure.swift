import CivilTime

extension PlanDifference {
  /// What a change rewrites of how items are set up: rules, links, titles and the like, of what is
  /// there on both sides of it.
  static func structureLines(_ old: CarePlan?, _ new: CarePlan?) -> [ItemKey: [Line]] {
    guard let old, let new else { return [:] }
    var result: [ItemKey: [Line]] = [:]
    for task in new.tasks {
      guard let before = old.task(task.key), before != task else { continue }
      result[task.key] = lines(of: task.key, before.structure, task.structure)
    }
    for series in new.series {
      guard let place = old.seriesIndex(series.key), old.series[place] != series else { continue }
      result[series.key] = lines(of: series.key, old.series[place].structure, series.structure)
    }
    return result
  }

  private static func lines(
    of item: ItemKey, _ old: [(field: String, value: String?)],
    _ new: [(field: String, value: String?)]
  ) -> [Line] {
    let before = Dictionary(
      old.map { ($0.field, $0.value) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(
      new.map { ($0.field, $0.value) }, uniquingKeysWith: { first, _ in first })
    var fields = new.map(\.field)
    for field in old.map(\.field) where after[field] == nil { fields.append(field) }
    return fields.compactMap { field in
      let (one, other) = (before[field] ?? nil, after[field] ?? nil)
      return one == other ? nil : Line(item: item, field: field, before: one, after: other)
    }
  }
}

extension PlanTask {
  /// What a hand may rewrite of it that no commitment shows, by name, as people write it.
  fileprivate var structure: [(field: String, value: String?)] {
    [
      ("title", title), ("kind", kind.rawValue), ("role", role.rawValue),
      ("participants", participants.isEmpty ? nil : participants.list),
      ("estimate", estimate.description), ("join", join.rawValue),
      ("condition", condition?.description), ("notBeforeRule", notBefore?.description),
      ("dueRule", due?.description), ("limitRule", limit?.description),
    ] + dependsOn.map { ("link \($0.task)", $0.text) }
  }
}

extension FollowUpSeries {
  /// As that of a task.
  fileprivate var structure: [(field: String, value: String?)] {
    [
      ("title", title), ("role", role.rawValue), ("worker", worker?.rawValue),
      ("rhythm", taper.description), ("counting", counting.rawValue),
      ("window", window.description), ("stoppedOn", stoppedOn?.description),
    ]
  }
}

extension [RoleKey] {
  fileprivate var list: String { map(\.rawValue).joined(separator: ", ") }
}

extension PlanDependency {
  /// `FS`, `SS +1w soft`, `FS last`.
  fileprivate var text: String {
    var words = [kind.rawValue]
    if lag.amount != 0 { words.append((lag.amount > 0 ? "+" : "") + lag.description) }
    if let point { words.append(point.rawValue) }
    if !isHard { words.append("soft") }
    return words.joined(separator: " ")
  }
}
