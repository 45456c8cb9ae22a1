import Scheduling

extension CommitmentWriter {
  /// What the commitments before a change set were written from.
  ///
  /// Most changes leave alone most series of a plan and what is done; that is taken over as it is.
  package struct Basis: Sendable {
    private let schedule: PlanSchedule
    private let calendars: CareCalendars

    init(schedule: PlanSchedule, calendars: CareCalendars) {
      self.schedule = schedule
      self.calendars = calendars
    }

    /// Whether a plan has no item the one before had not: what an item is called never changes.
    func hasAllItems(of plan: CarePlan) -> Bool {
      let before = schedule.plan
      return plan.tasks.count == before.tasks.count && plan.series.count == before.series.count
        && plan.measures.count == before.measures.count
        && plan.lines.count == before.lines.count
    }

    /// What a change set writes as it was before.
    func untouched(
      in result: PlanSchedule, by calendars: CareCalendars, renamed: Set<ItemKey>,
      previous: [Commitment]
    ) -> Untouched {
      let (plan, before) = (result.plan, schedule.plan)
      guard calendars === self.calendars, plan.status.isRunning, plan.status == before.status,
        plan.lead == before.lead, plan.roles == before.roles, plan.anchors == before.anchors,
        plan.adoption == before.adoption, plan.onTheirWay.isEmpty, before.onTheirWay.isEmpty
      else { return Untouched() }
      let series = series(in: result).subtracting(renamed)
      var found = Untouched(series: series)
      // Places of tasks stay as long as none comes to them.
      let areSame = plan.tasks.count == before.tasks.count
      for place in previous.indices where previous[place].state != .withdrawn {
        if let key = previous[place].series {
          if series.contains(key) { found.kept.append(place) }
        } else if areSame, previous[place].isSettledFirmly,
          let task = plan.taskIndex(previous[place].item), isSame(task, in: result),
          !renamed.contains(previous[place].item)
        {
          found.tasks.insert(task)
          found.kept.append(place)
        }
      }
      return found
    }

    private func series(in result: PlanSchedule) -> Set<ItemKey> {
      var before: [ItemKey: FollowUpSeries] = [:]
      for one in schedule.plan.series { before[one.key] = one }
      return Set(
        result.plan.series.lazy.filter { one in
          // Who is in a meeting for all, other work decides.
          guard one.removal == nil, before[one.key] == one, !one.participants.contains(.all),
            let occurrences = result.occurrences[one.key],
            occurrences == schedule.occurrences[one.key]
          else { return false }
          // Of what is only expected each change set says anew since when.
          return !(occurrences.first?.isExpected ?? false)
        }.map(\.key))
    }

    private func isSame(_ task: Int, in result: PlanSchedule) -> Bool {
      schedule.plan.tasks[task] == result.plan.tasks[task]
        && schedule.graph.tasks[task] == result.graph.tasks[task]
        && schedule.schedule[task] == result.schedule[task]
    }
  }

  /// What a change set writes as it was before.
  struct Untouched {
    var series: Set<ItemKey> = []
    /// Finished tasks, by their places in the plan.
    var tasks: Set<Int> = []
    /// The places of all that among the commitments before.
    var kept: [Int] = []
  }
}

extension Commitment {
  /// Whether it is a task that was done and whose dates nothing moves any more.
  fileprivate var isSettledFirmly: Bool { state == .done && !isDueExpected && !isLimitExpected }
}

extension [Commitment] {
  /// With some of those before, taken over as they are; both in the order of their items.
  func merged(with kept: [Int], of previous: [Commitment]) -> [Commitment] {
    guard !kept.isEmpty else { return self }
    var result: [Commitment] = []
    result.reserveCapacity(count + kept.count)
    var place = startIndex
    for index in kept {
      while place < endIndex, self[place].item < previous[index].item {
        result.append(self[place])
        place += 1
      }
      result.append(previous[index])
    }
    return result + self[place...]
  }
}
