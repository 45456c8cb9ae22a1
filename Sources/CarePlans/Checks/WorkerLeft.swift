import CivilTime

/// Open work in the hands of somebody who has left.
struct WorkerLeft: PlanCheck {
  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    var items: [WorkerID: [ItemKey]] = [:]
    for place in checked.openPlaces {
      guard let worker = checked.plan.tasks[place].worker else { continue }
      items[worker, default: []].append(checked.key(place))
    }
    for series in checked.plan.series where series.stoppedOn == nil && series.removal == nil {
      guard let worker = series.worker else { continue }
      items[worker, default: []].append(series.key)
    }
    if let lead = checked.plan.lead, items[lead] == nil { items[lead] = [] }
    return items.sorted { $0.key < $1.key }.compactMap { worker, keys in
      guard let left = checked.directory.workers[worker]?.leftOn, left <= checked.today else {
        return nil
      }
      return PlanIssue(
        .workerLeft, .serious, item: keys.first,
        [
          "worker": worker.rawValue, "date": left.description, "count": String(keys.count),
          "items": keys.isEmpty ? "-" : checked.list(keys),
        ])
    }
  }
}
