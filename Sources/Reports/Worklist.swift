package import CarePlans
package import CivilTime

/// What somebody has to do now: open work in groups, the most pressing first.
///
/// Made from the commitments a worker, a partner or a plan owes. Work that is further away or has
/// no date is counted, not listed.
package struct Worklist: Sendable, Hashable {
  /// The groups in the order they are printed; a line is in exactly one.
  package enum Group: String, Sendable, Hashable, CaseIterable {
    case breached, overdue
    case dueThisWeek = "due"
    case ready
    /// Its expected date has passed; it is not late, it waits for other work.
    case heldUp = "held-up"
    case waiting
    /// The next contact of each series.
    case contacts
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
  /// Lines of tasks that are neither near nor ready.
  package let later: Int
  /// Tasks that wait for a date nobody knows.
  package let openDated: Int
  /// Plans asked for that have not begun, whose work is on no list yet.
  package var drafts = 0

  /// All lines, shown or not.
  package var total: Int { counts.values.reduce(0, +) }
  /// The lines that are shown.
  package var shown: Int { sections.reduce(0) { $0 + $1.rows.count } }

  /// The lines of a group, shown or not.
  package func count(_ group: Group) -> Int { counts[group] ?? 0 }

  init(
    on today: CivilDate, sections: [Section], counts: [Group: Int], later: Int, openDated: Int
  ) {
    asOf = today
    self.sections = sections
    self.counts = counts
    self.later = later
    self.openDated = openDated
  }
}

extension Worklist.Group {
  /// The group of an item; nil for what is only counted.
  init?(_ standing: Standing, _ dates: ItemDates, on today: CivilDate) {
    switch standing.group {
    case .breached: self = .breached
    case .overdue: self = .overdue
    case .dueThisWeek: self = .dueThisWeek
    case .ready: self = .ready
    case .waiting: self = .waiting
    case .later where dates.hasExpected(before: today): self = .heldUp
    case .later, .openDated, .settled: return nil
    }
  }

  /// The day an item is listed for, which the group is sorted by.
  func day(_ dates: ItemDates, _ standing: Standing, on today: CivilDate) -> CivilDate? {
    switch self {
    case .breached, .overdue: today.adding(days: -standing.daysLate)
    case .waiting: dates.waitUntil
    case .contacts: dates.pin ?? dates.next
    case .dueThisWeek, .ready, .heldUp: dates.next
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
      case .breached, .overdue, .waiting: false
      case .contacts, .dueThisWeek, .ready, .heldUp: entry.isExpected(on: shown)
      }
  }
}
