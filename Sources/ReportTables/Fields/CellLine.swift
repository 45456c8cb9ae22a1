/// Makes the cells of rows: the columns are looked at once, not for each row.
struct CellLine<Row> {
  private let makers: [@Sendable (Row, ReportCells) -> Cell]

  /// - Parameter hasData: Whether fields without a heading are in it.
  init(_ fields: [Field<Row>], hasData: Bool) {
    makers = fields.filter { hasData || $0.heading != nil }.map(\.cell)
  }

  func callAsFunction(_ row: Row, _ cells: ReportCells) -> [Cell] {
    var line: [Cell] = []
    line.reserveCapacity(makers.count)
    for make in makers { line.append(make(row, cells)) }
    return line
  }
}
