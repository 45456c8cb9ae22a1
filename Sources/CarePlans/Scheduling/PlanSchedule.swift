package import CivilTime
package import Scheduling

/// The schedule of one plan on one day: results only; the structure stays in the plan.
package struct PlanSchedule: Sendable {
  package let plan: CarePlan
  package let today: CivilDate
  package let graph: ScheduleGraph
  package let schedule: Schedule
  /// The keys behind the graph's indices: the tasks in key order, then the points of series that
  /// tasks wait for.
  package let keys: [ItemKey]
  /// The partner that answers for each task, by index.
  package let partners: [PartnerID?]
  /// The dates of tasks that passed before the plan was adopted, by task; see ``PlanAdoption``.
  package let former: [ItemKey: FormerDates]
  /// The occurrences of every applicable series, by its key.
  package let occurrences: [ItemKey: [PlannedOccurrence]]
  private let days: SeriesDays

  /// Computes the schedule of a plan.
  ///
  /// - Parameters:
  ///   - kept: The expected dates as of the plan's last change set; empty when computing anew.
  ///   - explaining: Whether each date keeps the steps it came by.
  /// - Throws: ``ScheduleError`` for a circle, with indices into `PlanGraph.keys`.
  package init(
    of plan: CarePlan, calendars: CareCalendars, today: CivilDate,
    kept: [ItemKey: KeptDates] = [:], explaining: Bool = false
  ) throws(PlanCycle) {
    var built = PlanGraph(of: plan, calendars: calendars, kept: kept)
    self.plan = plan
    self.today = today
    keys = built.keys
    partners = built.partners
    do {
      var found = try Schedule(of: built.graph, today: today, explaining: explaining)
      former = built.adopt(plan, found: found)
      if !former.isEmpty {
        found = try Schedule(of: built.graph, today: today, explaining: explaining)
      }
      graph = built.graph
      schedule = found
    } catch {
      switch error {
      case .cycle(let path):
        throw PlanCycle(
          path: (path + path.prefix(1)).map { built.keys[$0] }, isOfRules: false)
      case .ruleCycle(let path):
        throw PlanCycle(
          path: (path + path.prefix(1)).map { built.keys[$0] }, isOfRules: true)
      }
    }
    days = SeriesDays(plan, calendars)
    occurrences = OccurrencePlanner(
      plan: plan, schedule: schedule, today: today, days: days, former: former
    ).all()
  }

  /// The day by which a contact that falls on a day must have been held.
  func windowEnd(of occurrence: PlannedOccurrence, in series: FollowUpSeries) -> CivilDate {
    days.windowEnd(of: occurrence.day, in: series)
  }

  /// The working days by which the contacts of a series move: those of the partner that answers for it.
  package func calendar(of series: FollowUpSeries) -> WorkingCalendar { days.calendar(of: series) }

  /// What the passes found for a task; nil for a key the plan does not have.
  package func result(_ key: ItemKey) -> ScheduledTask? { plan.taskIndex(key).map { schedule[$0] } }
}

/// The dates of an item that stand in for computed ones: expected ones as of the plan's last change
/// set, and those a task had when it was done.
package struct KeptDates: Sendable, Hashable {
  package var due: CivilDate?
  package var limit: CivilDate?

  package init(due: CivilDate?, limit: CivilDate?) {
    self.due = due
    self.limit = limit
  }

  /// The kept dates of a plan's commitments.
  package static func of(_ commitments: [Commitment]) -> [ItemKey: KeptDates] {
    var result: [ItemKey: KeptDates] = [:]
    for entry in commitments
    where entry.isDueExpected || entry.isLimitExpected || entry.state == .done {
      result[entry.item] = KeptDates(
        due: entry.isDueExpected || entry.state == .done ? entry.due : nil,
        limit: entry.isLimitExpected || entry.state == .done ? entry.limit : nil)
    }
    return result
  }

  /// The dates of the tasks that were done before a change and still are after it.
  static func settled(_ commitments: [Commitment], in plan: CarePlan) -> [ItemKey: KeptDates] {
    var result: [ItemKey: KeptDates] = [:]
    // By place, for a commitment is large and none is copied so.
    for place in commitments.indices where commitments[place].state == .done {
      guard let task = plan.taskIndex(commitments[place].item),
        plan.tasks[task].finishedOn != nil
      else { continue }
      result[commitments[place].item] = KeptDates(
        due: commitments[place].due, limit: commitments[place].limit)
    }
    return result
  }
}

/// Tasks, or rules, that wait for each other in a circle; the path ends where it began.
package struct PlanCycle: Error, Sendable, Hashable {
  package var path: [ItemKey]
  /// Whether due dates count from each other, rather than tasks wait for each other.
  package var isOfRules: Bool
}
