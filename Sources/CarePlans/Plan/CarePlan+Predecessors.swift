extension CarePlan {
  /// The predecessors of a task that are not done, seen through those that do not apply.
  ///
  /// - Parameter counts: Which of its links are followed.
  func openPredecessors(
    of task: PlanTask, where counts: (PlanDependency) -> Bool
  ) -> Set<ItemKey> {
    var open: Set<ItemKey> = []
    var seen: Set<ItemKey> = []
    var rest = task.dependsOn.filter(counts)
    while let dependency = rest.popLast() {
      guard seen.insert(dependency.task).inserted, let other = self.task(dependency.task) else {
        continue
      }
      if other.finishedOn != nil { continue }
      if other.isSkipped || applies(other) != true {
        rest += other.dependsOn.filter(counts)
      } else {
        open.insert(other.key)
      }
    }
    return open
  }

  /// What a gate waits for because nobody has answered whether it applies: its hard predecessors whose
  /// condition rests on an answer that is not given by work behind the gate itself.
  func unanswered(before gate: PlanTask) -> [ItemKey] {
    guard gate.finishedOn == nil, !gate.isSkipped else { return [] }
    let undecided = gate.dependsOn.compactMap { dependency -> PlanTask? in
      guard dependency.isHard, dependency.point == nil, let other = task(dependency.task),
        other.isOwed, applies(other) == nil
      else { return nil }
      return other
    }
    guard !undecided.isEmpty else { return [] }
    let given = factsSet(behind: gate.key)
    return undecided.filter { task in
      !(task.condition?.unknownFacts(in: self).isSubset(of: given) ?? true)
    }.map(\.key)
  }

  /// The facts that decisions set which come after a task.
  private func factsSet(behind key: ItemKey) -> Set<FactKey> {
    var behind: Set<ItemKey> = [key]
    var found: Set<FactKey> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for task in tasks
      where !behind.contains(task.key)
        && task.dependsOn.contains(where: { $0.isHard && behind.contains($0.task) })
      {
        behind.insert(task.key)
        found.formUnion(task.outcomes.flatMap(\.sets.keys))
        isGrowing = true
      }
    }
    return found
  }
}
