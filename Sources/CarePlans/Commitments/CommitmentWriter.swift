import CivilTime
import Scheduling

/// Writes the commitments of a plan as they stand after a change set.
///
/// What an item has been through (first due date, pushes, moves, stamps) is carried over from
/// the commitments before; everything else is a pure function of plan and schedule.
package struct CommitmentWriter {
  let plan: CarePlan
  private let result: PlanSchedule
  let calendars: CareCalendars
  let change: PlanChangeSet

  package init(schedule: PlanSchedule, calendars: CareCalendars, change: PlanChangeSet) {
    plan = schedule.plan
    result = schedule
    self.calendars = calendars
    self.change = change
  }

  /// The commitments in the order of their items.
  ///
  /// - Throws: ``PlanRefusal`` `item-twice` when two items have one name: one would take the other's
  ///   place in every list, and owed work would be gone.
  package func commitments(after previous: [Commitment]) throws(PlanRefusal) -> [Commitment] {
    if let twice = ItemNames(of: plan).twice {
      throw PlanRefusal.itemTwice(PlanItem(plan.code, twice))
    }
    let orphaned = orphaned
    var fresh = taskCommitments(orphaned)
    fresh.reserveCapacity(fresh.count + previous.count)
    for series in plan.series {
      guard let occurrences = result.occurrences[series.key] else { continue }
      let base = commitment(of: series, orphaned)
      for occurrence in occurrences {
        fresh.append(commitment(of: occurrence, in: series, from: base))
      }
    }
    for measure in plan.measures {
      // One that had not run out is only remembered as long as calendars tell of it.
      if let removal = measure.removal, !removal.wasLate { continue }
      fresh.append(commitment(of: measure))
    }
    inviteAll(to: &fresh)
    fresh += PlanLine.Sort.allCases.flatMap {
      $0.rules.commitments(by: self, among: fresh, after: previous)
    }
    if plan.status == .suspended {
      for place in fresh.indices { fresh[place].isOnHold = fresh[place].state.isOpen }
    }
    let pushed = handPushed
    let renamed = renamed
    // Both lists are walked once, in the order of their items.
    let order = fresh.indices.sorted { fresh[$0].item < fresh[$1].item }
    var before = previous.startIndex
    for place in order {
      let item = fresh[place].item
      while before < previous.endIndex, previous[before].item < item { before += 1 }
      guard before < previous.endIndex, previous[before].item == item else {
        fresh[place].begin()
        continue
      }
      carry(
        from: previous[before], into: &fresh[place], isPushed: pushed.contains(item),
        isRenamed: renamed.contains(fresh[place].series ?? item))
    }
    fresh.arrange(order)
    if plan.status == .discarded { return discarded(fresh, after: previous) }
    if plan.status.isEnded {
      for place in fresh.indices
      where fresh[place].state.isOpen && !plan.settles(fresh[place].item) {
        fresh[place].withdraw(at: seconds)
      }
    }
    return fresh.keepingWithdrawn(of: previous, at: seconds)
  }

  var seconds: Int64 { change.at / 1000 }

  private func taskCommitments(_ orphaned: Set<ItemKey>) -> [Commitment] {
    let forecast = ReadyForecast(of: result.schedule)
    let waiting = Waiting(forecast)
    let roots = plan.tasks.indices.map {
      plan.tasks[$0].finishedOn == nil ? waiting.roots(of: $0) : []
    }
    // How many unfinished tasks wait for each root, directly or not.
    var frees: [Int: Int] = [:]
    for root in roots.joined() { frees[root, default: 0] += 1 }
    return plan.tasks.indices.compactMap { place in
      let task = plan.tasks[place]
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
      entry.awaits = plan.awaited(by: [(task.due, found.due), (task.limit, found.limit)])
      entry.pin = task.pin
      entry.isFixed = task.pin != nil
      entry.startedOn = task.startedOn
      entry.finishedOn = task.finishedOn
      entry.waitUntil = task.wait?.until
      entry.readyFrom = forecast.days[place]
      entry.neededBy = found.neededBy
      if let former = result.former[task.key] { entry.recall(former) }
      entry.remember(task.removal)
      if entry.state.isOpen {
        entry.blockedBy = waiting.blockers[place].map { result.keys[$0] }
        entry.roots = roots[place].map { result.keys[$0] }
        entry.frees = frees[place] ?? 0
      }
      return entry
    }
  }

  private func state(of task: PlanTask, _ found: ScheduledTask) -> Commitment.State {
    if task.removal != nil { return .withdrawn }
    if task.isSkipped { return .skipped }
    if task.finishedOn != nil { return .done }
    if result.former[task.key]?.isBefore ?? false { return .beforeAdoption }
    if task.startedOn != nil { return .started }
    return found.isOpenDated ? .openDated : .open
  }

  /// What all contacts of a series have in common.
  private func commitment(of series: FollowUpSeries, _ orphaned: Set<ItemKey>) -> Commitment {
    var entry = Commitment(
      plan: plan.code, item: series.key, number: "", kind: .init(series.kind),
      obligation: series.obligation, role: series.role, state: .open, at: seconds)
    entry.titleKey = series.title == nil ? series.templateKey : nil
    entry.partner = calendars.partner(of: series.role, in: plan)
    entry.worker = holder(
      of: series.key, worker: series.worker, role: series.role, orphaned: orphaned)
    entry.participants = partners(of: series.participants, but: entry.partner)
    entry.phase = series.phase
    entry.series = series.key
    return entry
  }

  private func commitment(
    of occurrence: PlannedOccurrence, in series: FollowUpSeries, from base: Commitment
  ) -> Commitment {
    var entry = base
    entry.item = series.key.contact(occurrence.number)
    entry.number = "\(series.number).\(occurrence.number)"
    entry.occurrence = occurrence.number
    entry.state =
      switch occurrence.log?.outcome {
      case nil: occurrence.isClosed ? .closed : .open
      case .held?: .done
      case .missed?: .missed
      case .excused?: .excused
      }
    entry.due = result.windowEnd(of: occurrence, in: series)
    entry.isDueExpected = occurrence.isExpected
    entry.dueFrom = occurrence.isExpected ? CountedFrom(firstOf: series) : nil
    if case .rule(let rule) = series.origin {
      entry.awaits = plan.awaited(by: [(rule, occurrence.day)])
    }
    entry.pin = occurrence.pin ?? TaskPin(day: occurrence.day)
    entry.isFixed = occurrence.pin != nil
    entry.waitUntil = occurrence.wait?.until
    entry.finishedOn = occurrence.log?.on
    entry.readyFrom = occurrence.isExpected || occurrence.isClosed ? nil : occurrence.day
    if occurrence.isExpected, case .task(let key, _) = series.origin { entry.blockedBy = [key] }
    if let day = entry.due, occurrence.log == nil, !occurrence.isExpected,
      plan.adoption?.isBefore(day) ?? false
    {
      (entry.state, entry.readyFrom) = (.beforeAdoption, nil)
    }
    if occurrence.log == nil { entry.remember(series.removal) }
    return entry
  }

  private func commitment(of measure: CareMeasure) -> Commitment {
    var entry = Commitment(
      plan: plan.code, item: measure.key, number: String(measure.number), kind: .measureEnd,
      obligation: .statutory, role: measure.authority,
      state: measure.endedOn == nil ? .open : .done, at: seconds)
    entry.titleKey = ItemKey(measure.law)
    entry.partner = calendars.partner(of: measure.authority, in: plan)
    entry.limit = measure.end
    entry.endsByLaw = true
    if measure.endedOn == nil, plan.adoption?.isBefore(measure.end) ?? false {
      entry.state = .beforeAdoption
    }
    entry.startedOn = measure.start
    // A measure that ran out before anybody ended it was over on its last day.
    entry.finishedOn = measure.overOn
    entry.remember(measure.removal)
    return entry
  }

  private func partners(of roles: [RoleKey], but own: PartnerID?) -> [PartnerID] {
    var result: [PartnerID] = []
    for role in roles {
      guard let partner = calendars.partner(of: role, in: plan), partner != own,
        !result.contains(partner)
      else { continue }
      result.append(partner)
    }
    return result.sorted()
  }
}

extension Array {
  /// Puts the elements into the order of the places given, each once, without copying one.
  fileprivate mutating func arrange(_ order: [Int]) {
    var order = order
    for start in order.indices {
      var place = start
      while order[place] != start {
        let next = order[place]
        swapAt(place, next)
        order[place] = place
        place = next
      }
      order[place] = place
    }
  }
}

extension Commitment.Kind {
  init(_ kind: TaskKind) {
    self =
      switch kind {
      case .action: .action
      case .appointment: .appointment
      case .decision: .decision
      case .review: .review
      case .gate: .gate
      case .wait: .wait
      }
  }

  init(_ kind: SeriesKind) {
    self =
      switch kind {
      case .contact: .contact
      case .review: .review
      case .check: .check
      }
  }
}

extension CarePlan {
  /// The role whose tasks fall to the plan's lead.
  package static let leadRole: RoleKey = "CR"
}
