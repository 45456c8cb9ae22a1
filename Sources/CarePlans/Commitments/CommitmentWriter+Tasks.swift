import CivilTime
import Scheduling

extension CommitmentWriter {
  /// What tasks make owed, in key order.
  func taskCommitments(_ orphaned: Set<ItemKey>, besides untouched: Set<Int>) -> [Commitment] {
    let forecast = ReadyForecast(of: result.schedule)
    let waiting = Waiting(forecast)
    let roots = plan.tasks.indices.map {
      plan.tasks[$0].finishedOn == nil ? waiting.roots(of: $0) : []
    }
    // How many unfinished tasks wait for each root, directly or not.
    var frees: [Int: Int] = [:]
    for root in roots.joined() { frees[root, default: 0] += 1 }
    return plan.tasks.indices.compactMap { place in
      guard !untouched.contains(place),
        var entry = owed(
          by: plan.tasks[place], at: place, readyFrom: forecast.days[place], orphaned)
      else { return nil }
      entry.remember(plan.tasks[place].removal)
      if entry.state.isOpen {
        entry.blockedBy = waiting.blockers[place].map { result.keys[$0] }
        entry.roots = roots[place].map { result.keys[$0] }
        entry.frees = frees[place] ?? 0
      }
      return entry
    }
  }

  /// What a task makes owed, but for whom it waits for; nil where nobody owes it.
  private func owed(
    by task: PlanTask, at place: Int, readyFrom: CivilDate?, _ orphaned: Set<ItemKey>
  ) -> Commitment? {
    let node = result.graph.tasks[place]
    guard
      node.applicability == .applicable || node.applicability == .skipped
        || task.removal?.wasLate ?? false
    else { return nil }
    let found = result.schedule[place]
    var entry = Commitment(
      plan: plan.code, item: task.key, number: String(task.number), kind: .init(task.kind),
      obligation: task.obligation, role: task.role, state: state(of: task, found),
      at: seconds)
    entry.titleKey = task.title == nil ? task.templateKey : nil
    entry.partner = result.partners[place]
    entry.worker = holder(
      of: task.key, worker: task.worker, role: task.role, orphaned: orphaned)
    entry.participants = partners(of: task.participants, but: entry.partner)
    entry.phase = task.phase
    entry.due = found.due
    entry.isDueExpected = found.due != nil && found.dueCertainty == .expected
    entry.dueFrom = entry.isDueExpected ? CountedFrom(task.due) : nil
    entry.limit = found.limit
    entry.isLimitExpected = found.limit != nil && found.limitCertainty == .expected
    entry.limitFrom = entry.isLimitExpected ? CountedFrom(task.limit) : nil
    if case .measure(_, .end)? = task.limit?.origin, task.limit?.term.amount == 0 {
      entry.endsByLaw = true
    }
    let awaited = plan.awaited(by: task.due, on: found.due)
    let other = plan.awaited(by: task.limit, on: found.limit)
    entry.awaits = awaited.flatMap { day in other.map { min(day, $0) } ?? day } ?? other
    entry.pin = task.pin
    entry.isFixed = task.pin != nil
    entry.startedOn = task.startedOn
    entry.finishedOn = task.finishedOn
    entry.waitUntil = task.wait?.until
    entry.readyFrom = readyFrom
    entry.neededBy = found.neededBy
    if let former = result.former[task.key] { entry.recall(former) }
    return entry
  }

  private func state(of task: PlanTask, _ found: ScheduledTask) -> Commitment.State {
    if task.removal != nil { return .withdrawn }
    if task.isSkipped { return .skipped }
    if task.finishedOn != nil { return .done }
    if result.former[task.key]?.isBefore ?? false { return .beforeAdoption }
    if task.startedOn != nil { return .started }
    return found.isOpenDated ? .openDated : .open
  }
}
