import CarePlans
import CivilTime
import Wording

/// Names with their values, one below the other; what is empty is left out.
struct ShownFields {
  private let language: Language
  private var rows: [[Cell]] = []

  init(_ language: Language) { self.language = language }

  mutating func add(_ name: Phrase, _ value: String?) { add(name(language), value) }

  private mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    rows.append([Cell(name, style: .faint), Cell(value)])
  }

  /// A field of an item, as the table of fields reads it.
  mutating func add<Field: ItemField>(_ field: Field, of item: Field.Item) {
    let entry = field.entry
    add(
      ItemFieldWords.label(entry.name, language),
      entry.read(item).map { FieldText.full($0, language) })
  }

  /// That a hand removed it, and how late it was then.
  mutating func add(_ removal: ItemRemoval?) {
    guard let removal else { return }
    let late = removal.daysLate.map { HistoryWords.removedLate(language, $0) } ?? ""
    add(ShowWords.removed, removal.on.description + late)
  }

  var sheet: Sheet {
    Sheet(
      columns: [Column("field", ""), Column("value", "", minWidth: 20, wraps: true)], rows: rows)
  }
}
