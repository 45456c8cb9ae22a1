package import CarePlans
package import CivilTime

/// What somebody has to do now: open work in groups, the most pressing first.
///
/// Made from the commitments a worker, a partner or a plan owes. Work that is further away, waits for
/// other work or has no date is counted, not listed; so are contacts after the coming two weeks.
package struct Worklist: Sendable, Hashable {
  /// The groups in the order they are printed; a line is in exactly one.
  package enum Group: String, Sendable, Hashable, CaseIterable {
    case breached, overdue
    /// Its day has passed, or it is over, and nobody said how it went.
    case toReport = "to-report"
    case dueThisWeek = "due"
    case ready
    /// Put aside, and back within two weeks.
    case waiting
    /// The next contact of each series, where it falls in the coming two weeks.
    case contacts
  }

  /// What is counted and not listed.
  package struct Rest: Sendable, Hashable {
    /// Tasks that are neither near nor ready.
    package internal(set) var later = 0
    /// Contacts, one of each series, after the coming two weeks.
    package internal(set) var contacts = 0
    /// What is put aside for longer.
    package internal(set) var putAside = 0
    /// Tasks whose expected date has passed: they are not late, they wait for other work.
    package internal(set) var heldUp = 0
    /// Tasks that wait for a date nobody knows.
    package internal(set) var openDated = 0
  }

  /// One line.
  package struct Row: Sendable, Hashable {
    package let group: Group
    package let line: ReportLine
    /// The day it is listed for: since when it is late, until when it waits, or when it falls due.
    package let date: CivilDate?
    /// Whether that day is expected only.
    package let isExpected: Bool
    /// Days from today to that day; negative when it is late by so many.
    package let days: Int?

    package var commitment: Commitment { line.commitment }
  }

  /// Somebody who is away and whose work a deputy sees.
  package struct Deputised: Sendable, Hashable {
    package let worker: WorkerID
    package let until: CivilDate

    package init(_ worker: WorkerID, until: CivilDate) {
      self.worker = worker
      self.until = until
    }
  }

  /// One group with its lines in list order.
  package struct Section: Sendable, Hashable {
    package let group: Group
    package let rows: [Row]
  }

  package let asOf: CivilDate
  /// Groups that have lines, with those that are shown.
  package let sections: [Section]
  /// The lines of each group, shown or not.
  private let counts: [Group: Int]
  package let rest: Rest
  /// The lines of whatever group that can be done now, where that was asked for.
  package internal(set) var ready = 0
  /// The named dates ahead of the plans that are asked for, the earliest first.
  package var coming: [ComingDate] = []
  /// The named dates that were expected on a day that has passed, and which nobody confirmed.
  package var passed: [ComingDate] = []
  /// How many more there are, further away.
  package var comingLater = 0
  /// Plans asked for that have not begun, whose work is on no list yet.
  package var drafts = 0
  /// Those whose work it tells because somebody stands in for them, with the last day of that.
  package var deputised: [Deputised] = []
  /// What of it stopped plans leave to be settled.
  package var settling = Settling()

  /// All lines, shown or not.
  package var total: Int { counts.values.reduce(0, +) }
  /// The lines that are shown.
  package var shown: Int { sections.reduce(0) { $0 + $1.rows.count } }

  /// The lines of a group, shown or not.
  package func count(_ group: Group) -> Int { counts[group] ?? 0 }

  init(on today: CivilDate, sections: [Section], counts: [Group: Int], rest: Rest) {
    asOf = today
    self.sections = sections
    self.counts = counts
    self.rest = rest
  }

  /// How many days ahead contacts are listed, and what comes back.
  static let near = 14
  /// How many days ahead named dates are listed: half a year.
  static let ahead = 182

  /// Takes the named dates of plans into account.
  ///
  /// - Parameter limit: How many are listed at most.
  package mutating func add(_ dates: [ComingDate], limit: Int?) {
    coming = Array(dates.prefix { $0.days <= Self.ahead }.prefix(limit ?? .max))
    comingLater = dates.count - coming.count
  }
}

extension Worklist.Group {
  /// The group of an item; nil for what is only counted.
  init?(_ standing: Standing, _ dates: ItemDates, on today: CivilDate) {
    switch standing.group {
    case .breached: self = .breached
    case .overdue: self = .overdue
    case .toReport: self = .toReport
    case .dueThisWeek: self = .dueThisWeek
    case .ready: self = .ready
    case .waiting:
      let isBack = dates.waitUntil.map { $0 - today <= Worklist.near } ?? true
      guard isBack || standing.isWaitingPastDue else { return nil }
      self = .waiting
    case .later, .openDated, .settled: return nil
    }
  }

  /// The day an item is listed for, which the group is sorted by.
  func day(_ dates: ItemDates, _ standing: Standing, on today: CivilDate) -> CivilDate? {
    switch self {
    case .breached, .overdue: today.adding(days: -standing.daysLate)
    case .waiting: dates.waitUntil
    case .toReport, .dueThisWeek, .ready, .contacts: dates.listed
    }
  }
}

extension Worklist.Rest {
  /// Counts a task that has no line.
  mutating func add(_ standing: Standing, _ dates: ItemDates, on today: CivilDate) {
    switch standing.group {
    case .openDated: openDated += 1
    case .waiting: putAside += 1
    case _ where dates.hasExpected(before: today): heldUp += 1
    default: later += 1
    }
  }
}

extension Worklist.Row {
  init(_ line: ReportLine, in group: Worklist.Group, on today: CivilDate) {
    self.group = group
    self.line = line
    let entry = line.commitment
    let shown = group.day(entry.dates, line.standing, on: today)
    date = shown
    days = shown.map { $0 - today }
    isExpected =
      switch group {
      case .breached, .overdue, .toReport, .waiting: false
      case .contacts, .dueThisWeek, .ready: entry.isExpected(on: shown)
      }
  }
}
