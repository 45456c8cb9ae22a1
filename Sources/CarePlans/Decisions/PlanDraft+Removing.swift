import CivilTime

extension PlanDraft {
  /// Takes a task, a series or a measure out of the plan.
  ///
  /// Who waited for it waits for what it waited for. What was reported stays reported, so that done
  /// work is not removed, and nothing that dates still count from is.
  ///
  /// - Parameter others: What is removed along with it, whose dates may count from it.
  /// - Returns: How it was removed, with what was late.
  @discardableResult
  package mutating func remove(_ key: ItemKey, along others: Set<ItemKey> = []) throws
    -> ItemRemoval
  {
    try requireLiving()
    if let removed = plan.removal(of: key) {
      throw PlanRefusal.itemRemoved(ref(key), on: removed.on)
    }
    if let task = plan.task(key), let finished = task.finishedOn {
      throw PlanRefusal.taskDone(ref(key), on: finished)
    }
    if let place = plan.measureIndex(key), let ended = plan.measures[place].overOn {
      throw PlanRefusal.measureEnded(ref(key), on: ended)
    }
    guard plan.task(key) != nil || plan.seriesIndex(key) != nil || plan.measureIndex(key) != nil
    else { throw PlanRefusal.itemUnknown(ref(key)) }
    let counting = counting(from: key).filter { !others.contains($0) }
    guard counting.isEmpty else { throw PlanRefusal.datesCountFrom(ref(key), counting) }
    let removal = removal(of: key)
    try note(.removed(key, removal))
    return removal
  }

  private func removal(of key: ItemKey) -> ItemRemoval {
    let late = commitments.filter { entry in
      (entry.series ?? entry.item) == key && entry.state.isOpen
        && entry.standing(on: today).isLate && isUnreported(entry)
    }
    return ItemRemoval(
      on: today, since: late.compactMap(\.nextDate).min(),
      contacts: late.compactMap(\.occurrence).sorted())
  }

  /// Whether no earlier decision of the same change set reported it.
  private func isUnreported(_ entry: Commitment) -> Bool {
    guard let series = entry.series, let number = entry.occurrence else { return true }
    return plan.series.first { $0.key == series }?.log[number] == nil
  }

  /// The tasks and series that somebody owes whose dates count from a task, or which apply by what an
  /// item says.
  private func counting(from key: ItemKey) -> [ItemKey] {
    func rests(_ condition: FactCondition?) -> Bool {
      condition?.rests.contains { $0.item == key } ?? false
    }
    let tasks = plan.tasks.filter { task in
      task.key != key && task.finishedOn == nil && !task.isSkipped && plan.applies(task) != false
        && ([task.notBefore, task.due, task.limit].contains { $0?.origin == .task(key) }
          || rests(task.condition))
    }
    let series = plan.series.filter { series in
      guard series.key != key, plan.applies(series) != false, series.stoppedOn == nil else {
        return false
      }
      if rests(series.condition) { return true }
      switch series.origin {
      case .task(let task, _): return task == key
      case .rule(let rule): return rule.origin == .task(key)
      }
    }
    return (tasks.map(\.key) + series.map(\.key)).sorted()
  }
}
