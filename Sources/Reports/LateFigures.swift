import CarePlans
package import CivilTime

/// The counts of the overdue report for readers who see counts and nothing else.
///
/// A figure below five is not told. Beside a sum, hiding one figure tells it; so another of the same
/// row or column is hidden with it.
package struct LateFigures: Sendable, Hashable {
  /// The counts of one group; nil for what is not told.
  package struct Row: Sendable, Hashable {
    /// The code of what it is grouped by; nil for items without one.
    package let key: String?
    package let overdue: Int?
    package let breached: Int?
    fileprivate let ages: [Int?]

    /// How many are late for so long.
    package subscript(age age: LateAge) -> Int? {
      LateAge.allCases.firstIndex(of: age).flatMap { ages[$0] }
    }
  }

  package let asOf: CivilDate
  package let grouping: Overdue.Grouping
  /// Bands and obligations in their own order; others by key, because an order by size would tell
  /// what is hidden.
  package let rows: [Row]
  package let sum: Row

  package init(_ report: Overdue) {
    asOf = report.asOf
    grouping = report.grouping
    let groups =
      switch report.grouping {
      case .age, .obligation: report.groups
      case .partner, .worker, .plan:
        report.groups.sorted { ($0.key ?? "\u{10FFFF}") < ($1.key ?? "\u{10FFFF}") }
      }
    var table = FigureTable(
      groups.map { Self.cells($0.counts) } + [Self.cells(report.counts)])
    table.hide(below: SmallFigure.least)
    let told = table.told.enumerated().map { place, cells in
      Row(
        key: groups.indices.contains(place) ? groups[place].key : nil, overdue: cells[0],
        breached: cells[1], ages: Array(cells[2...]))
    }
    rows = Array(told.dropLast())
    sum = told[told.count - 1]
  }

  /// Whether there are figures that are not told.
  package var hidesAny: Bool {
    (rows + [sum]).contains { row in
      row.overdue == nil || row.breached == nil || row.ages.contains(nil)
    }
  }

  private static func cells(_ counts: LateCounts) -> [Int] {
    [counts.overdue, counts.breached] + LateAge.allCases.map { counts[age: $0] }
  }
}
