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
  /// The last day it was imposed for, where that comes before the longest it may run.
  package var until: CivilDate?
  /// Whether the longest it may run counts from its request, and ends on that very day: an entry that is
  /// removed from a register then.
  package var isFromRequest: Bool
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
    start: CivilDate, maximum: Term, until: CivilDate? = nil, isFromRequest: Bool = false,
    sunset: CivilDate? = nil
  ) {
    self.key = key
    self.number = number
    self.law = law
    self.authority = authority
    self.requestedOn = requestedOn
    self.start = start
    self.maximum = maximum
    self.until = until
    self.isFromRequest = isFromRequest
    self.renewals = []
    self.endedOn = nil
    self.sunset = sunset
    self.removal = nil
  }

  /// The last day in force: the latest renewal's, or the last it was imposed for, or the longest the law
  /// allows; held at the Act's last day.
  package var end: CivilDate {
    let own = renewals.last?.until ?? until.map { min($0, longestEnd) } ?? longestEnd
    return min(own, sunset ?? own)
  }

  /// The last day of one that is reported over: whenever that is reported, it was over on its last day at
  /// the latest.
  package var overOn: CivilDate? { endedOn.map { min($0, end) } }

  /// Whether the end of its Act keeps a renewal from being as long as its own term.
  ///
  /// - Parameter decision: The day on which the renewal is decided.
  package func isCutByAct(decidedOn decision: CivilDate) -> Bool {
    var free = self
    free.sunset = nil
    return free.longestRenewal(decidedOn: decision) > longestRenewal(decidedOn: decision)
  }

  /// The last day it may run without a renewal.
  ///
  /// What the law gives as "at most six months" ends the day before the same day six months on; an entry
  /// that counts from its request on that day.
  package var longestEnd: CivilDate {
    isFromRequest ? counted(from: requestedOn ?? start) : lastDay(startingOn: start)
  }

  /// The last day to which it may be renewed.
  ///
  /// A renewal starts the day after and is counted like the measure itself; of an entry that counts from
  /// its request it is a new request.
  ///
  /// - Parameter decision: The day on which the renewal is decided.
  package func longestRenewal(decidedOn decision: CivilDate) -> CivilDate {
    let own =
      isFromRequest
      ? counted(from: decision) : lastDay(startingOn: end.adding(days: 1) ?? CivilDate.latest)
    return min(own, sunset ?? own)
  }

  private func lastDay(startingOn first: CivilDate) -> CivilDate {
    max(counted(from: first).adding(days: -1) ?? first, first)
  }

  /// The end of its longest term, not rolled.
  package func counted(from day: CivilDate) -> CivilDate { day.adding(maximum) }

  /// Whether measures of a kind count from their request, as far as texts and stores do not say so that
  /// were written when there was no word for it.
  package static func isFromRequest(unsaidOf law: String) -> Bool { law == "passport" }

  /// The day a point of the measure falls on; nil for a request nobody noted.
  package func day(of point: MeasurePoint) -> CivilDate? {
    switch point {
    case .request: requestedOn ?? start
    case .start: start
    case .end: end
    }
  }
}
