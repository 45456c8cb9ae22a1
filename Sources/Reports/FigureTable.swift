/// A table of counts whose last row is the sum of the others, and whose first column is that of the
/// columns after the second.
package struct FigureTable: Sendable {
  private let figures: [[Int]]
  private var isHidden: [[Bool]]

  package init(_ figures: [[Int]]) {
    self.figures = figures
    isHidden = figures.map { $0.map { _ in false } }
  }

  /// The figures that are told.
  package var told: [[Int?]] {
    figures.indices.map { row in
      figures[row].indices.map { isHidden[row][$0] ? nil : figures[row][$0] }
    }
  }

  /// Hides figures below the least, and as many more as sums would tell.
  package mutating func hide(below least: Int) {
    for row in figures.indices {
      for column in figures[row].indices { isHidden[row][column] = figures[row][column] < least }
    }
    // Each round hides one figure more, so it ends.
    while let (row, column) = lines.lazy.compactMap(exposed).first { isHidden[row][column] = true }
  }

  /// The places whose figures add up to one of them: each row over its ages, each column.
  private var lines: [[(Int, Int)]] {
    figures.indices.map { row in ([0] + ages).map { (row, $0) } }
      + (figures.first?.indices ?? 0..<0).map { column in
        figures.indices.map { ($0, column) }
      }
  }

  /// The columns that add up to the first.
  private var ages: [Int] { Array((figures.first?.indices ?? 0..<0).dropFirst(2)) }

  /// Of a line with one hidden figure the one to hide beside it; nil for a line that tells nothing
  /// hidden.
  ///
  /// No sum if it can be helped; rather one whose other line hides something already, so that it
  /// asks for no more; and the smallest.
  private func exposed(_ line: [(Int, Int)]) -> (Int, Int)? {
    guard line.count > 1, line.count(where: { isHidden[$0.0][$0.1] }) == 1 else { return nil }
    let isRow = line[0].0 == line[1].0
    let last = figures.count - 1
    func rank(_ place: (Int, Int)) -> (Int, Int, Int) {
      let (row, column) = place
      let isSum = row == last || column == 0
      let crossing = isRow ? figures.indices.map { ($0, column) } : ages.map { (row, $0) }
      let isCovered = crossing.contains { isHidden[$0.0][$0.1] }
      return (isSum ? 1 : 0, isCovered ? 0 : 1, figures[row][column])
    }
    return line.filter { !isHidden[$0.0][$0.1] }.min { rank($0) < rank($1) }
  }
}
