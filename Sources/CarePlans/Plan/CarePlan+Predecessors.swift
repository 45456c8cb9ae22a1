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
}
