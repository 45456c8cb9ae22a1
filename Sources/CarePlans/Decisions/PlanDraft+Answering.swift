package import CivilTime

extension PlanDraft {
  /// Notes an answer about a case that had been running.
  ///
  /// - Throws: ``PlanRefusal`` for what cannot be.
  mutating func note(_ answer: CaseAnswer) throws {
    switch answer {
    case .anchor(let key, let anchor):
      if plan.anchors[key] != anchor { try setAnchor(key, to: anchor) }
    case .fact(let key, let value):
      if plan.facts[key]?.value != value { try setFact(key, to: value) }
    case .done(let key, let day, let outcome):
      try complete(key, on: day ?? formerDay(of: key) ?? adoptionDay, outcome: outcome)
    case .undone(let key): try leaveUndone(key)
    case .doneThrough(let key): try completeThrough(key)
    case .contacts(let key, let ranges, let outcome): try log(key, ranges, outcome)
    case .lastContact(let key, let day): try logLast(key, held: day)
    }
  }

  private var adoptionDay: CivilDate { plan.adoption.map { min($0.on, today) } ?? today }

  /// Completes on their days what is before our time and was due no later than an item.
  ///
  /// Decisions stay, for nobody said their outcome, and gates, for what they wait for.
  mutating func completeThrough(_ last: ItemKey) throws {
    guard let limit = formerDay(of: last) ?? plan.task(last)?.finishedOn else { return }
    for (key, day) in formerTasks where day <= limit {
      try complete(key, on: day, outcome: nil)
    }
  }

  /// The tasks from before our time that need no word but that they are done, with the day each was due.
  private var formerTasks: [(key: ItemKey, day: CivilDate)] {
    plan.tasks.compactMap { task in
      guard task.finishedOn == nil, task.outcomes.isEmpty, task.kind != .gate,
        plan.applies(task) == true, plan.adoption?.undone[task.key] == nil
      else { return nil }
      return formerDay(of: task.key).map { (task.key, $0) }
    }
  }

  /// Logs contacts from before our time; those that were logged already stay as they are.
  private mutating func log(
    _ key: ItemKey, _ ranges: [ClosedRange<Int>]?, _ outcome: FollowUpSeries.Outcome
  ) throws {
    guard let place = plan.seriesIndex(key) else { throw PlanRefusal.notASeries(ref(key)) }
    let former = formerContacts(of: plan.series[place])
    guard let ranges else {
      for (number, day) in former { try log(key, number: number, outcome, on: day) }
      return
    }
    let known = plan.series[place].log
    for number in ranges.flatMap({ Array($0) }) where known[number]?.outcome != outcome {
      let day = former.first { $0.number == number }?.day
      try log(key, number: number, outcome, on: day)
    }
  }

  /// Logs as held the contact whose turn it was on a day; nothing is known of those before it.
  private mutating func logLast(_ key: ItemKey, held day: CivilDate) throws {
    guard let place = plan.seriesIndex(key) else { throw PlanRefusal.notASeries(ref(key)) }
    try requirePast(day)
    let days = contacts(of: plan.series[place]).map(\.day)
    try log(key, number: days.lastIndex { $0 <= day }.map { $0 + 1 } ?? 1, .held, on: day)
  }

  /// The contacts of a series that lie before our time and that nobody logged.
  package func formerContacts(of series: FollowUpSeries) -> [(number: Int, day: CivilDate)] {
    guard let adoption = plan.adoption, plan.applies(series) == true else { return [] }
    return contacts(of: series).enumerated().compactMap { place, contact in
      guard adoption.isBefore(contact.day), !contact.isClosed, series.log[place + 1] == nil,
        series.keeps(place + 1, on: contact.day)
      else { return nil }
      return (place + 1, contact.day)
    }
  }

  /// Gives all open work of roles to workers; what is somebody's already stays.
  mutating func assignOpenWork(of workers: [RoleKey: WorkerID]) throws {
    for task in plan.tasks
    where task.finishedOn == nil && !task.isSkipped && plan.applies(task) != false {
      guard task.worker == nil, let worker = workers[task.role] else { continue }
      try assign(task.key, to: worker)
    }
    for series in plan.series where plan.applies(series) != false && series.worker == nil {
      if let worker = workers[series.role] { try assign(series.key, to: worker) }
    }
  }
}

extension PlanDraft {
  /// The plan with what was decided so far, and what it owes then.
  ///
  /// - Throws: ``PlanCycle`` or ``ReplayError``, as a change does.
  package func projected(calendars: CareCalendars) throws -> PlanProjection {
    var state = PlanProjection(plan: plan, commitments: commitments, day: today)
    try state.advance(
      PlanChangeSet(
        number: 0, actor: "", login: "", at: 0, day: today, reason: nil, events: [.replanned]),
      calendars: calendars, template: { _ in try template() })
    return state
  }
}
