package import CivilTime

/// The two dates of work in two columns, the second of which may have to go: what has a statutory
/// date only shows it in the first, marked.
package enum DueCells {
  /// The mark of a statutory date that stands where policy dates do.
  package static let mark = "§"

  package static func due(_ due: Cell, limit: Cell) -> Cell {
    guard due.text.isEmpty, !limit.text.isEmpty else { return due }
    return Cell(mark + limit.text, data: "")
  }

  package static func limit(_ limit: Cell, besides due: CivilDate?) -> Cell {
    due == nil ? Cell("", data: limit.data) : limit
  }

  /// Whether any row shows a marked date.
  package static func isMarked(_ sheet: Sheet) -> Bool {
    guard let place = sheet.columns.firstIndex(where: { ["due", "date"].contains($0.key) }) else {
      return false
    }
    return sheet.sections.contains { section in
      section.rows.contains { $0[place].text.hasPrefix(mark) }
    }
  }
}
