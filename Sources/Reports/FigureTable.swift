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
    while let (row, column) = exposing(below: least) { isHidden[row][column] = true }
  }

  private func exposing(below least: Int) -> (Int, Int)? {
    for line in lines {
      if let place = exposing(line, least) { return place }
    }
    return nil
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

  /// Of a line that tells something hidden the figure to hide beside it; nil for any other line.
  ///
  /// One hidden figure follows from the others; several together do where the sum is told, and
  /// together must not be small either.
  ///
  /// No sum if it can be helped; rather one whose other line hides something already, so that it
  /// asks for no more; and the smallest.
  private func exposing(_ line: [(Int, Int)], _ least: Int) -> (Int, Int)? {
    let hidden = line.filter { isHidden[$0.0][$0.1] }
    guard line.count > 1, !hidden.isEmpty else { return nil }
    let isRow = line[0].0 == line[1].0
    let sum = isRow ? line[0] : line[line.count - 1]
    let isSmall = hidden.reduce(0) { $0 + figures[$1.0][$1.1] } < least
    guard hidden.count == 1 || !isHidden[sum.0][sum.1] && isSmall else { return nil }
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
