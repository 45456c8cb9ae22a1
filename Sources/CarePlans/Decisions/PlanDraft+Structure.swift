import CivilTime

extension PlanDraft {
  /// Adds a task by hand; its number is given here.
  package mutating func add(_ task: PlanTask) throws {
    try requireLiving()
    try requireFree(task.key)
    for dependency in task.dependsOn { try check(dependency, of: task.key) }
    for field in TaskField.allCases { try check(field.entry.read(task), in: .task(field)) }
    if task.kind != .decision, !task.outcomes.isEmpty {
      throw PlanRefusal.outcomesNeedDecision(ref(task.key))
    }
    var numbered = task
    numbered.number = plan.lastNumber + 1
    try note(.taskAdded(numbered))
  }

  /// Gives a task to a worker, or to nobody.
  package mutating func assign(_ key: ItemKey, to worker: WorkerID?) throws {
    try requireLiving()
    if let place = plan.seriesIndex(key) {
      try requireKept(key)
      guard plan.series[place].worker != worker else {
        throw PlanRefusal.nothingToChange(.item(ref(key)))
      }
      return try note(.assigned(key, worker))
    }
    guard try openTask(key).worker != worker else {
      throw PlanRefusal.nothingToChange(.item(ref(key)))
    }
    try note(.assigned(key, worker))
  }

  /// Makes a task wait for another, or for a point of a series.
  package mutating func link(_ key: ItemKey, _ dependency: PlanDependency) throws {
    try requireLiving()
    _ = try task(key)
    try check(dependency, of: key)
    guard !(plan.task(key)?.dependsOn.contains(dependency) ?? false) else {
      throw PlanRefusal.nothingToChange(.item(ref(key)))
    }
    try note(.linked(key, dependency))
  }

  /// Takes a dependency away.
  package mutating func unlink(_ key: ItemKey, from predecessor: ItemKey) throws {
    try requireLiving()
    let task = try task(key)
    guard task.dependsOn.contains(where: { $0.task == predecessor }) else {
      throw PlanRefusal.linkUnknown(ref(key), other: predecessor)
    }
    try note(.unlinked(key, predecessor))
  }

  private func check(_ dependency: PlanDependency, of key: ItemKey) throws(PlanRefusal) {
    if dependency.task == key { throw PlanRefusal.linkToItself(ref(key)) }
    try requireKept(dependency.task)
    if plan.seriesIndex(dependency.task) != nil {
      guard dependency.point != nil else {
        throw PlanRefusal.linkPointNeeded(ref(dependency.task))
      }
    } else if plan.task(dependency.task) == nil {
      throw PlanRefusal.itemUnknown(ref(dependency.task))
    }
  }

  func check(_ rule: TimingRule) throws(PlanRefusal) {
    switch rule.origin {
    case .day: break
    case .anchor(let key): try requireAnchor(key)
    case .task(let key): try requireOrigin(key)
    case .measure(let key, _):
      guard plan.measureIndex(key) != nil else {
        throw PlanRefusal.notAMeasure(ref(key))
      }
      try requireKept(key)
    case .event(let key, let count):
      guard plan.happenings.contains(where: { $0.event == key && $0.count == count }) else {
        throw PlanRefusal.eventUnknown(key, known: plan.happenings.map(\.event))
      }
    }
  }

  /// Refuses to count dates from anything but a task.
  func requireOrigin(_ key: ItemKey) throws(PlanRefusal) {
    guard plan.task(key) == nil else { return try requireKept(key) }
    if let series = plan.series(named: key) { throw PlanRefusal.seriesNoOrigin(ref(series)) }
    throw PlanRefusal.itemUnknown(ref(key))
  }

}

extension PlanDraft {
  /// Refuses a key that no task or series of one's own can have, or that something has already, in
  /// the plan or waiting in its template.
  func requireFree(_ key: ItemKey) throws {
    guard ItemID.isBase(key.rawValue) else {
      throw PlanRefusal.taskKeyMalformed(key.rawValue)
    }
    guard !PlanLine.Sort.reserve(key) else {
      throw PlanRefusal.taskKeyTaken(ref(key))
    }
    let text = try template()
    let waiting = text.tasks.map(\.task.key) + text.series.map(\.series.key)
    var names = ItemNames(of: plan)
    // As the name of a series it also keeps clear of the numbers of repeated tasks.
    guard names.add(series: key), !waiting.contains(where: { $0.folded == key.folded }) else {
      throw PlanRefusal.taskKeyTaken(ref(key))
    }
  }
}
