package import CivilTime

extension CarePlan {
  /// Refuses a measure that starts longer before the plan than any law lets one run without a
  /// renewal, and one requested when it had begun already.
  package func requirePlausible(start day: CivilDate, requested: CivilDate?) throws(PlanRefusal) {
    let first = start.adding(months: -24) ?? CivilDate.earliest
    guard day >= first else { throw PlanRefusal.measureTooEarly(code, day, first: first) }
    if let requested, requested > day {
      throw PlanRefusal.requestAfterStart(requested, start: day)
    }
  }
}
