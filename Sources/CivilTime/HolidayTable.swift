/// The recognised holidays of a region as rules, and the weekend it keeps.
package struct HolidayTable: Hashable, Sendable {
  /// Short name of the region, such as `NL`.
  package let region: String
  package let weekend: Set<Weekday>
  package let rules: [HolidayRule]
  /// The last year of which it is known what days a decree puts on a par with holidays; nil where
  /// there are no such decrees.
  package let decreedThrough: Int?

  package init(
    region: String, weekend: Set<Weekday> = [.saturday, .sunday], rules: [HolidayRule],
    decreedThrough: Int? = nil
  ) {
    self.decreedThrough = decreedThrough
    self.region = region
    self.weekend = weekend
    self.rules = rules
  }

  /// Every holiday of those years in order of date; two on one day stand in the order of the rules.
  package func holidays(from: Int, through: Int) -> [(CivilDate, HolidayRule)] {
    days(from: from, through: through)
      .sorted { ($0.date, $0.place) < ($1.date, $1.place) }
      .map { ($0.date, rules[$0.place]) }
  }

  /// The same in no order, with the place of each rule.
  func days(from: Int, through: Int) -> [(date: CivilDate, place: Int)] {
    // A move or an Easter offset may carry a holiday over New Year.
    let first = max(from, 1900) - 1
    let last = min(through, 2199) + 1
    guard from <= through, first <= last else { return [] }
    let easters = (first...last).map { CivilDate.easterSunday(year: $0) }
    var days: [(date: CivilDate, place: Int)] = []
    days.reserveCapacity(rules.count * easters.count)
    for (place, rule) in rules.enumerated() {
      for (offset, easter) in easters.enumerated() {
        let date = rule.date(in: first + offset, easter: easter)
        if let date, from...through ~= date.year { days.append((date, place)) }
      }
    }
    return days
  }

  /// The holiday that falls on `date`, the first of the rules when there are more.
  package func holiday(on date: CivilDate) -> HolidayRule? {
    holidays(from: date.year, through: date.year).first { $0.0 == date }?.1
  }

  /// The days of a stretch that a decree may still put on a par with holidays: the one ordinary day
  /// between a weekend and a holiday that bridges, in years after the last decree known.
  package func undecreed(from first: CivilDate, through last: CivilDate) -> [CivilDate] {
    guard let decreedThrough, last.year > decreedThrough, first <= last else { return [] }
    let from = max(first.year, decreedThrough + 1)
    let known = holidays(from: from - 1, through: last.year + 1)
    let kept = Set(known.map { $0.0 })
    func isWeekend(_ day: CivilDate) -> Bool { weekend.contains(day.weekday) }
    var found: Set<CivilDate> = []
    for (holiday, rule) in known where rule.bridges {
      for step in [-1, 1] {
        guard let day = holiday.adding(days: step), let beyond = holiday.adding(days: 2 * step),
          day >= first, day <= last, day.year > decreedThrough, !isWeekend(day),
          !kept.contains(day), isWeekend(beyond)
        else { continue }
        found.insert(day)
      }
    }
    return found.sorted()
  }

  /// What people call the holiday on `date`; nil for an ordinary day.
  package func name(of date: CivilDate, language: String) -> String? {
    holiday(on: date)?.name(language: language)
  }
}

extension WorkingCalendar {
  /// The ordinary days of a region: its weekend, its holidays of all years, and closures taken out.
  package init(_ table: HolidayTable, closures: [ClosedRange<CivilDate>] = []) {
    self.init(
      holidays: table.days(from: CivilDate.earliest.year, through: CivilDate.latest.year)
        .map(\.date.dayNumber),
      closures: closures, weekend: table.weekend
    )
  }
}
