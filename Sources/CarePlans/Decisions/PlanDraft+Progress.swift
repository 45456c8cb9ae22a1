package import CivilTime

extension PlanDraft {
  /// Work has begun.
  package mutating func start(_ key: ItemKey, on day: CivilDate) throws {
    let task = try openTask(key)
    try requirePast(day)
    if let started = task.startedOn {
      throw PlanRefusal.taskStarted(ref(key), on: started)
    }
    try note(.taskStarted(key, on: day))
  }

  /// Work is finished; late work is never refused.
  ///
  /// A gate needs all its hard predecessors, a decision with named outcomes needs one of them.
  ///
  /// - Parameters:
  ///   - present: Who sat at it, where somebody says so.
  ///   - facts: Up to which day it knows the facts; nil for the day it is finished.
  package mutating func complete(
    _ key: ItemKey, on day: CivilDate, outcome: String?, present: [RoleKey] = [],
    factsTo facts: CivilDate? = nil
  ) throws {
    let task = try openTask(key)
    try requirePast(day)
    if let started = task.startedOn, day < started {
      throw PlanRefusal.dayBeforeStart(ref(key), day, start: started)
    }
    try checkGate(task)
    try checkOutcome(of: task, outcome)
    try note(.taskDone(key, on: day, outcome: outcome, present: present))
    if let facts {
      guard facts <= day else { throw PlanRefusal.dayInFuture(facts, today: day) }
      try note(.factsToSet(key, facts))
    }
    if let chosen = plan.task(key)?.chosenOutcome { try follow(chosen, on: day) }
  }

  /// Takes back that a task was started, finished or skipped, and with a decision the facts it set; one from
  /// before our time is not done then, and owed.
  package mutating func reopen(_ key: ItemKey) throws {
    try requireLiving(for: key)
    let task = try task(key)
    if formerDay(of: key) != nil { return try leaveUndone(key) }
    guard task.finishedOn != nil || task.startedOn != nil || task.isSkipped else {
      throw PlanRefusal.taskNotDone(ref(key))
    }
    let facts = plan.facts(decidedBy: key)
    try note(.taskReopened(key))
    for fact in facts where !fact.stays { try note(.factSet(fact.key, fact.then)) }
  }

  /// Sends work back that is not good enough: it is owed again, and how often is counted; with a decision
  /// the facts it set are taken back.
  ///
  /// - Throws: ``PlanRefusal`` `task-not-done` for what nobody has done.
  package mutating func sendBack(_ key: ItemKey) throws {
    try requireLiving(for: key)
    guard try task(key).finishedOn != nil else { throw PlanRefusal.taskNotDone(ref(key)) }
    let facts = plan.facts(decidedBy: key)
    try note(.taskReturned(key))
    for fact in facts where !fact.stays { try note(.factSet(fact.key, fact.then)) }
  }

  /// Puts a task aside until a day; it moves no date.
  package mutating func wait(_ key: ItemKey, until day: CivilDate) throws {
    let task = try openTask(key)
    guard day > today else {
      throw PlanRefusal.dayNotLater(day, than: today)
    }
    guard task.wait?.until != day else { throw PlanRefusal.nothingToChange(.item(ref(key))) }
    try note(.taskWaiting(key, TaskWait(since: today, until: day)))
  }

  /// Leaves a task out; who waited for it waits for what it waited for.
  package mutating func skip(_ key: ItemKey) throws {
    _ = try openTask(key)
    try note(.taskSkipped(key))
  }

  /// Fixes the finish on a day, an appointment with its time.
  package mutating func pin(_ key: ItemKey, to pin: TaskPin) throws {
    let task = try openTask(key)
    guard task.pin != pin else { throw PlanRefusal.nothingToChange(.item(ref(key))) }
    try note(.taskPinned(key, pin))
  }

  /// Lets the rules decide again.
  package mutating func unpin(_ key: ItemKey) throws {
    let task = try openTask(key)
    guard task.pin != nil else { throw PlanRefusal.pinMissing(ref(key)) }
    try note(.taskUnpinned(key))
  }

  private func checkGate(_ task: PlanTask) throws(PlanRefusal) {
    guard task.kind == .gate else { return }
    let open = plan.openPredecessors(of: task, where: \.isHard)
      .union(plan.unanswered(before: task))
    guard open.isEmpty else {
      throw PlanRefusal.gateOpen(ref(task.key), open: open.sorted())
    }
  }

  private func checkOutcome(of task: PlanTask, _ outcome: String?) throws(PlanRefusal) {
    let known = task.outcomes.map(\.key)
    guard let outcome else {
      if known.isEmpty { return }
      throw PlanRefusal.outcomeNeeded(ref(task.key), known: known)
    }
    guard !known.isEmpty else { throw PlanRefusal.outcomeNotAsked(ref(task.key)) }
    guard known.contains(outcome) else {
      throw PlanRefusal.outcomeUnknown(ref(task.key), outcome, known: known)
    }
  }
}
