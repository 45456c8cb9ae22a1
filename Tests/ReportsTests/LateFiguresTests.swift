import CarePlans
import CivilTime
import Reports
import TestSupport
import Testing

struct LateFiguresTests {
  private let today = CivilDate.sampleToday

  @Test(arguments: UInt64(0)..<60)
  func `no figure below five is told, nor one that a sum gives away`(seed: UInt64) {
    let (commitments, rows) = RandomCommitments.make(seed: seed)
    for grouping in [Overdue.Grouping.partner, .age, .obligation] {
      let report = Overdue(
        Overdue.Question(grouping: grouping), of: commitments, rows: rows, on: today)
      let figures = LateFigures(report)
      let counts = figures.rows.compactMap { row in
        report.groups.first { $0.key == row.key }?.counts
      }
      #expect(counts.count == report.groups.count)
      // The order tells nothing of the size.
      let order = grouping == .partner ? counts.count : 0
      #expect(figures.rows.prefix(order).map { $0.key ?? "~~" }.isSorted)
      let table = zip(figures.rows + [figures.sum], counts + [report.counts])
      for (row, whole) in table {
        for (told, figure) in zip(Self.cells(row), Self.cells(whole)) {
          #expect(told == nil || told == figure && figure >= SmallFigure.least)
        }
        // A row's ages add up to what is overdue.
        Self.expectNotOne(LateAge.allCases.map { row[age: $0] } + [row.overdue])
      }
      for column in 0..<5 {
        Self.expectNotOne((figures.rows + [figures.sum]).map { Self.cells($0)[column] })
      }
    }
  }

  @Test func `large figures are told, all of them`() {
    let figures = [[20, 6, 6, 7, 7], [30, 9, 10, 10, 10], [50, 15, 16, 17, 17]]
    #expect(told(figures) == figures)
  }

  @Test func `beside a sum two figures are hidden, the smaller before the larger`() {
    let figures = [[19, 9, 3, 8, 8], [40, 9, 10, 20, 10], [59, 18, 13, 28, 18]]
    #expect(
      told(figures) == [
        [19, 9, nil, nil, 8], [40, 9, nil, nil, 10], [59, 18, 13, 28, 18],
      ])
    // One group is its own sum.
    #expect(
      told([[3, 0, 3, 0, 0], [3, 0, 3, 0, 0]])
        == Array(repeating: [nil, nil, nil, nil, nil], count: 2))
  }

  @Test func `nothing is late, and nothing is told of it`() {
    let figures = LateFigures(
      Overdue(Overdue.Question(), of: [], rows: [PlanRow.sample(1)], on: today))
    #expect(figures.rows.isEmpty)
    #expect(figures.sum.overdue == nil)
  }

  private func told(_ figures: [[Int]]) -> [[Int?]] {
    var table = FigureTable(figures)
    table.hide(below: SmallFigure.least)
    return table.told
  }

  private static func cells(_ row: LateFigures.Row) -> [Int?] {
    [row.overdue, row.breached] + LateAge.allCases.map { row[age: $0] }
  }

  private static func cells(_ counts: LateCounts) -> [Int] {
    [counts.overdue, counts.breached] + LateAge.allCases.map { counts[age: $0] }
  }

  /// Of a line whose last figure is the sum of the others.
  private static func expectNotOne(_ line: [Int?]) {
    guard line.count > 1 else { return }
    #expect(line.count { $0 == nil } != 1, "\(line)")
    guard let sum = line.last ?? nil, line.contains(nil) else { return }
    let rest = sum - line.dropLast().reduce(0) { $0 + ($1 ?? 0) }
    #expect(rest >= SmallFigure.least, "\(line)")
  }
}

extension [String] {
  fileprivate var isSorted: Bool { self == sorted() }
}
