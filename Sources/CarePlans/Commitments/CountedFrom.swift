package import CivilTime

/// What an expected date counts from: work of the plan that is not finished, and how long after it.
package struct CountedFrom: Sendable, Hashable {
  /// The unfinished work.
  package var item: ItemKey
  /// How long after its finish, or before it when negative.
  package var term: Term

  package init(_ item: ItemKey, _ term: Term) {
    self.item = item
    self.term = term
  }

  /// What a rule counts from; nil for one that counts from no task.
  package init?(_ rule: TimingRule?) {
    guard let rule, case .task(let key) = rule.origin else { return nil }
    self.init(key, rule.term)
  }

  /// What the first contact of a series counts from that waits for a task.
  ///
  /// Where lag and rhythm are in different units no one term says it: then the task alone does.
  init?(firstOf series: FollowUpSeries) {
    guard case .task(let key, let lag) = series.origin else { return nil }
    let interval = series.taper.interval(number: 0) ?? .zero
    if lag.amount == 0 {
      self.init(key, interval)
    } else if interval.unit == lag.unit {
      let (sum, isTooLarge) = interval.amount.addingReportingOverflow(lag.amount)
      self.init(key, isTooLarge ? .zero : Term(sum, lag.unit))
    } else {
      self.init(key, .zero)
    }
  }
}

extension Commitment {
  /// Whether a date of it is only expected and has passed: the term has not begun, so that the day
  /// says nothing any more.
  package func isPassedExpectation(_ day: CivilDate?, on today: CivilDate) -> Bool {
    guard let day, day < today, state.isOpen else { return false }
    if series != nil { return isDueExpected }
    if day == pin?.day { return false }
    return day == due ? isDueExpected : day == limit && isLimitExpected
  }

  /// What is shown in the place of such a date; nil for any other.
  package func rule(insteadOf day: CivilDate?, on today: CivilDate) -> CountedFrom? {
    guard isPassedExpectation(day, on: today) else { return nil }
    return series != nil || day == due ? dueFrom : limitFrom
  }
}
