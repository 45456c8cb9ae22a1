import ReportTables
import Wording

/// Names with their values, one below the other; what is empty is left out.
struct Fields {
  private let language: Language
  private var rows: [[Cell]] = []

  init(_ language: Language) { self.language = language }

  mutating func add(_ name: Phrase, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    rows.append([Cell(name(language), style: .faint), Cell(value)])
  }

  var sheet: Sheet {
    Sheet(columns: [Column("field", ""), Column("value", "", minWidth: 20)], rows: rows)
  }
}
