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

  /// Sorts out what is owed.
  ///
  /// - Parameters:
  ///   - commitments: What the reader asks for; anything of a plan that owes nothing is left out.
  ///   - rows: The rows of at least the plans they belong to.
  ///   - limit: How many lines are shown at most; what is beyond them is counted.
  ///   - keeping: What is asked for beside; nil keeps all.
  package init(
    of commitments: [Commitment], rows: some Sequence<PlanRow>, on today: CivilDate,
    limit: Int? = nil, keeping: ((Commitment, Standing) -> Bool)? = nil
  ) {
    let collapse = SeriesCollapse(
      of: commitments, plans: OwingPlans(rows), on: today, keeping: keeping)
    var groups: [Group: [SeriesCollapse.Line]] = [.contacts: collapse.upcoming]
    var later = 0
    var openDated = 0
    for line in collapse.lines {
      if let group = Self.group(of: line, commitments[line.place], on: today) {
        groups[group, default: []].append(line)
      } else if line.standing.group == .openDated {
        openDated += 1
      } else {
        later += 1
      }
    }
    asOf = today
    var rest = limit ?? .max
    var sections: [Section] = []
    for group in Group.allCases where rest > 0 {
      guard let lines = groups[group], !lines.isEmpty else { continue }
      // Small keys are sorted; only lines that are shown are made.
      let rows = lines.inListOrder(of: commitments) { Row.day($0, $1, in: group, on: today) }
        .prefix(rest).map { Row($0.line(in: commitments), in: group, on: today) }
      rest -= rows.count
      sections.append(Section(group: group, rows: rows))
    }
    self.sections = sections
    counts = groups.mapValues(\.count)
    self.later = later
    self.openDated = openDated
  }

  /// The group of a line; nil for what is only counted.
  private static func group(
    of line: SeriesCollapse.Line, _ entry: Commitment, on today: CivilDate
  ) -> Group? {
    switch line.standing.group {
    case .breached: .breached
    case .overdue: .overdue
    case .dueThisWeek: .dueThisWeek
    case .ready: .ready
    case .waiting: .waiting
    case .later: entry.hasExpectedDate(before: today) ? .heldUp : nil
    case .openDated, .settled: nil
    }
  }
}

extension Worklist.Row {
  /// The day a line is listed for, which its group is sorted by.
  fileprivate static func day(
    _ entry: Commitment, _ standing: Standing, in group: Worklist.Group, on today: CivilDate
  ) -> CivilDate? {
    switch group {
    case .breached, .overdue: today.adding(days: -standing.daysLate)
    case .waiting: entry.waitUntil
    case .contacts: entry.pin?.day ?? entry.nextDate
    case .dueThisWeek, .ready, .heldUp: entry.nextDate
    }
  }

  fileprivate init(_ line: ReportLine, in group: Worklist.Group, on today: CivilDate) {
    self.group = group
    self.line = line
    let entry = line.commitment
    let shown = Self.day(entry, line.standing, in: group, on: today)
    date = shown
    days = shown.map { $0 - today }
    isExpected =
      switch group {
      case .breached, .overdue, .waiting: false
      case .contacts, .dueThisWeek, .ready, .heldUp: entry.isExpected(on: shown)
      }
  }
}
