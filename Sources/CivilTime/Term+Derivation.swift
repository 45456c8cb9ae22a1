extension Term {
  /// The end of the term as `applied(to:roll:calendar:)` gives it, with every step that led there.
  ///
  /// `holidays` gives the names of the days that `calendar` takes out.
  ///
  /// - Throws: `TermError.outOfRange` when the end lies before 1900 or after 2199.
  package func derivation(
    from origin: CivilDate, roll: Roll, calendar: WorkingCalendar, holidays: HolidayTable
  ) throws(TermError) -> TermDerivation {
    let raw = try rawEnd(from: origin, calendar: calendar)
    let result = try applied(to: origin, roll: roll, calendar: calendar)
    let days = NonWorkingDays(
      calendar, holidays, from: min(origin, raw, result), through: max(origin, raw, result)
    )
    let steps =
      countingSteps(origin: origin, raw: raw, days: days)
      + rollSteps(origin: origin, raw: raw, result: result, roll: roll, days: days)
    return TermDerivation(
      origin: origin, term: self, roll: roll, raw: raw, result: result,
      steps: steps + unverified(steps, holidays)
        + undecreed(origin: origin, raw: raw, result: result, roll: roll, calendar, holidays)
    )
  }

  /// The holidays passed over that nobody has checked.
  private func unverified(
    _ steps: [TermDerivation.Step], _ holidays: HolidayTable
  ) -> [TermDerivation.Step] {
    steps.compactMap { step in
      guard case .skippedNonWorking(let day, .holiday(let key)) = step,
        holidays.holiday(on: day)?.verify == true
      else { return nil }
      return .unverified(day, key: key)
    }
  }

  /// The days near which no decree is known: the end as counted and as rolled, and each ordinary
  /// day that was counted.
  private func undecreed(
    origin: CivilDate, raw: CivilDate, result: CivilDate, roll: Roll, _ calendar: WorkingCalendar,
    _ holidays: HolidayTable
  ) -> [TermDerivation.Step] {
    let isCounted = unit == .workingDays || roll == .rollTwo && rollExemption == nil
    let first = min(origin, result)
    let last = max(origin, raw, result)
    return holidays.undecreed(from: isCounted ? first : min(raw, result), through: last)
      .filter { day in
        guard calendar.isWorking(day) else { return false }
        return day == raw || day == result || isCounted && day != origin
      }.map { .undecreed($0) }
  }

  private func countingSteps(
    origin: CivilDate, raw: CivilDate, days: NonWorkingDays
  ) -> [TermDerivation.Step] {
    let counted = TermDerivation.Step.counted(self, from: origin, to: raw)
    switch unit {
    case .days, .weeks: return [counted]
    case .months, .years:
      let isClamped = raw.day < origin.day
      return isClamped ? [counted, .monthEndClamped(day: origin.day, to: raw)] : [counted]
    case .workingDays:
      if isBackward { return [counted] + days.skipped(after: raw, before: origin).reversed() }
      return [counted] + days.skipped(after: origin, before: raw)
    }
  }

  private func rollSteps(
    origin: CivilDate, raw: CivilDate, result: CivilDate, roll: Roll, days: NonWorkingDays
  ) -> [TermDerivation.Step] {
    switch roll {
    case .none: return [.noRoll(.notStatutory)]
    case .next:
      guard result > raw else { return [] }
      return days.skipped(from: raw, before: result)
        + [.rolled(from: raw, to: result, rule: .next)]
    case .back:
      guard result < raw else { return [] }
      let skipped = days.skipped(after: result, through: raw)
      return skipped.reversed() + [.rolled(from: raw, to: result, rule: .back)]
    case .roll, .rollTwo:
      if let rollExemption { return [.noRoll(rollExemption)] }
      let next = days.calendar.next(onOrAfter: raw)
      var steps: [TermDerivation.Step] = []
      if next > raw {
        steps += days.skipped(from: raw, before: next)
        steps.append(.rolled(from: raw, to: next, rule: .art1))
      }
      if result > next {
        // The days from `raw` to `next` have been told already.
        steps +=
          days.skipped(after: origin, before: raw) + days.skipped(after: next, before: result)
        steps.append(.rolled(from: next, to: result, rule: .art2))
      }
      return steps
    }
  }
}

/// The days of a stretch that are no ordinary days, and why.
private struct NonWorkingDays {
  let calendar: WorkingCalendar
  private var holidayKeys: [CivilDate: String] = [:]

  init(
    _ calendar: WorkingCalendar, _ holidays: HolidayTable,
    from first: CivilDate, through last: CivilDate
  ) {
    self.calendar = calendar
    for (date, rule) in holidays.holidays(from: first.year, through: last.year) {
      holidayKeys[date] = holidayKeys[date] ?? rule.key
    }
  }

  func skipped(after a: CivilDate, before b: CivilDate) -> [TermDerivation.Step] {
    skipped(a.dayNumber + 1, b.dayNumber - 1)
  }

  func skipped(after a: CivilDate, through b: CivilDate) -> [TermDerivation.Step] {
    skipped(a.dayNumber + 1, b.dayNumber)
  }

  func skipped(from a: CivilDate, before b: CivilDate) -> [TermDerivation.Step] {
    skipped(a.dayNumber, b.dayNumber - 1)
  }

  private func skipped(_ first: Int32, _ last: Int32) -> [TermDerivation.Step] {
    guard first <= last else { return [] }
    return (first...last).compactMap { day in
      guard !calendar.days.isWorking(day), let date = CivilDate(dayNumber: day) else { return nil }
      return .skippedNonWorking(date, reason(of: date))
    }
  }

  private func reason(of date: CivilDate) -> TermDerivation.NonWorkingReason {
    if let key = holidayKeys[date] { return .holiday(key: key) }
    return calendar.isWeekend(date.weekday) ? .weekend : .closed
  }
}
