import CivilTime

/// The days of the contacts of a plan's series: the rhythm, and the days on which people work.
///
/// The rhythm counts from its nominal days, so that nothing drifts. A contact whose nominal day its
/// partner does not work goes to the next working day, or as the series says; never past the end of
/// the series or the longest time between two contacts: then to the working day before.
struct SeriesDays {
  /// The day of one contact.
  struct Contact: Hashable {
    /// As the rhythm gives it.
    var nominal: CivilDate
    /// On which it falls.
    var day: CivilDate
    /// Whether the next contact falls on the same day, because the days between are no working days:
    /// one is enough.
    var isClosed = false
    /// What a hand gave it in place of its own day.
    var pin: TaskPin?

    /// The day before which its successor is not held.
    var turn: CivilDate { min(nominal, day) }
  }

  /// The contacts of a series as far as they are settled, and whether there are no more.
  struct Dates {
    var origin: CivilDate?
    /// Contact number n is the n-th.
    var contacts: [Contact] = []
    /// Whether the taper ends, so that the last of `contacts` is the last contact.
    var isComplete = false
  }

  private let plan: CarePlan
  private let calendars: CareCalendars

  init(_ plan: CarePlan, _ calendars: CareCalendars) {
    self.plan = plan
    self.calendars = calendars
  }

  /// The contacts of a series in order; none while its origin is unknown.
  ///
  /// - Parameter through: The last nominal day wanted.
  func of(_ series: FollowUpSeries, through: CivilDate) -> Dates {
    guard let origin = Self.origin(of: series, in: plan) else { return Dates() }
    switch series.counting {
    case .periodic:
      let limit = 2_000
      let days = series.taper.occurrences(
        from: origin, resolve: anchor, through: through, limit: limit)
      let isComplete = days.count < limit && through == CivilDate.latest
      return Dates(
        origin: origin,
        contacts: pinned(contacts(of: series, on: days, from: origin), of: series),
        isComplete: isComplete)
    case .chained: return chained(series, from: origin)
    }
  }

  /// The first contact of a series that counts from a day that is only expected.
  func first(of series: FollowUpSeries, from origin: CivilDate) -> Contact? {
    let days = series.taper.occurrences(
      from: origin, resolve: anchor, through: CivilDate.latest, limit: 1)
    return contacts(of: series, on: days, from: origin).first
  }

  /// The day by which a contact must have been held, with the room the series leaves.
  func windowEnd(of day: CivilDate, in series: FollowUpSeries) -> CivilDate {
    guard series.window.amount != 0 else { return day }
    let end = day.adding(series.window, in: calendars.regional)
    return series.roll == .stay ? end : calendar(of: series).next(onOrAfter: end)
  }

  private func anchor(_ name: String) -> CivilDate? { plan.anchors[AnchorKey(name)]?.date }

  /// The working days of the partner that answers for the series.
  func calendar(of series: FollowUpSeries) -> WorkingCalendar {
    calendars.calendar(of: calendars.partner(of: series.role, in: plan))
  }

  private func contacts(
    of series: FollowUpSeries, on days: [CivilDate], from origin: CivilDate
  ) -> [Contact] {
    guard series.roll != .stay else { return days.map { Contact(nominal: $0, day: $0) } }
    let roller = roller(of: series)
    var contacts: [Contact] = []
    contacts.reserveCapacity(days.count)
    var last = origin
    for nominal in days {
      let day = roller.day(nominal, after: last)
      if let place = contacts.indices.last, day <= contacts[place].day {
        contacts[place].isClosed = true
      }
      contacts.append(Contact(nominal: nominal, day: day))
      last = day
    }
    return contacts
  }

  /// Each contact counts from the last one held; one that was missed or excused keeps its own day
  /// as the base of the next.
  ///
  /// Only the next contact is known.
  private func chained(_ series: FollowUpSeries, from origin: CivilDate) -> Dates {
    let roller = roller(of: series)
    var bases: [CivilDate] = []
    var contacts: [Contact] = []
    while bases.count < 2_000 {
      guard let day = series.taper.nextContact(after: bases, from: origin, resolve: anchor) else {
        return Dates(
          origin: origin, contacts: pinned(contacts, of: series), isComplete: true)
      }
      contacts.append(Contact(nominal: day, day: roller.day(day, after: bases.last ?? origin)))
      guard let log = series.log[contacts.count] else { break }
      bases.append(log.outcome == .held ? log.on : day)
    }
    return Dates(origin: origin, contacts: pinned(contacts, of: series), isComplete: false)
  }

  /// The contacts with those that a hand put on another day; the days of the others stay.
  private func pinned(_ contacts: [Contact], of series: FollowUpSeries) -> [Contact] {
    guard !series.pins.isEmpty else { return contacts }
    var contacts = contacts
    for (number, pin) in series.pins where number >= 1 && number <= contacts.count {
      // The one before that was excused because of this one has its day for itself.
      if number > 1, contacts[number - 1].day != pin.day { contacts[number - 2].isClosed = false }
    }
    for (number, pin) in series.pins where number >= 1 && number <= contacts.count {
      contacts[number - 1].day = pin.day
      contacts[number - 1].pin = pin
      contacts[number - 1].isClosed = false
    }
    return contacts
  }

  private func roller(of series: FollowUpSeries) -> Roller {
    Roller(
      roll: series.roll.asRule, atMost: series.atMost, end: series.taper.lastDay(anchor),
      calendar: calendar(of: series))
  }

  /// Moves nominal days to working days.
  private struct Roller {
    let roll: Roll
    let atMost: Term?
    let end: CivilDate?
    let calendar: WorkingCalendar

    /// The day of a contact.
    ///
    /// - Parameter last: The day of the contact before, or of the origin.
    func day(_ nominal: CivilDate, after last: CivilDate) -> CivilDate {
      calendar.withDays { days in
        let rolled = days.rolled(nominal.dayNumber, roll)
        guard rolled > nominal.dayNumber, rolled > latest(after: last, days) else {
          return CivilDate(clamping: Int(rolled))
        }
        return CivilDate(clamping: Int(days.previous(onOrBefore: nominal.dayNumber)))
      }
    }

    private func latest(after last: CivilDate, _ days: WorkingDays) -> Int32 {
      let bound = atMost?.applied(to: last.dayNumber, roll: .none, in: days) ?? Int32.max
      return min(bound, end?.dayNumber ?? Int32.max)
    }
  }

  /// The day a series counts from; nil while an anchor is unknown or a task is not finished.
  static func origin(of series: FollowUpSeries, in plan: CarePlan) -> CivilDate? {
    switch series.origin {
    case .rule(let rule):
      if case .task(let key) = rule.origin {
        return plan.task(key)?.finishedOn.map { $0.adding(rule.term) }
      }
      return plan.day(of: rule.origin).map { $0.adding(rule.term) }
    case .task(let key, let lag):
      return plan.task(key)?.finishedOn.map { $0.adding(lag) }
    }
  }
}
