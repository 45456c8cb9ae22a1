package import CivilTime

/// The fold of a plan's journal with everything that follows from it: the one way from change
/// sets to plan, commitments and row, used by every write, by undo and by rebuild.
package struct PlanComputation: Sendable {
  package private(set) var plan: CarePlan?
  package private(set) var commitments: [Commitment] = []
  /// The `today` of the last change set that counts.
  package private(set) var day: CivilDate?
  /// The schedule as of the last change set; nil before the first and for a plan taken back.
  package private(set) var schedule: PlanSchedule?

  package init() {}

  /// Continues from a kept plan.
  package init(plan: CarePlan, commitments: [Commitment], day: CivilDate) {
    self.plan = plan
    self.day = day
    self.commitments = commitments
  }

  /// The same with its schedule as it looks on a day, to compare a change with.
  package func scheduled(on today: CivilDate, calendars: CareCalendars) throws(PlanCycle)
    -> PlanComputation
  {
    guard schedule == nil, let plan else { return self }
    var result = self
    result.schedule = try PlanSchedule(
      of: plan, calendars: calendars, today: today, kept: KeptDates.of(commitments))
    return result
  }

  /// Applies a change set and computes anew.
  ///
  /// One that takes back another folds the whole journal without both, so that counts and dates
  /// are as if it had never been; stamps alone keep growing, because feeds have shown it.
  ///
  /// - Parameter journal: The change sets of the plan before this one, asked for by an undo only.
  /// - Throws: ``PlanCycle`` for a circle, ``ReplayError`` for a store that does not fit itself.
  package mutating func apply(
    _ change: ChangeSet, journal: () throws -> [ChangeSet], calendars: CareCalendars,
    template: TemplateLookup
  ) throws {
    guard change.isUndoing else {
      return try advance(change, calendars: calendars, template: template)
    }
    var folded = try Self.folding(
      try journal() + [change], calendars: calendars, template: template)
    folded.restamp(after: commitments, at: change.at / 1000)
    folded.commitments = folded.commitments.keepingWithdrawn(
      of: commitments, at: change.at / 1000)
    self = folded
  }

  /// Folds a whole journal, leaving out what was taken back.
  package static func folding(
    _ journal: [ChangeSet], calendars: CareCalendars, template: TemplateLookup
  ) throws -> PlanComputation {
    let counting = PlanHistory.effective(journal)
    var result = PlanComputation()
    for change in journal where counting.contains(change.number) && !change.isUndoing {
      try result.advance(change, calendars: calendars, template: template)
    }
    return result
  }

  private mutating func advance(
    _ change: ChangeSet, calendars: CareCalendars, template: TemplateLookup
  ) throws {
    let next = try planAfter(change, template)
    let schedule = try PlanSchedule(
      of: next, calendars: calendars, today: change.day,
      kept: KeptDates.settled(commitments, in: next))
    let writer = CommitmentWriter(schedule: schedule, calendars: calendars, change: change)
    commitments = try writer.commitments(after: commitments)
    plan = next
    day = change.day
    self.schedule = schedule
  }

  private func planAfter(_ change: ChangeSet, _ template: TemplateLookup) throws -> CarePlan {
    var events = change.events[...]
    var next = plan
    if next == nil, let first = events.popFirst() {
      next = try CarePlan.applying(first, to: nil, template: template)
    }
    guard var next else { throw ReplayError.firstEventMissing }
    for event in events { try next.apply(event, template: template) }
    return next
  }

  private mutating func restamp(after previous: [Commitment], at seconds: Int64) {
    let before = Dictionary(previous.map { ($0.item, $0) }) { first, _ in first }
    for place in commitments.indices {
      guard let old = before[commitments[place].item] else { continue }
      commitments[place].restamp(after: old, at: seconds)
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
      let day = origin.map { origin in
        CivilDate(
          clamping: Int(
            rule.term.applied(to: origin.dayNumber, roll: .none, calendar: .everyDay)))
      }
      return PhaseStart(key: phase.key, from: day)
    }
  }
}

extension ChangeSet {
  /// Whether it takes back another one.
  package var isUndoing: Bool {
    events.contains { if case .undone = $0 { true } else { false } }
  }
}
