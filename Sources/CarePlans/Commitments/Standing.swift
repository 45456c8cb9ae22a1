package import CivilTime

/// Where a commitment stands on a day: the one rule behind list, report, feed, page and metric.
package struct Standing: Sendable, Hashable {
  /// The one group of a worklist it belongs to, in the order lists print them.
  package enum Group: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Its statutory date has passed.
    case breached
    /// Its policy date has passed.
    case overdue
    /// Its day has passed, or it is over by law, and nobody said how it went; no date of it makes it late.
    case toReport = "to-report"
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
  /// Over by law, which nobody has reported yet.
  package var hasEnded: Bool
  /// The day it was fixed on has passed, and nobody has reported how it went.
  package var isUnreported: Bool
  /// Calendar days since the earliest firm date that has passed; for work that is done late, up to
  /// its finish.
  ///
  /// Zero when nothing is late.
  package var daysLate: Int
  package var group: Group

  /// Whether it counts as late: past its limit, or past its policy date and not put aside.
  package var countsAsLate: Bool { isBreached || isOverdue }

  /// Past a firm date, whether or not somebody put it aside.
  package var isLate: Bool { countsAsLate || isWaitingPastDue }

  /// What the contacts of a series are told apart by: those of one side are one thing.
  package enum Side: Sendable, Hashable {
    case late, putAside, unreported, coming
  }

  package var side: Side {
    if countsAsLate { return .late }
    if isWaitingPastDue { return .putAside }
    return isUnreported ? .unreported : .coming
  }

  /// The same, as late as another contact of its series: a series is as late as the first contact that
  /// passed without a word.
  package func asLate(as other: Standing) -> Standing {
    var copy = self
    copy.daysLate = max(daysLate, other.daysLate)
    copy.isBreached = isBreached || other.isBreached
    copy.group = min(group, other.group)
    return copy
  }
}

extension Commitment {
  /// The dates and the state that say where it stands.
  package var dates: ItemDates {
    ItemDates(
      state: state, due: due, isDueExpected: isDueExpected, limit: limit,
      isLimitExpected: isLimitExpected, endsByLaw: endsByLaw, awaits: awaits, pin: pin?.day,
      waitUntil: waitUntil, readyFrom: readyFrom,
      finishedOn: finishedOn, isContact: series != nil)
  }

  /// The earlier of its dates in force.
  package var nextDate: CivilDate? { dates.next }

  /// The day with which it stands in lists: the one it is fixed on, unless a firm date comes before.
  package var listedDay: CivilDate? { dates.listed }

  /// Where it stands on a day.
  package func standing(on today: CivilDate) -> Standing { dates.standing(on: today) }
}
