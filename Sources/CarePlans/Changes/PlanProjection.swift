package import CivilTime
import Scheduling

/// A plan with everything that follows from it: the one way from a change set to plan,
/// commitments and row.
///
/// ``PlanFold`` says which change sets it is made of.
package struct PlanProjection: Sendable {
  package private(set) var plan: CarePlan?
  package private(set) var commitments: [Commitment] = []
  /// The `today` of the last change set that counts.
  package private(set) var day: CivilDate?
  /// The schedule as of the last change set; nil before the first and for a plan taken back.
  package private(set) var schedule: PlanSchedule?
  /// What the commitments were written from; nil where they were read from a store.
  private var basis: CommitmentWriter.Basis?

  package init() {}

  /// Continues from a kept plan.
  package init(plan: CarePlan, commitments: [Commitment], day: CivilDate) {
    self.plan = plan
    self.day = day
    self.commitments = commitments
  }

  /// The same with its schedule as it looks on a day, to compare a change with.
  package func scheduled(on today: CivilDate, calendars: CareCalendars) throws(PlanCycle)
    -> PlanProjection
  {
    guard schedule == nil, let plan else { return self }
    var result = self
    result.schedule = try PlanSchedule(
      of: plan, calendars: calendars, today: today, kept: KeptDates.of(commitments))
    return result
  }

  /// The tasks that are not late on a day but will be as things stand, by a schedule of that day: past a
  /// firm date of their own.
  ///
  /// - Throws: ``PlanCycle`` never in practice: what was written had a schedule.
  package func willBeLate(on today: CivilDate, calendars: CareCalendars) throws(PlanCycle)
    -> Set<ItemKey>
  {
    guard let plan, plan.status.owes else { return [] }
    // Before and after a change by the same rule, so that what it leaves alone is told of neither.
    let schedule = try PlanSchedule(
      of: plan, calendars: calendars, today: today, kept: KeptDates.of(commitments))
    let coming = commitments.filter { entry in
      entry.series == nil && entry.state.isOpen && !entry.isOnHold
        && !entry.standing(on: today).isLate
    }
    return Set(
      coming.map(\.item).filter {
        !schedule.plan.awaits($0, on: today) && schedule.result($0)?.willMissOwnDate ?? false
      })
  }

  /// The same computed anew on a later day, with nothing changed; nil where no day has gone by.
  package func passed(to today: CivilDate, calendars: CareCalendars) throws -> PlanProjection? {
    guard plan != nil, let day, day < today else { return nil }
    var result = self
    try result.advance(
      PlanChangeSet(number: 0, actor: "", login: "", at: 0, day: today, reason: nil, events: []),
      calendars: calendars, template: { _ in nil })
    return result
  }

  /// Continues from a kept plan.
  package init(_ kept: PlanCheckpoint) {
    self.init(plan: kept.plan, commitments: kept.commitments, day: kept.day)
  }

  /// Applies a change set that takes nothing back, and computes anew.
  ///
  /// - Throws: ``PlanCycle`` for a circle, ``ReplayError`` for a store that does not fit itself.
  package mutating func advance(
    _ change: PlanChangeSet, calendars: CareCalendars, template: TemplateLookup
  ) throws {
    let next = try planAfter(change, template)
    let schedule = try PlanSchedule(
      of: next, calendars: calendars, today: change.day,
      kept: KeptDates.settled(commitments, in: next))
    let writer = CommitmentWriter(
      schedule: schedule, calendars: calendars, change: change, basis: basis)
    commitments = try writer.commitments(after: commitments)
    for case .restamped(let stamps) in change.events { commitments.stamp(stamps) }
    plan = next
    day = change.day
    self.schedule = schedule
    basis = CommitmentWriter.Basis(schedule: schedule, calendars: calendars)
  }

  private func planAfter(_ change: PlanChangeSet, _ template: TemplateLookup) throws -> CarePlan {
    var events = change.events[...]
    var next = plan
    if next == nil, let first = events.popFirst() {
      next = try CarePlan.applying(first, to: nil, template: template)
    }
    guard var next else { throw ReplayError.firstEventMissing }
    for event in events { try next.apply(event, template: template) }
    return next
  }

  /// Comes after another state although it does not follow from it, as an undo does.
  ///
  /// Stamps keep growing, because feeds have shown them; what is not owed any more is remembered;
  /// and a running number is not given out twice.
  mutating func follow(_ previous: PlanProjection, at seconds: Int64) {
    let before = Dictionary(previous.commitments.map { ($0.item, $0) }) { $1 }
    for place in commitments.indices {
      guard let old = before[commitments[place].item] else { continue }
      commitments[place].restamp(after: old, at: seconds)
    }
    commitments = commitments.keepingWithdrawn(of: previous.commitments, at: seconds)
    if let given = previous.plan?.lastNumber, let last = plan?.lastNumber {
      plan?.lastNumber = max(last, given)
    }
    if let given = previous.plan?.lastNote, let last = plan?.lastNote {
      plan?.lastNote = max(last, given)
    }
    if let given = previous.plan?.lastGoal, let last = plan?.lastGoal {
      plan?.lastGoal = max(last, given)
    }
  }

  /// The row of the plan after its change set.
  package func row(revision: Int, changedAt: Int64) -> PlanRow? {
    guard let plan else { return nil }
    return PlanRow(plan, phases: phaseStarts(of: plan), revision: revision, changedAt: changedAt)
  }

  private func phaseStarts(of plan: CarePlan) -> [PhaseStart] {
    plan.phases.map { phase in
      guard let rule = phase.from else { return PhaseStart(key: phase.key, from: nil) }
      var origin = plan.day(of: rule.origin)
      if case .task(let key) = rule.origin { origin = plan.task(key)?.finishedOn }
      let day = origin?.adding(rule.term)
      return PhaseStart(
        key: phase.key, from: day, isExpected: plan.awaited(by: rule, on: day) != nil)
    }
  }
}
