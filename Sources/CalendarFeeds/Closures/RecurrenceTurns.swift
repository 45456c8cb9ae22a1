import CivilTime

/// The days on which a rule falls, turn by turn: a day, week, month or year at a time.
///
/// Turns before the days that are asked about are stepped over at once, unless they have to be
/// counted.
struct RecurrenceTurns {
  private let rule: RecurrenceRule
  private let start: YearMonthDay
  /// Days since 1970-01-01.
  private let first: Int
  private let last: Int
  private var turn = 0
  private var left: Int

  /// - Parameters:
  ///   - first: The day on which the rule begins, in days since 1970-01-01.
  ///   - from: Days before it are not asked about, though they may be given.
  ///   - last: Turns that begin later are not given.
  init(_ rule: RecurrenceRule, first: Int, from: Int, last: Int) {
    self.rule = rule
    self.first = first
    self.last = last
    start = YearMonthDay(dayNumber: Int32(clamping: first))
    left = .max
    var canSkip = true
    if case .count(let most) = rule.end {
      left = most
      canSkip = rule.fallsOnceATurn
    }
    guard canSkip, from > first else { return }
    turn = max(0, (position(of: from) - position(of: first)).flooredQuotient(by: rule.interval))
    if left < .max { left = max(0, left - turn) }
  }

  /// What it costs to ask for one turn, in days looked at.
  var cost: Int { rule.daysPerTurn }

  /// The days of the next turn, ascending; nil after the last.
  mutating func next() -> [Int]? {
    guard left > 0, let days = days(ofTurn: turn) else { return nil }
    turn += 1
    let given = Array(days.filter { $0 >= first }.prefix(left))
    left -= given.count
    return given
  }

  /// The number of the day, week, month or year in which a day lies.
  private func position(of day: Int) -> Int {
    switch rule.frequency {
    case .daily: return day
    case .weekly: return (day - offset(of: day)).flooredQuotient(by: 7)
    case .monthly, .yearly:
      let parts = YearMonthDay(dayNumber: Int32(clamping: day))
      return rule.frequency == .yearly ? parts.year : parts.year * 12 + parts.month - 1
    }
  }

  /// Days since the day with which weeks begin.
  private func offset(of day: Int) -> Int {
    (RecurrenceRule.weekday(of: day).rawValue - rule.weekStart.rawValue + 7) % 7
  }

  private func days(ofTurn turn: Int) -> [Int]? {
    let position = position(of: first) + turn * rule.interval
    switch rule.frequency {
    case .daily:
      guard position <= last else { return nil }
      return rule.fits(position) ? [position] : []
    case .weekly:
      let monday = first - offset(of: first) + turn * rule.interval * 7
      guard monday <= last else { return nil }
      return (monday..<monday + 7).filter { rule.fits($0, inWeekOf: first) }
    case .monthly:
      let (year, month) = (position / 12, position % 12 + 1)
      guard YearMonthDay(year: year, month: month, day: 1).dayNumber <= last else { return nil }
      return rule.chosen(rule.days(ofMonth: month, year: year, start: start))
    case .yearly:
      guard YearMonthDay(year: position, month: 1, day: 1).dayNumber <= last else { return nil }
      return rule.chosen(
        rule.months(of: start).flatMap {
          rule.days(ofMonth: $0, year: position, start: start)
        })
    }
  }
}

// MARK: - Which days belong

extension RecurrenceRule {
  /// Whether each turn has just one day, so that turns need not be looked at to be counted.
  var fallsOnceATurn: Bool {
    months.isEmpty && monthDays.isEmpty && weekdays.isEmpty
      && (frequency == .daily || frequency == .weekly)
  }

  var daysPerTurn: Int {
    switch frequency {
    case .daily: 1
    case .weekly: 7
    case .monthly: 31
    case .yearly: monthDays.isEmpty && weekdays.isEmpty ? 12 : 372
    }
  }

  /// 1 January 1970 was a Thursday.
  static func weekday(of day: Int) -> Weekday {
    Weekday(rawValue: ((day + 3) % 7 + 7) % 7 + 1) ?? .monday
  }

  /// Whether a day has all that the rule asks of days.
  func fits(_ day: Int) -> Bool {
    guard !(months.isEmpty && monthDays.isEmpty) else {
      return weekdays.isEmpty
        || weekdays.contains(NthWeekday(ordinal: nil, weekday: Self.weekday(of: day)))
    }
    let parts = YearMonthDay(dayNumber: Int32(clamping: day))
    return (months.isEmpty || months.contains(parts.month))
      && fits(
        parts.day, number: day, last: YearMonthDay.lastDay(ofMonth: parts.month, year: parts.year))
  }

  /// The same of a day of a weekly rule, which without weekdays falls on that of its start.
  func fits(_ day: Int, inWeekOf start: Int) -> Bool {
    fits(day) && (!weekdays.isEmpty || (day - start) % 7 == 0)
  }

  /// The months of a yearly rule, ascending.
  func months(of start: YearMonthDay) -> [Int] {
    guard months.isEmpty else { return months.sorted() }
    return monthDays.isEmpty && weekdays.isEmpty ? [start.month] : Array(1...12)
  }

  /// The days of a month on which a monthly or yearly rule falls, as day numbers.
  func days(ofMonth month: Int, year: Int, start: YearMonthDay) -> [Int] {
    guard months.isEmpty || months.contains(month) else { return [] }
    let first = YearMonthDay(year: year, month: month, day: 1).dayNumber
    let last = YearMonthDay.lastDay(ofMonth: month, year: year)
    guard !(monthDays.isEmpty && weekdays.isEmpty) else {
      return start.day <= last ? [first + start.day - 1] : []
    }
    return (1...last).filter { fits($0, number: first + $0 - 1, last: last) }.map { first + $0 - 1 }
  }

  /// The days of a month or year at the positions that the rule names.
  func chosen(_ days: [Int]) -> [Int] {
    guard !positions.isEmpty else { return days }
    return days.indices.filter {
      positions.contains($0 + 1) || positions.contains($0 - days.count)
    }.map { days[$0] }
  }

  private func fits(_ day: Int, number: Int, last: Int) -> Bool {
    guard monthDays.isEmpty || monthDays.contains(day) || monthDays.contains(day - last - 1) else {
      return false
    }
    guard !weekdays.isEmpty else { return true }
    let weekday = Self.weekday(of: number)
    return weekdays.contains(NthWeekday(ordinal: nil, weekday: weekday))
      || weekdays.contains(NthWeekday(ordinal: (day - 1) / 7 + 1, weekday: weekday))
      || weekdays.contains(NthWeekday(ordinal: -((last - day) / 7 + 1), weekday: weekday))
  }
}
