import CivilTime

/// What one task's record says, in dates: slack, lateness and the critical mark follow from it.
extension Schedule {
  package subscript(task: Int) -> ScheduledTask {
    let record = records[task]
    var result = ScheduledTask()
    guard record.state != .transparent else { return result }
    guard record.start != Day.never else {
      result.isOpenDated = true
      return result
    }
    result.earlyStart = CivilDate(day: record.start)
    result.earlyFinish = CivilDate(day: record.finish)
    result.due = CivilDate(day: record.due)
    result.projectedDue = CivilDate(day: record.projectedDue)
    result.dueCertainty = record.flags.contains(.dueExpected) ? .expected : .firm
    result.limit = CivilDate(day: record.limit)
    result.projectedLimit = CivilDate(day: record.projectedLimit)
    result.limitCertainty = record.flags.contains(.limitExpected) ? .expected : .firm
    guard record.state != .done else { return result }
    if record.state == .open { result.readyFrom = CivilDate(day: record.ready) }
    let days = days(graph.tasks[task].calendar)
    result.neededBy = CivilDate(day: record.neededBy)
    result.lateFinish = CivilDate(day: record.lateFinish)
    result.slack = Self.slack(from: record.finish, through: record.lateFinish, days)
    result.freeSlack = Self.slack(from: record.finish, through: record.freeFinish, days)
    result.isCritical = !graph.tasks[task].isPoint && result.slack == Int(leastSlack)
    result.willBeLate = record.finish > record.lateFinish
    return result
  }

  /// The working days in (a, b], mirrored when `b` is earlier; nil without a bound.
  private static func slack(
    from finish: Int32, through bound: Int32, _ days: WorkingDays
  ) -> Int? {
    bound == Day.never ? nil : Int(days.workingDays(after: finish, through: bound))
  }
}

extension CivilDate {
  /// The date of a day number of the passes; nil for `Day.never` and `Day.nothing`.
  init?(day: Int32) {
    guard Day.isDate(day) else { return nil }
    self.init(clamping: Int(day))
  }
}
