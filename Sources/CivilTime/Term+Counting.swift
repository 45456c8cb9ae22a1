extension Term {
  /// The end of the term counted from the day after `origin`, then rolled.
  ///
  /// Months and years keep the day of the month, or end on the last of a shorter one. `calendar`
  /// holds the weekends and recognised holidays. Law: Algemene termijnenwet art. 1, 2 and 4.
  ///
  /// - Throws: `TermError.outOfRange` when the end lies before 1900 or after 2199.
  package func applied(
    to origin: CivilDate, roll: Roll, calendar: WorkingCalendar
  ) throws(TermError) -> CivilDate {
    let raw = try rawEnd(from: origin, calendar: calendar)
    let end = calendar.withDays { rolled(raw.dayNumber, from: origin.dayNumber, roll, $0) }
    guard let date = CivilDate(dayNumber: end) else {
      throw .outOfRange(origin: origin, term: self)
    }
    return date
  }

  /// As `applied(to:roll:calendar:)`, in day numbers; stops at the ends of the range instead of throwing.
  package func applied(to day: Int32, roll: Roll, calendar: WorkingCalendar) -> Int32 {
    calendar.withDays { applied(to: day, roll: roll, in: $0) }
  }

  /// As `applied(to:roll:calendar:)`, in day numbers; stops at the ends of the range instead of throwing.
  package func applied(to day: Int32, roll: Roll, in days: WorkingDays) -> Int32 {
    let origin = CivilDate.clamp(day)
    let raw = CivilDate.clamp(unsaturatedEnd(from: origin, days))
    return roll == .none ? raw : CivilDate.clamp(rolled(raw, from: origin, roll, days))
  }

  /// The latest day from which this term, not rolled, ends on or before `day`: the inverse of counting.
  ///
  /// Exact for clamped months: `1m` ends by 28 February from 31 January too. Where no day of the
  /// range qualifies, or later ones would, the answer is the end of the range.
  package func latestOrigin(endingBy day: Int32, in days: WorkingDays) -> Int32 {
    let day = CivilDate.clamp(day)
    switch unit {
    case .days: return CivilDate.clamp(Int(day) - Int(amount))
    case .weeks: return CivilDate.clamp(Int(day) - 7 * Int(amount))
    case .months: return Self.latestOrigin(endingBy: day, months: Int(amount))
    case .years: return Self.latestOrigin(endingBy: day, months: 12 * Int(amount))
    case .workingDays: return days.latestOrigin(endingBy: day, workingDays: amount)
    }
  }

  private static func latestOrigin(endingBy day: Int32, months: Int) -> Int32 {
    let end = YearMonthDay(dayNumber: day)
    let isMonthEnd =
      end.day >= 28 && end.day == YearMonthDay.lastDay(ofMonth: end.month, year: end.year)
    // All last days of the origin's month end on the last of a shorter one: take the latest.
    let origin = YearMonthDay(year: end.year, month: end.month, day: isMonthEnd ? 31 : end.day)
    return CivilDate.clamp(origin.adding(months: -months).dayNumber)
  }
}

extension Term {
  func rawEnd(
    from origin: CivilDate, calendar: WorkingCalendar
  ) throws(TermError) -> CivilDate {
    let end = calendar.withDays { unsaturatedEnd(from: origin.dayNumber, $0) }
    guard let day = Int32(exactly: end), let date = CivilDate(dayNumber: day) else {
      throw .outOfRange(origin: origin, term: self)
    }
    return date
  }

  private func unsaturatedEnd(from day: Int32, _ days: WorkingDays) -> Int {
    switch unit {
    case .days: Int(day) + Int(amount)
    case .weeks: Int(day) + 7 * Int(amount)
    case .months: YearMonthDay(dayNumber: day).adding(months: Int(amount)).dayNumber
    case .years: YearMonthDay(dayNumber: day).adding(months: 12 * Int(amount)).dayNumber
    case .workingDays: Int(days.unsaturated(workingDays: amount, from: day))
    }
  }

  /// The end after its roll; a day past the range when the calendar has no ordinary day to roll to.
  private func rolled(
    _ raw: Int32, from origin: Int32, _ roll: Roll, _ days: WorkingDays
  ) -> Int32 {
    switch roll {
    case .none: return raw
    case .next:
      return days.isWorking(raw) ? raw : days.unsaturated(workingDays: 1, from: raw)
    case .back:
      return days.isWorking(raw) ? raw : days.unsaturated(workingDays: -1, from: raw)
    case .roll, .rollTwo:
      guard rollExemption == nil else { return raw }
      let next =
        days.isWorking(raw) ? raw : days.unsaturated(workingDays: 1, from: raw)
      guard roll == .rollTwo, isThreeDaysOrMore else { return next }
      return max(next, days.unsaturated(workingDays: 2, from: origin))
    }
  }
}
