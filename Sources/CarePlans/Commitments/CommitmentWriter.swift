import CivilTime
import Scheduling

/// Writes the commitments of a plan as they stand after a change set.
///
/// What an item has been through (first due date, pushes, moves, stamps) is carried over from
/// the commitments before; everything else is a pure function of plan and schedule.
package struct CommitmentWriter {
  private let plan: CarePlan
  private let result: PlanSchedule
  private let calendars: CareCalendars
  private let change: ChangeSet

  package init(schedule: PlanSchedule, calendars: CareCalendars, change: ChangeSet) {
    plan = schedule.plan
    result = schedule
    self.calendars = calendars
    self.change = change
  }

  /// The commitments in the order of their items.
  package func commitments(after previous: [Commitment]) -> [Commitment] {
    var fresh: [Commitment] = []
    let tasks = taskCommitments()
    fresh.reserveCapacity(tasks.count + previous.count)
    fresh += tasks
    for series in plan.series {
      for occurrence in result.occurrences[series.key] ?? [] {
        fresh.append(commitment(of: occurrence, in: series))
      }
    }
    for measure in plan.measures { fresh.append(commitment(of: measure)) }
    var before: [ItemKey: Commitment] = [:]
    before.reserveCapacity(previous.count)
    for entry in previous { before[entry.item] = entry }
    let pushed = handPushed
    let renamed = renamed
    for place in fresh.indices {
      carry(
        from: before[fresh[place].item], into: &fresh[place],
        isPushed: pushed.contains(fresh[place].item),
        isRenamed: renamed.contains(fresh[place].series ?? fresh[place].item))
    }
    return fresh.sorted { $0.item < $1.item }
  }

  private func taskCommitments() -> [Commitment] {
    let frees = freed()
    return plan.tasks.indices.compactMap { place in
      let task = plan.tasks[place]
      let node = result.graph.tasks[place]
      guard node.applicability == .applicable || node.applicability == .skipped else { return nil }
      let found = result.schedule[place]
      var entry = Commitment(
        plan: plan.code, item: task.key, number: String(task.number), kind: .init(task.kind),
        obligation: task.obligation, role: task.role, state: state(of: task, found),
        at: change.at / 1000)
      entry.titleKey = task.title == nil ? task.templateKey : nil
      entry.partner = result.partners[place]
      entry.worker = task.worker ?? (task.role == CarePlan.leadRole ? plan.lead : nil)
      entry.participants = partners(of: task.participants, but: entry.partner)
      entry.phase = task.phase
      entry.due = found.due
      entry.isDueExpected = found.due != nil && found.dueCertainty == .expected
      entry.limit = found.limit
      entry.isLimitExpected = found.limit != nil && found.limitCertainty == .expected
      entry.pin = task.pin
      entry.startedOn = task.startedOn
      entry.finishedOn = task.finishedOn
      entry.waitUntil = task.wait?.until
      entry.readyFrom = found.readyFrom
      entry.neededBy = found.neededBy
      if entry.state.isOpen {
        entry.blockedBy = result.schedule.blockers(of: place).map { result.keys[$0] }
        entry.roots = result.schedule.roots(of: place).map { result.keys[$0] }
        entry.frees = frees[place] ?? 0
      }
      return entry
    }
  }

  private func state(of task: PlanTask, _ found: ScheduledTask) -> Commitment.State {
    if task.isSkipped { return .skipped }
    if task.finishedOn != nil { return .done }
    if task.startedOn != nil { return .started }
    return found.isOpenDated ? .openDated : .open
  }

  /// How many unfinished tasks wait for each root, directly or not, by index.
  private func freed() -> [Int: Int] {
    var frees: [Int: Int] = [:]
    for place in plan.tasks.indices where plan.tasks[place].finishedOn == nil {
      for root in result.schedule.roots(of: place) { frees[root, default: 0] += 1 }
    }
    return frees
  }

  private func commitment(of occurrence: PlannedOccurrence, in series: FollowUpSeries) -> Commitment
  {
    let state: Commitment.State =
      switch occurrence.log?.outcome {
      case nil: .open
      case .held?: .done
      case .missed?: .missed
      case .excused?: .excused
      }
    var entry = Commitment(
      plan: plan.code, item: ItemKey("\(series.key).\(occurrence.number)"),
      number: "\(series.number).\(occurrence.number)", kind: .init(series.kind),
      obligation: series.obligation, role: series.role, state: state, at: change.at / 1000)
    entry.titleKey = series.title == nil ? series.templateKey : nil
    entry.partner = calendars.partner(of: series.role, in: plan)
    entry.worker = series.worker ?? (series.role == CarePlan.leadRole ? plan.lead : nil)
    entry.participants = partners(of: series.participants, but: entry.partner)
    entry.phase = series.phase
    entry.series = series.key
    entry.occurrence = occurrence.number
    entry.due = series.window.amount == 0 ? occurrence.day : windowEnd(of: occurrence, in: series)
    entry.isDueExpected = occurrence.isExpected
    entry.pin = TaskPin(day: occurrence.day)
    entry.finishedOn = occurrence.log?.on
    entry.readyFrom = occurrence.isExpected ? nil : occurrence.day
    if occurrence.isExpected, case .task(let key, _) = series.origin { entry.blockedBy = [key] }
    return entry
  }

  private func windowEnd(of occurrence: PlannedOccurrence, in series: FollowUpSeries) -> CivilDate {
    CivilDate(
      clamping: Int(
        series.window.applied(
          to: occurrence.day.dayNumber, roll: .none, calendar: calendars.regional)))
  }

  private func commitment(of measure: CareMeasure) -> Commitment {
    var entry = Commitment(
      plan: plan.code, item: measure.key, number: String(measure.number), kind: .measureEnd,
      obligation: .statutory, role: measure.authority,
      state: measure.endedOn == nil ? .open : .done, at: change.at / 1000)
    entry.partner = calendars.partner(of: measure.authority, in: plan)
    entry.limit = measure.end
    entry.startedOn = measure.start
    // A measure that ran out before anybody ended it was over on its last day.
    entry.finishedOn = measure.endedOn.map { min($0, measure.end) }
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

  /// The items whose dates a hand changed in this change set.
  private var handPushed: Set<ItemKey> {
    var result: Set<ItemKey> = []
    for case .taskRevised(let key, let revision) in change.events
    where revision.due != nil || revision.limit != nil {
      result.insert(key)
    }
    return result
  }

  private var renamed: Set<ItemKey> {
    var result: Set<ItemKey> = []
    for event in change.events {
      switch event {
      case .taskRevised(let key, let revision) where revision.title != nil: result.insert(key)
      case .seriesRevised(let key, let revision) where revision.title != nil: result.insert(key)
      default: break
      }
    }
    return result
  }

  /// Takes over what the item has been through.
  ///
  /// A push is a firm date changed by hand, a move one changed by a rule; an expected date that
  /// drifts or settles is neither.
  private func carry(
    from old: Commitment?, into new: inout Commitment, isPushed: Bool, isRenamed: Bool
  ) {
    guard let old else {
      new.firstDue = new.due ?? new.limit
      return
    }
    new.firstDue = old.firstDue ?? new.due ?? new.limit
    new.pushes = old.pushes
    new.moves = old.moves
    let dueChanged = old.due != nil && !old.isDueExpected && old.due != new.due
    let limitChanged = old.limit != nil && !old.isLimitExpected && old.limit != new.limit
    if old.state.isOpen, new.state.isOpen, dueChanged || limitChanged {
      if isPushed { new.pushes += 1 } else { new.moves += 1 }
    }
    new.restamp(after: old, at: change.at / 1000, isRenamed: isRenamed)
  }
}

extension Commitment {
  /// Takes over the stamps of its former self; what changed since for an audience grows.
  mutating func restamp(after old: Commitment, at seconds: Int64, isRenamed: Bool = false) {
    timeStamp = old.timeStamp
    dateStamp = old.dateStamp
    titleStamp = old.titleStamp
    if old.pin != pin || old.isCancelled != isCancelled { timeStamp.grow(at: seconds) }
    if old.due != due || old.limit != limit || old.pin != pin || old.state != state
      || old.isDueExpected != isDueExpected || old.isLimitExpected != isLimitExpected
      || old.kind != kind || old.obligation != obligation
    {
      dateStamp.grow(at: seconds)
    }
    if isRenamed || old.titleKey != titleKey { titleStamp.grow(at: seconds) }
  }
}

extension Commitment.Stamp {
  /// A stamp later than before, even where the clock stood still or went back.
  mutating func grow(at seconds: Int64) {
    at = max(at + 1, seconds)
    sequence += 1
  }
}

extension Commitment {
  /// Whether it no longer takes place: feeds show it as cancelled.
  package var isCancelled: Bool { state == .skipped || state == .excused }
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
