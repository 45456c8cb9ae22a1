package import PlanAPI
import Wording

/// How to get at a part of a row without a copy of it.
package typealias Part<Row, Inner> = @Sendable (Row, (Inner) -> Void) -> Void

/// One field of the rows of a report: its name for programs, once, and what each output makes of it.
///
/// `Field<ReportLine>.number("daysLate") { $0.standing.daysLate }`. JSON, CSV, tables and the
/// description of the API are made of the same field.
package struct Field<Row>: Sendable {
  package let name: String
  /// What the description of the API promises.
  package let shape: AnswerShape
  /// Writes the value without its name.
  let write: @Sendable (Row, ReportCells, inout JSONWriter) -> Void
  /// What tables and CSV show.
  var cell: @Sendable (Row, ReportCells) -> Cell
  /// Its place in tables; nil for one that only programs get.
  var heading: Heading?
  /// Its heading in a spreadsheet, where tables do not show it or have a sign for it.
  var sheetHeading: Phrase?
  /// Writes one page of a list that comes in pages.
  var writePage: PageWriting?

  typealias PageWriting =
    @Sendable (
      Row, ReportCells, PageRequest, [String], inout JSONWriter
    ) -> RowKey?

  /// How a field stands in a table.
  struct Heading: Sendable {
    var text: Phrase?
    var alignment: Column.Alignment
    var priority: Int
    var minWidth: Int?
    var yieldsWhenUniform: Bool
    var fallsBelow: FallsBelow
  }

  init(
    _ name: String, _ shape: AnswerShape,
    write: @escaping @Sendable (Row, ReportCells, inout JSONWriter) -> Void,
    cell: @escaping @Sendable (Row, ReportCells) -> Cell = { _, _ in .empty }
  ) {
    self.name = name
    self.shape = shape
    self.write = write
    self.cell = cell
  }

  /// The same field with a column in tables.
  ///
  /// - Parameters:
  ///   - priority: What is needed least has the highest, and is left out first; 0 always stays.
  ///   - fallsBelow: Whether it is told under its row where there is no room for it.
  ///   - cell: Where tables say it otherwise than programs.
  func shown(
    _ heading: Phrase?, alignment: Column.Alignment = .left, priority: Int = 0,
    minWidth: Int? = nil, yieldsWhenUniform: Bool = false, fallsBelow: FallsBelow = .never,
    cell: (@Sendable (Row, ReportCells) -> Cell)? = nil
  ) -> Self {
    var field = self
    field.heading = Heading(
      text: heading, alignment: alignment, priority: priority, minWidth: minWidth,
      yieldsWhenUniform: yieldsWhenUniform, fallsBelow: fallsBelow)
    if let cell { field.cell = cell }
    return field
  }

  /// The same field with a heading in spreadsheets, and the words that stand there.
  func named(_ heading: Phrase, cell: (@Sendable (Row, ReportCells) -> Cell)? = nil) -> Self {
    var field = self
    field.sheetHeading = heading
    if let cell { field.cell = cell }
    return field
  }

  /// The field of a row that holds such a row.
  func of<Outer>(_ part: @escaping Part<Outer, Row>) -> Field<Outer> {
    let (write, cell) = (write, cell)
    var field = Field<Outer>(
      name, shape,
      write: { outer, cells, json in part(outer) { write($0, cells, &json) } },
      cell: { outer, cells in
        var found: Cell?
        part(outer) { found = cell($0, cells) }
        return found ?? .empty
      })
    field.sheetHeading = sheetHeading
    field.heading = heading.map {
      Field<Outer>.Heading(
        text: $0.text, alignment: $0.alignment, priority: $0.priority, minWidth: $0.minWidth,
        yieldsWhenUniform: $0.yieldsWhenUniform, fallsBelow: $0.fallsBelow)
    }
    return field
  }

  /// Its column of a sheet.
  func column(_ language: Language) -> Column {
    let inSheets = sheetHeading?(language)
    guard let heading else { return .data(name, inSheets ?? "") }
    return Column(
      name, heading.text?(language) ?? "", alignment: heading.alignment,
      priority: heading.priority, minWidth: heading.minWidth,
      yieldsWhenUniform: heading.yieldsWhenUniform, fallsBelow: heading.fallsBelow,
      sheetHeading: inSheets)
  }
}
