package import CivilTime

/// A named date of a plan on which other dates hang, such as the day of release.
package struct PlanAnchor: Sendable, Hashable {
  /// How sure the date is.
  package enum State: String, Sendable, Hashable, CaseIterable {
    /// Nobody knows it yet.
    case unknown
    /// Somebody's best guess.
    case expected
    /// Given by the authority that decides it.
    case confirmed
    /// It has happened.
    case actual
  }

  package var date: CivilDate?
  package var state: State

  package init(date: CivilDate?, state: State) {
    self.date = date
    self.state = date == nil ? .unknown : state
  }

  package static let unknown = PlanAnchor(date: nil, state: .unknown)
}

/// A named answer on which tasks depend.
package struct PlanFact: Sendable, Hashable {
  /// The answer; nil while nobody knows.
  package var value: String?

  package init(value: String?) { self.value = value }
}

/// One time that something a template names has happened.
package struct PlanHappening: Sendable, Hashable {
  package var event: EventKey
  /// Counted from 1 within its event.
  package var count: Int
  package var on: CivilDate

  package init(event: EventKey, count: Int, on: CivilDate) {
    self.event = event
    self.count = count
    self.on = on
  }
}
