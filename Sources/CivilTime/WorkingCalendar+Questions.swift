/// The questions in dates.
extension WorkingCalendar {
  /// The working days for questions in day numbers, kept alive meanwhile.
  package func withDays<Result>(_ ask: (WorkingDays) -> Result) -> Result {
    withExtendedLifetime(self) { ask(days) }
  }

  package func isWorking(_ date: CivilDate) -> Bool {
    withDays { $0.isWorking(date.dayNumber) }
  }

  /// The working day on or after `date`; `CivilDate.latest` when there is none.
  package func next(onOrAfter date: CivilDate) -> CivilDate {
    CivilDate(clamping: Int(withDays { $0.next(onOrAfter: date.dayNumber) }))
  }

  /// The working day on or before `date`; `CivilDate.earliest` when there is none.
  package func previous(onOrBefore date: CivilDate) -> CivilDate {
    CivilDate(clamping: Int(withDays { $0.previous(onOrBefore: date.dayNumber) }))
  }

  /// The n-th working day strictly after `date`, or before it when negative; 0 gives `date` itself.
  ///
  /// - Returns: nil when the range holds no such day.
  package func adding(workingDays n: Int, to date: CivilDate) -> CivilDate? {
    guard let amount = Int32(exactly: n) else { return nil }
    return CivilDate(
      dayNumber: withDays { $0.unsaturated(workingDays: amount, from: date.dayNumber) })
  }

  /// The working days in (a, b]; when `b` is earlier, minus those in (b, a].
  package func workingDays(after a: CivilDate, through b: CivilDate) -> Int {
    Int(withDays { $0.workingDays(after: a.dayNumber, through: b.dayNumber) })
  }
}
