package import CivilTime
import Scheduling

/// One contact of a series, planned or reported.
package struct PlannedOccurrence: Sendable, Hashable {
  /// Counted from 1 within the series; with the series' key this is its identity.
  package var number: Int
  /// The day on which it falls: one on which its partner works.
  package var day: CivilDate
  /// The day its rhythm gives.
  package var nominal: CivilDate
  package var log: FollowUpSeries.Log?
  /// Counted from a task that is not finished.
  package var isExpected: Bool
  /// Excused because the next one falls on the same day: its partner does not work on those between.
  package var isClosed: Bool
  /// The day, and time, that a hand gave it.
  package var pin: TaskPin?
  /// How long it is put aside.
  package var wait: TaskWait?

  package init(
    number: Int, day: CivilDate, nominal: CivilDate? = nil, log: FollowUpSeries.Log?,
    isExpected: Bool, isClosed: Bool = false
  ) {
    self.number = number
    self.day = day
    self.nominal = nominal ?? day
    self.log = log
    self.isExpected = isExpected
    self.isClosed = isClosed
  }
}

/// Works out the occurrences of the series of a plan, 24 months ahead.
struct OccurrencePlanner {
  /// How far ahead occurrences are written.
  static let horizon = Term(24, .months)

  let plan: CarePlan
  let schedule: Schedule
  let today: CivilDate
  let days: SeriesDays
  /// The dates of tasks that passed before the plan was adopted.
  let former: [ItemKey: FormerDates]

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
    guard !series.log.isEmpty else { return planned }
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
    let contacts = days.of(series, through: removal.on).contacts
    return removal.contacts.map { number in
      let known = contacts.indices.contains(number - 1) ? contacts[number - 1] : nil
      return PlannedOccurrence(
        number: number, day: known?.day ?? since, nominal: known?.nominal,
        log: series.log[number], isExpected: false)
    }
  }

  private func occurrences(of series: FollowUpSeries) -> [PlannedOccurrence] {
    let through =
      today.adding(months: Int(Self.horizon.amount)) ?? CivilDate.latest
    let dates = days.of(series, through: through)
    if dates.origin == nil, case .task(let key, let lag) = series.origin {
      return expectedFirst(of: series, after: key, lag: lag)
    }
    var result: [PlannedOccurrence] = []
    for (place, contact) in dates.contacts.enumerated() {
      let log = series.log[place + 1]
      if log == nil, !series.keeps(place + 1, on: contact.day) {
        // One that a hand put on another day says nothing of those after it.
        if contact.pin == nil { break } else { continue }
      }
      var occurrence = PlannedOccurrence(
        number: place + 1, day: contact.day, nominal: contact.nominal, log: log,
        isExpected: false, isClosed: contact.isClosed && log == nil)
      occurrence.pin = contact.pin
      occurrence.wait = log == nil ? series.waits[place + 1] : nil
      result.append(occurrence)
    }
    // The one it would have shared its day with may fall away with a stop.
    if let place = result.indices.last { result[place].isClosed = false }
    return result
  }

  /// A series that waits for a task has only its first contact, and only as expected; none where the task
  /// is before our time, for nobody knows which contact is next.
  private func expectedFirst(of series: FollowUpSeries, after key: ItemKey, lag: Term)
    -> [PlannedOccurrence]
  {
    guard let place = plan.taskIndex(key), series.stoppedOn == nil,
      !(former[key]?.isBefore ?? false)
    else { return [] }
    let result = schedule[place]
    guard
      let finish = plan.tasks[place].pin?.day
        ?? [result.due, result.earlyFinish].compactMap({ $0 }).max(),
      !result.isOpenDated, result.earlyFinish != nil
    else { return [] }
    let origin = finish.adding(lag)
    guard let contact = days.first(of: series, from: origin) else { return [] }
    return [
      PlannedOccurrence(
        number: 1, day: contact.day, nominal: contact.nominal, log: series.log[1],
        isExpected: true)
    ]
  }
}
