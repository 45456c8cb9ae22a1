import CarePlans
import CivilTime

/// Reads the rows of a table by the names of its columns.
struct SheetReader {
  let table: SheetTable
  let log: ProblemLog

  /// A name without regard to case, spaces and strokes: `Gedaan t/m` is `gedaan-t/m`.
  static func folded(_ name: String) -> String {
    name.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" || $0 == "\u{A0}" || $0 == "\n" }
      .joined(separator: "-")
  }

  /// The column each header means; what means none, or the same as another, is told.
  ///
  /// - Parameters:
  ///   - known: Names to suggest.
  ///   - meaning: What a folded name means.
  func columns<Column: Hashable>(
    known: [String], _ meaning: (_ folded: String, _ typed: String) -> Column?
  ) -> [(column: Column, place: Int)] {
    var seen: Set<Column> = []
    var result: [(column: Column, place: Int)] = []
    for (place, cell) in table.header.enumerated() {
      let isUsed = table.rows.contains { $0.count > place && !$0[place].text.isEmpty }
      if cell.text.isEmpty, !isUsed { continue }
      guard let column = meaning(Self.folded(cell.text), cell.text) else {
        log.add(
          .sheetUnknownColumn, at: cell.place,
          [
            "key": cell.text, "known": known.joined(separator: ", "),
            "suggestion": NearNames.nearest(to: Self.folded(cell.text), among: known),
          ])
        continue
      }
      guard seen.insert(column).inserted else {
        log.add(.duplicateKey, at: cell.place, ["key": cell.text])
        continue
      }
      result.append((column, place))
    }
    return result
  }

  /// What a row has in a column; nil for nothing.
  func cell(_ row: [SheetTable.Cell], _ place: Int) -> SheetTable.Cell? {
    row.count > place && !row[place].text.isEmpty ? row[place] : nil
  }

  /// The name of a column as it was typed.
  func name(_ place: Int) -> String { table.header[place].text }

  /// Where a row begins.
  func place(of row: [SheetTable.Cell]) -> TextPlace {
    TextPlace(file: table.file, line: row.first?.place.line ?? 0, column: 1)
  }

  func day(_ cell: SheetTable.Cell, _ name: String) -> CivilDate? {
    if let day = SheetDay.day(cell.text) { return day }
    log.add(.sheetBadDate, at: cell.place, ["key": name, "value": cell.text])
    return nil
  }

  /// One of some names, in any case; another one is told, with a near one.
  func name<Kind>(
    _ cell: SheetTable.Cell, _ column: String, among known: some Collection<Key<Kind>>
  )
    -> Key<Kind>?
  {
    let wanted = cell.text.lowercased()
    if let key = known.first(where: { $0.rawValue.lowercased() == wanted }) { return key }
    unknown(cell, column, among: known.map(\.rawValue))
    return nil
  }

  func unknown(_ cell: SheetTable.Cell, _ column: String, among known: [String]) {
    log.add(
      .sheetUnknownName, at: cell.place,
      [
        "key": column, "value": cell.text, "known": known.sorted().joined(separator: ", "),
        "suggestion": NearNames.nearest(to: cell.text.lowercased(), among: known),
      ])
  }

  /// The words of a cell that holds several: parted by spaces, commas or strokes of its own line.
  static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "\n" }.map(String.init)
  }
}
