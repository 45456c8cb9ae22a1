package import CivilTime

/// A plan being changed: each decision checks its rule, notes its events and applies them, so
/// that the next decision of the same change set sees it.
package struct PlanDraft {
  package private(set) var plan: CarePlan
  package let today: CivilDate
  /// What the plan owes as of its last change set.
  let commitments: [Commitment]
  /// The working days of its partners.
  let calendars: CareCalendars
  package private(set) var events: [PlanEvent] = []
  private let lookup: () throws -> CareTemplate?

  package init(
    plan: CarePlan, commitments: [Commitment] = [], today: CivilDate, calendars: CareCalendars,
    template: CareTemplate
  ) {
    self.init(plan: plan, commitments: commitments, today: today, calendars: calendars) { template }
  }

  /// Begins a draft that reads the plan's template copy only when a decision asks for it.
  package init(
    plan: CarePlan, commitments: [Commitment] = [], today: CivilDate, calendars: CareCalendars,
    template lookup: @escaping () throws -> CareTemplate?
  ) {
    self.plan = plan
    self.commitments = commitments
    self.calendars = calendars
    self.today = today
    self.lookup = lookup
  }

  /// The template copy the plan reads.
  ///
  /// - Throws: ``ReplayError`` when it is not there.
  package func template() throws -> CareTemplate {
    guard let text = try lookup() else {
      throw ReplayError.templateMissing(hash: plan.template.hash)
    }
    return text
  }

  /// What is owed for an item as of the last change set; nil for nothing.
  package func owed(_ key: ItemKey) -> Commitment? { commitments.first { $0.item == key } }

  /// Notes an event and applies it.
  ///
  /// - Throws: ``ReplayError`` when it names something the plan does not have, ``PlanRefusal`` when
  ///   the plan would become too large.
  package mutating func note(_ event: PlanEvent) throws {
    try plan.apply(event) { _ in try lookup() }
    switch event {
    case .taskAdded, .seriesAdded, .seriesRevised, .happened, .measureAdded, .measureRevised,
      .anchorSet, .asked, .goalSet:
      try plan.requireBounded()
    default: break
    }
    events.append(event)
  }

  /// Refuses changes of a plan that is over.
  package func requireLiving() throws(PlanRefusal) {
    guard !plan.status.isEnded else {
      throw PlanRefusal.planEnded(plan.code, plan.status)
    }
  }

  /// The same of an item: what is still to be settled of a stopped plan is reported there.
  func requireLiving(for key: ItemKey) throws(PlanRefusal) {
    if !plan.settles(key) { try requireLiving() }
  }

  /// Refuses a report about a day that has not come.
  func requirePast(_ day: CivilDate) throws(PlanRefusal) {
    guard day <= today else {
      throw PlanRefusal.dayInFuture(day, today: today)
    }
  }

  /// Refuses an ending before the plan began; one that has yet to begin ends today.
  func requireWithin(_ day: CivilDate) throws(PlanRefusal) {
    let first = min(plan.start, today)
    guard day >= first else { throw PlanRefusal.dayBeforePlan(plan.code, day, first: first) }
  }

  func task(_ key: ItemKey) throws(PlanRefusal) -> PlanTask {
    guard let task = plan.task(key) else {
      throw PlanRefusal.notATask(ref(key))
    }
    try requireKept(key)
    return task
  }

  /// Refuses what a hand removed.
  func requireKept(_ key: ItemKey) throws(PlanRefusal) {
    guard let removal = plan.removal(of: key) else { return }
    throw PlanRefusal.itemRemoved(ref(key), on: removal.on)
  }

  /// A task that is neither done nor skipped.
  func openTask(_ key: ItemKey) throws(PlanRefusal) -> PlanTask {
    try requireLiving(for: key)
    let task = try task(key)
    if let finished = task.finishedOn {
      throw PlanRefusal.taskDone(ref(key), on: finished)
    }
    if task.isSkipped { throw PlanRefusal.taskSkipped(ref(key)) }
    if plan.applies(task.condition) == false, let condition = task.condition {
      throw PlanRefusal.taskNotApplicable(ref(key), condition)
    }
    return task
  }

  /// An item of this plan, as refusals name it.
  package func ref(_ key: ItemKey, contact: Int? = nil) -> PlanItem {
    PlanItem(plan.code, key, contact: contact)
  }
}
