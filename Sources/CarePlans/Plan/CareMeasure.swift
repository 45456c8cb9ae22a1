package import CivilTime

/// An administrative or criminal-law measure that runs beside the plan.
package struct CareMeasure: Sendable, Hashable {
  /// `M1`, `M2`,.
  package var key: ItemKey
  package var number: Int
  /// The kind as the data file of laws names it, e.g.
  ///
  /// `twbmt`.
  package var law: String
  /// The role that imposes it.
  package var authority: RoleKey
  package var requestedOn: CivilDate?
  package var start: CivilDate
  /// The longest it may run without a renewal; never rolled.
  package var maximum: Term
  /// The days on which it was renewed with the end each time gave.
  package var renewals: [Renewal]
  package var endedOn: CivilDate?
  /// The last day of the Act it rests on.
  package var sunset: CivilDate?
  /// That a hand removed it.
  package var removal: ItemRemoval?

  /// One renewal.
  package struct Renewal: Sendable, Hashable {
    package var on: CivilDate
    package var until: CivilDate

    package init(on: CivilDate, until: CivilDate) {
      self.on = on
      self.until = until
    }
  }

  package init(
    key: ItemKey, number: Int, law: String, authority: RoleKey, requestedOn: CivilDate? = nil,
    start: CivilDate, maximum: Term, sunset: CivilDate? = nil
  ) {
    self.key = key
    self.number = number
    self.law = law
    self.authority = authority
    self.requestedOn = requestedOn
    self.start = start
    self.maximum = maximum
    self.renewals = []
    self.endedOn = nil
    self.sunset = sunset
    self.removal = nil
  }

  /// The end in force: the latest renewal's, or start plus maximum, held at the Act's last day.
  package var end: CivilDate {
    let calendar = WorkingCalendar.everyDay
    let own =
      renewals.last?.until
      ?? CivilDate(
        clamping: Int(maximum.applied(to: start.dayNumber, roll: .none, calendar: calendar)))
    return min(own, sunset ?? own)
  }

  /// The day a point of the measure falls on; nil for a request nobody noted.
  package func day(of point: MeasurePoint) -> CivilDate? {
    switch point {
    case .request: requestedOn ?? start
    case .start: start
    case .end: end
    }
  }
}
