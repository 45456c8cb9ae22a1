package import CarePlans
package import CivilTime

/// What falls due in the coming days: statutory limits and ends of measures apart, the rest by week.
///
/// Every open item with a date in the span is in exactly one part, on the earliest such date.
package struct Upcoming: Sendable, Hashable {
  /// One dated item.
  package struct Item: Sendable, Hashable {
    package let commitment: Commitment
    package let date: CivilDate
    /// Whether the date is counted from unfinished work.
    package let isExpected: Bool
    /// Whether another of its dates has already passed.
    package let isLate: Bool
    package let part: Part
    /// How many contacts of its series passed without a word, and since when; told with the first of the
    /// series.
    package var missed: MissedContacts?
  }

  /// The part of the report an item is in.
  package enum Part: String, Sendable, Hashable {
    /// Its day has passed, and nobody said how it went.
    case unreported
    case statutory, measure, week
  }

  /// The items of one calendar week, which begins on Monday.
  package struct Week: Sendable, Hashable {
    package let monday: CivilDate
    package let items: [Item]

    /// The number of the week by ISO 8601: week 1 has the year's first Thursday.
    package var number: Int {
      let thursday = CivilDate(clamping: Int(monday.dayNumber) + 3)
      guard let newYear = CivilDate(year: thursday.year, month: 1, day: 1) else { return 1 }
      return (thursday - newYear) / 7 + 1
    }
  }

  package let asOf: CivilDate
  /// The span: today and so many days after it.
  package let days: Int
  /// The last day of the span.
  package let through: CivilDate
  /// What was fixed on a day that has passed, and of which nobody said how it went.
  package let unreported: [Item]
  /// Statutory dates only; the policy date of statutory work is in its week.
  package let statutory: [Item]
  package let measureEnds: [Item]
  package let weeks: [Week]
  /// The named dates of plans in the span, such as the day of release; counted apart.
  package var coming: [ComingDate] = []

  package var total: Int {
    unreported.count + statutory.count + measureEnds.count + weeks.reduce(0) { $0 + $1.items.count }
  }

  /// Finds what falls due.
  ///
  /// - Parameters:
  ///   - commitments: What the reader asks for; anything of a plan that owes nothing is left out.
  ///   - rows: The rows of at least the plans they belong to.
  ///   - missed: The contacts that passed without a word, by their series.
  package init(
    of commitments: [Commitment], rows: some Sequence<PlanRow>, days: Int,
    on today: CivilDate, missed: [PlanItem: MissedContacts] = [:]
  ) {
    let plans = OwingPlans(rows)
    let first = Self.firstContacts(of: commitments, on: today)
    let span = Self.span(of: days, on: today)
    var unreported: [Item] = []
    var statutory: [Item] = []
    var measureEnds: [Item] = []
    var weeks: [CivilDate: [Item]] = [:]
    for entry in commitments where entry.state.isOpen && plans.owes(entry) {
      guard let found = entry.dates.upcoming(in: span) else { continue }
      let part: Part = entry.kind == .measureEnd ? .measure : found.part
      var item = Item(
        commitment: entry, date: found.date,
        isExpected: found.part == .statutory
          ? entry.isLimitExpected : entry.isExpected(on: found.date),
        isLate: entry.standing(on: today).isLate, part: part)
      if let series = entry.seriesItem, first[series] == entry.occurrence {
        item.missed = missed[series]
      }
      switch part {
      case .unreported: unreported.append(item)
      case .measure: measureEnds.append(item)
      case .statutory: statutory.append(item)
      case .week: weeks[item.date.monday, default: []].append(item)
      }
    }
    asOf = today
    self.days = days
    through = span.upperBound
    self.unreported = unreported.byDate()
    self.statutory = statutory.byDate()
    self.measureEnds = measureEnds.byDate()
    self.weeks = weeks.keys.sorted().map { Week(monday: $0, items: (weeks[$0] ?? []).byDate()) }
  }

  /// The number of the first contact of each series that is still to come.
  private static func firstContacts(of commitments: [Commitment], on today: CivilDate)
    -> [PlanItem: Int]
  {
    var result: [PlanItem: Int] = [:]
    for entry in commitments
    where entry.state.isOpen && entry.standing(on: today).side == .coming {
      guard let series = entry.seriesItem, let number = entry.occurrence else { continue }
      result[series] = min(number, result[series] ?? .max)
    }
    return result
  }

  /// The days that are looked at.
  static func span(of days: Int, on today: CivilDate) -> ClosedRange<CivilDate> {
    today...CivilDate(clamping: Int(today.dayNumber) + max(0, min(days, 400 * 366)))
  }
}

extension ItemDates {
  /// The date with which an item stands in a span that begins today: its statutory date when that lies
  /// there, else the day with which it stands in lists; one that has passed until somebody says how it went.
  func upcoming(in span: ClosedRange<CivilDate>) -> (date: CivilDate, part: Upcoming.Part)? {
    if let limit, span.contains(limit) { return (limit, .statutory) }
    if let pin, standing(on: span.lowerBound).side == .unreported { return (pin, .unreported) }
    if let listed, span.contains(listed) { return (listed, .week) }
    // Of what is late a later date may still be to come.
    guard pin == nil, let due, span.contains(due) else { return nil }
    return (due, .week)
  }
}

extension Commitment {
  /// The series it is a contact of.
  fileprivate var seriesItem: PlanItem? { series.map { PlanItem(plan, $0) } }
}

extension [Upcoming.Item] {
  /// By date, and on one date in list order.
  fileprivate func byDate() -> Self {
    inListOrder { CommitmentOrder($0.commitment, on: $0.date) }.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
  }
}

extension CivilDate {
  /// The Monday of its week.
  var monday: CivilDate { CivilDate(clamping: Int(dayNumber) - (weekday.rawValue - 1)) }
}
