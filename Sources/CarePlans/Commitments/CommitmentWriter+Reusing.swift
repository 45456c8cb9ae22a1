extension CommitmentWriter {
  /// What the commitments before a change set were written from.
  ///
  /// Most changes leave most series of a plan alone; their contacts are taken over as they are.
  package struct Basis: Sendable {
    private let schedule: PlanSchedule
    private let calendars: CareCalendars

    init(schedule: PlanSchedule, calendars: CareCalendars) {
      self.schedule = schedule
      self.calendars = calendars
    }

    /// Whether a plan has no item the one before had not: what an item is called never changes.
    func names(itemsOf plan: CarePlan) -> Bool {
      let before = schedule.plan
      return plan.tasks.count == before.tasks.count && plan.series.count == before.series.count
        && plan.measures.count == before.measures.count
        && plan.lines.count == before.lines.count
    }

    /// The series of which every contact is written as before.
    func untouched(
      in result: PlanSchedule, by calendars: CareCalendars, renamed: Set<ItemKey>
    ) -> Set<ItemKey> {
      let (plan, before) = (result.plan, schedule.plan)
      guard calendars === self.calendars, plan.status.owes, plan.status == before.status,
        plan.lead == before.lead, plan.roles == before.roles, plan.anchors == before.anchors,
        plan.adoption == before.adoption, plan.onTheirWay.isEmpty, before.onTheirWay.isEmpty
      else { return [] }
      var series: [ItemKey: FollowUpSeries] = [:]
      for one in before.series { series[one.key] = one }
      return Set(
        plan.series.lazy.filter { one in
          guard one.removal == nil, !renamed.contains(one.key), series[one.key] == one,
            let occurrences = result.occurrences[one.key],
            occurrences == schedule.occurrences[one.key]
          else { return false }
          // Of what is only expected each change set says anew since when.
          return !(occurrences.first?.isExpected ?? false)
        }.map(\.key))
    }
  }
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
