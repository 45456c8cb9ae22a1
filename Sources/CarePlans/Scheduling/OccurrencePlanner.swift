package import CivilTime
import Scheduling

/// One contact of a series, planned or reported.
package struct PlannedOccurrence: Sendable, Hashable {
  /// Counted from 1 within the series; with the series' key this is its identity.
  package var number: Int
  package var day: CivilDate
  package var log: FollowUpSeries.Log?
  /// Counted from a task that is not finished.
  package var isExpected: Bool

  package init(number: Int, day: CivilDate, log: FollowUpSeries.Log?, isExpected: Bool) {
    self.number = number
    self.day = day
    self.log = log
    self.isExpected = isExpected
  }
}

/// Works out the occurrences of the series of a plan, 24 months ahead.
struct OccurrencePlanner {
  /// How far ahead occurrences are written.
  static let horizon = Term(24, .months)

  let plan: CarePlan
  let schedule: Schedule
  let today: CivilDate

  /// The occurrences of every series whose condition holds, by its key.
  func all() -> [ItemKey: [PlannedOccurrence]] {
    var result: [ItemKey: [PlannedOccurrence]] = [:]
    for series in plan.series {
      let planned =
        switch plan.applies(series) {
        case true?: occurrences(of: series)
        case false?, nil: lateWhenRemoved(series)
        }
      let found = withLogged(planned, of: series)
      if !found.isEmpty { result[series.key] = found }
    }
    return result
  }

  /// With the contacts that were reported and have no planned day any more, on the day reported.
  private func withLogged(_ planned: [PlannedOccurrence], of series: FollowUpSeries)
    -> [PlannedOccurrence]
  {
    let known = Set(planned.map(\.number))
    let rest = series.log.filter { !known.contains($0.key) }
    guard !rest.isEmpty else { return planned }
    let extra = rest.map { number, log in
      PlannedOccurrence(number: number, day: log.on, log: log, isExpected: false)
    }
    return (planned + extra).sorted { $0.number < $1.number }
  }

  /// The contacts of a removed series that had passed without a word: they stay told.
  private func lateWhenRemoved(_ series: FollowUpSeries) -> [PlannedOccurrence] {
    guard let removal = series.removal, let since = removal.since else { return [] }
    let days = Self.dates(of: series, in: plan, through: removal.on).days
    return removal.contacts.map { number in
      PlannedOccurrence(
        number: number, day: days.indices.contains(number - 1) ? days[number - 1] : since,
        log: series.log[number], isExpected: false)
    }
  }

  private func occurrences(of series: FollowUpSeries) -> [PlannedOccurrence] {
    let through =
      today.adding(months: Int(Self.horizon.amount)) ?? CivilDate.latest
    let dates = Self.dates(of: series, in: plan, through: through)
    if dates.origin == nil, case .task(let key, let lag) = series.origin {
      return expectedFirst(of: series, after: key, lag: lag)
    }
    var result: [PlannedOccurrence] = []
    for (place, day) in dates.days.enumerated() {
      let log = series.log[place + 1]
      if log == nil, !series.keeps(place + 1, on: day) { break }
      result.append(PlannedOccurrence(number: place + 1, day: day, log: log, isExpected: false))
    }
    return result
  }

  /// A series that waits for a task has only its first contact, and only as expected.
  private func expectedFirst(of series: FollowUpSeries, after key: ItemKey, lag: Term)
    -> [PlannedOccurrence]
  {
    guard let place = plan.taskIndex(key), series.stoppedOn == nil else { return [] }
    let result = schedule[place]
    guard
      let finish = plan.tasks[place].pin?.day
        ?? [result.due, result.earlyFinish].compactMap({ $0 }).max(),
      !result.isOpenDated, result.earlyFinish != nil
    else { return [] }
    let origin = Self.adding(lag, to: finish)
    guard
      let day = series.taper.occurrences(
        from: origin, resolve: { plan.anchors[AnchorKey($0)]?.date }, through: CivilDate.latest,
        limit: 1
      ).first
    else { return [] }
    return [PlannedOccurrence(number: 1, day: day, log: series.log[1], isExpected: true)]
  }

  /// The days of a series as far as they are settled, and whether there are no more.
  struct Dates {
    var origin: CivilDate?
    var days: [CivilDate] = []
    /// Whether the taper ends, so that the last of `days` is the last contact.
    var isComplete = false
  }

  /// The days of the contacts of a series in order; no days while its origin is unknown.
  static func dates(of series: FollowUpSeries, in plan: CarePlan, through: CivilDate) -> Dates {
    guard let origin = origin(of: series, in: plan) else { return Dates() }
    func anchor(_ name: String) -> CivilDate? { plan.anchors[AnchorKey(name)]?.date }
    switch series.counting {
    case .periodic:
      let limit = 2_000
      let days = series.taper.occurrences(
        from: origin, resolve: anchor, through: through, limit: limit)
      let isComplete = days.count < limit && through == CivilDate.latest
      return Dates(origin: origin, days: days, isComplete: isComplete)
    case .chained:
      return chained(series, from: origin, anchor: anchor)
    }
  }

  /// Each contact counts from the last one held; one that was missed or excused keeps its own day
  /// as the base of the next.
  ///
  /// Only the next contact is known.
  private static func chained(
    _ series: FollowUpSeries, from origin: CivilDate, anchor: (String) -> CivilDate?
  ) -> Dates {
    var bases: [CivilDate] = []
    var days: [CivilDate] = []
    while bases.count < 2_000 {
      guard let day = series.taper.nextContact(after: bases, from: origin, resolve: anchor) else {
        return Dates(origin: origin, days: days, isComplete: true)
      }
      days.append(day)
      guard let log = series.log[days.count] else { break }
      bases.append(log.outcome == .held ? log.on : day)
    }
    return Dates(origin: origin, days: days, isComplete: false)
  }

  /// The day a series counts from; nil while an anchor is unknown or a task is not finished.
  static func origin(of series: FollowUpSeries, in plan: CarePlan) -> CivilDate? {
    switch series.origin {
    case .rule(let rule):
      if case .task(let key) = rule.origin {
        return plan.task(key)?.finishedOn.map { adding(rule.term, to: $0) }
      }
      return plan.day(of: rule.origin).map { adding(rule.term, to: $0) }
    case .task(let key, let lag):
      return plan.task(key)?.finishedOn.map { adding(lag, to: $0) }
    }
  }

  private static func adding(_ term: Term, to day: CivilDate) -> CivilDate {
    CivilDate(
      clamping: Int(term.applied(to: day.dayNumber, roll: .none, calendar: .everyDay)))
  }
}
