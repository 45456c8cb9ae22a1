import CivilTime
import Scheduling

/// Writes the commitments of a plan as they stand after a change set.
///
/// What an item has been through (first due date, pushes, moves, stamps) is carried over from
/// the commitments before; everything else is a pure function of plan and schedule.
package struct CommitmentWriter {
  let plan: CarePlan
  let result: PlanSchedule
  let calendars: CareCalendars
  let change: PlanChangeSet
  /// What the commitments before were written from; nil where they were read from a store.
  private let basis: Basis?

  package init(
    schedule: PlanSchedule, calendars: CareCalendars, change: PlanChangeSet, basis: Basis? = nil
  ) {
    plan = schedule.plan
    result = schedule
    self.calendars = calendars
    self.change = change
    self.basis = basis
  }

  /// The commitments in the order of their items.
  ///
  /// - Throws: ``PlanRefusal`` `item-twice` when two items have one name: one would take the other's
  ///   place in every list, and owed work would be gone.
  package func commitments(after previous: [Commitment]) throws(PlanRefusal) -> [Commitment] {
    if !(basis?.hasAllItems(of: plan) ?? false), let twice = ItemNames(of: plan).twice {
      throw PlanRefusal.itemTwice(PlanItem(plan.code, twice))
    }
    let renamed = renamed
    let untouched =
      basis?.untouched(in: result, by: calendars, renamed: renamed, previous: previous)
      ?? Untouched()
    var fresh = fresh(besides: untouched)
    inviteAll(to: &fresh, holding: untouched.kept.lazy.map { previous[$0] })
    fresh += PlanLine.Sort.allCases.flatMap {
      $0.rules.commitments(
        by: self, among: fresh + untouched.kept.map { previous[$0] }, after: previous)
    }
    if plan.status == .suspended {
      for place in fresh.indices {
        fresh[place].isOnHold =
          fresh[place].state.isOpen
          && !plan.keepsWhileSuspended(fresh[place].item)
      }
    }
    carry(previous, into: &fresh, renamed: renamed)
    fresh = fresh.merged(with: untouched.kept, of: previous)
    if plan.status == .discarded { return discarded(fresh, after: previous) }
    if plan.status.isEnded {
      for place in fresh.indices
      where fresh[place].state.isOpen && !plan.settles(fresh[place].item) {
        fresh[place].withdraw(at: seconds)
      }
    }
    return fresh.keepingWithdrawn(of: previous, at: seconds)
  }

  /// The commitments of tasks, contacts and measures, as if nothing had been before.
  private func fresh(besides untouched: Untouched) -> [Commitment] {
    let orphaned = orphaned
    var fresh = taskCommitments(orphaned, besides: untouched.tasks)
    for series in plan.series where !untouched.series.contains(series.key) {
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
    return fresh
  }

  /// Brings commitments into the order of their items, each with what it has been through.
  private func carry(
    _ previous: [Commitment], into fresh: inout [Commitment], renamed: Set<ItemKey>
  ) {
    let pushed = handPushed
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
  }

  var seconds: Int64 { change.at / 1000 }

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
      entry.awaits = plan.awaited(by: rule, on: occurrence.day)
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

  func partners(of roles: [RoleKey], but own: PartnerID?) -> [PartnerID] {
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
