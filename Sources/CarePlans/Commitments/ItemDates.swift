package import CivilTime

/// The dates and the state of an item: all that decides where it stands on a day.
package struct ItemDates: Sendable, Hashable {
  package var state: Commitment.State
  package var due: CivilDate?
  package var isDueExpected: Bool
  package var limit: CivilDate?
  package var isLimitExpected: Bool
  /// Whether it is over by law when its limit has passed.
  package var endsByLaw: Bool
  /// The day of the expected named date its dates count from.
  package var awaits: CivilDate?
  /// The day it is fixed on.
  package var pin: CivilDate?
  package var waitUntil: CivilDate?
  /// The first day it is ready if nothing more is reported.
  package var readyFrom: CivilDate?
  package var finishedOn: CivilDate?
  /// Whether it is a contact of a series.
  package var isContact: Bool

  package init(
    state: Commitment.State, due: CivilDate?, isDueExpected: Bool, limit: CivilDate?,
    isLimitExpected: Bool, endsByLaw: Bool, awaits: CivilDate? = nil, pin: CivilDate?,
    waitUntil: CivilDate?, readyFrom: CivilDate?,
    finishedOn: CivilDate?, isContact: Bool
  ) {
    self.state = state
    self.due = due
    self.isDueExpected = isDueExpected
    self.limit = limit
    self.isLimitExpected = isLimitExpected
    self.endsByLaw = endsByLaw
    self.awaits = awaits
    self.pin = pin
    self.waitUntil = waitUntil
    self.readyFrom = readyFrom
    self.finishedOn = finishedOn
    self.isContact = isContact
  }
}

extension ItemDates {
  /// The earlier of its dates in force.
  package var next: CivilDate? {
    switch (due, limit) {
    case (let due?, let limit?): min(due, limit)
    case (let due, let limit): due ?? limit ?? (state.isOpen ? pin : nil)
    }
  }

  /// The day with which it stands in lists: the day it is fixed on, unless a firm date comes before that;
  /// of what is fixed on no day the earlier of its dates.
  package var listed: CivilDate? {
    guard state.isOpen, let pin else { return next }
    let firm = [isDueExpected ? nil : due, isLimitExpected ? nil : limit]
    return firm.compactMap(\.self).reduce(pin, min)
  }

  /// Whether the day it was fixed on has passed, and nobody said how it went: it stands in lists with that
  /// day until somebody does, whatever its other dates are.
  private func isUnreported(on today: CivilDate) -> Bool {
    guard state.isOpen, let pin, pin < today else { return false }
    return !isContact || !isDueExpected && !isAwaited(pin, on: today)
  }

  /// Whether a date counts from a named date whose day has passed and of which nobody said that it happened.
  package func isAwaited(_ date: CivilDate, on today: CivilDate) -> Bool {
    guard let awaits else { return false }
    return awaits < today && date >= awaits
  }

  /// Where it stands on a day.
  ///
  /// Due today is not overdue; an expected date is never late, nor is what ended by law. What was fixed on
  /// a day that has passed is to be reported, and late only when a firm date has passed as well.
  package func standing(on today: CivilDate) -> Standing {
    let day = finishedOn ?? today
    let isOver = endsByLaw && (isLimitExpected ? nil : limit).map { $0 < day } ?? false
    func firm(_ date: CivilDate?, _ isExpected: Bool) -> CivilDate? {
      guard !isExpected, !isOver, let date else { return nil }
      return state.isOpen && isAwaited(date, on: today) ? nil : date
    }
    let firmDue = firm(due, isDueExpected)
    let firmLimit = firm(limit, isLimitExpected)
    let counts = state.isOpen || state == .done || wasRemovedLate
    let late =
      counts ? max(Self.days(from: firmDue, to: day), Self.days(from: firmLimit, to: day)) : 0
    guard state.isOpen else {
      return Standing(
        isBreached: false, isOverdue: false, isWaiting: false, isWaitingPastDue: false,
        isReady: false, hasEnded: false, isUnreported: false, daysLate: late, group: .settled)
    }
    let waiting = (waitUntil ?? today) > today
    let breached = firmLimit.map { $0 < today } ?? false
    let pastDue = firmDue.map { $0 < today } ?? false
    let ready =
      !waiting && (isOver || state == .open && (readyFrom.map { $0 <= today } ?? false))
    let unreported = !waiting && !isOver && isUnreported(on: today)
    return Standing(
      isBreached: breached, isOverdue: pastDue && !waiting, isWaiting: waiting,
      isWaitingPastDue: waiting && pastDue, isReady: ready, hasEnded: isOver,
      isUnreported: unreported, daysLate: late,
      group: group(
        on: today, breached: breached, overdue: pastDue && !waiting, waiting: waiting,
        toReport: isOver || unreported, ready: ready))
  }

  private func group(
    on today: CivilDate, breached: Bool, overdue: Bool, waiting: Bool, toReport: Bool, ready: Bool
  ) -> Standing.Group {
    if breached { return .breached }
    if overdue { return .overdue }
    if waiting { return .waiting }
    if toReport { return .toReport }
    if state == .openDated { return .openDated }
    if [due, limit, pin].contains(where: { Self.isThisWeek($0, today) }) { return .dueThisWeek }
    if (ready || state == .started) && !isContact { return .ready }
    return .later
  }

  /// Days from a date that has passed up to a later one; zero otherwise.
  private static func days(from date: CivilDate?, to day: CivilDate) -> Int {
    guard let date else { return 0 }
    return max(0, day - date)
  }

  /// Whether a date falls on one of the seven days that begin today.
  private static func isThisWeek(_ date: CivilDate?, _ today: CivilDate) -> Bool {
    guard let date else { return false }
    return (0...6).contains(date - today)
  }

  /// Whether it was taken out of its plan when it was late.
  package var wasRemovedLate: Bool { state == .withdrawn && finishedOn != nil }

  /// Whether a date that is expected only has passed; it makes nothing late.
  package func hasExpected(before day: CivilDate) -> Bool {
    isDueExpected && due.map { $0 < day } ?? false
      || isLimitExpected && limit.map { $0 < day } ?? false
  }
}
