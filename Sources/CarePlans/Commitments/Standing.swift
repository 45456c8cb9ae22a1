package import CivilTime

/// Where a commitment stands on a day: the one rule behind list, report, feed, page and metric.
package struct Standing: Sendable, Hashable {
  /// The one group of a worklist it belongs to, in the order lists print them.
  package enum Group: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Its statutory date has passed.
    case breached
    /// Its policy date has passed.
    case overdue
    /// It falls within seven days, today included.
    case dueThisWeek = "due"
    /// Nothing stands in its way.
    case ready
    /// Somebody put it aside until a day.
    case waiting
    /// It waits for other work, or its day is further away.
    case later
    /// It waits for a date nobody knows.
    case openDated = "open-dated"
    /// It is over.
    case settled

    package static func < (left: Self, right: Self) -> Bool { left.order < right.order }
    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Unfinished, its firm limit before today.
  package var isBreached: Bool
  /// Unfinished, its firm due date before today, and not put aside.
  package var isOverdue: Bool
  /// Put aside with a reason until a later day.
  package var isWaiting: Bool
  /// Put aside past its policy date: its own group, with its days.
  package var isWaitingPastDue: Bool
  package var isReady: Bool
  /// Calendar days since the earliest firm date that has passed; for work that is done late, up to
  /// its finish.
  ///
  /// Zero when nothing is late.
  package var daysLate: Int
  package var group: Group

  /// Whether it counts as late: past its limit, or past its policy date and not put aside.
  package var countsAsLate: Bool { isBreached || isOverdue }

  /// Past a firm date, whether or not somebody put it aside.
  package var isLate: Bool { side != .coming }

  /// What the contacts of a series are told apart by: those of one side are one thing.
  package enum Side: Sendable, Hashable {
    case late, putAside, coming
  }

  package var side: Side {
    if countsAsLate { return .late }
    return isWaitingPastDue ? .putAside : .coming
  }
}

extension Commitment {
  /// The day that orders it in lists: the earlier of its dates in force.
  package var nextDate: CivilDate? {
    switch (due, limit) {
    case (let due?, let limit?): min(due, limit)
    case (let due, let limit): due ?? limit ?? (state.isOpen ? pin?.day : nil)
    }
  }

  /// Where it stands on a day.
  ///
  /// Due today is not overdue; an expected date is never late.
  package func standing(on today: CivilDate) -> Standing {
    let firmDue = isDueExpected ? nil : due
    let firmLimit = isLimitExpected ? nil : limit
    let day = finishedOn ?? today
    let counts = state.isOpen || state == .done || wasRemovedLate
    let late =
      counts ? max(Self.days(from: firmDue, to: day), Self.days(from: firmLimit, to: day)) : 0
    guard state.isOpen else {
      return Standing(
        isBreached: false, isOverdue: false, isWaiting: false, isWaitingPastDue: false,
        isReady: false, daysLate: late, group: .settled)
    }
    let waiting = (waitUntil ?? today) > today
    let breached = firmLimit.map { $0 < today } ?? false
    let pastDue = firmDue.map { $0 < today } ?? false
    let ready = state == .open && !waiting && (readyFrom.map { $0 <= today } ?? false)
    return Standing(
      isBreached: breached, isOverdue: pastDue && !waiting, isWaiting: waiting,
      isWaitingPastDue: waiting && pastDue, isReady: ready, daysLate: late,
      group: group(
        on: today, breached: breached, overdue: pastDue && !waiting, waiting: waiting, ready: ready)
    )
  }

  private func group(
    on today: CivilDate, breached: Bool, overdue: Bool, waiting: Bool, ready: Bool
  ) -> Standing.Group {
    if breached { return .breached }
    if overdue { return .overdue }
    if waiting { return .waiting }
    if state == .openDated { return .openDated }
    let isContact = series != nil
    if Self.isThisWeek(due, today) || Self.isThisWeek(limit, today) { return .dueThisWeek }
    if due == nil, limit == nil, Self.isThisWeek(pin?.day, today) { return .dueThisWeek }
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
}
