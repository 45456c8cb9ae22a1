import CarePlans
import CivilTime
import PlanAPI

extension Field {
  static func text(_ name: String, _ value: @escaping @Sendable (Row) -> String) -> Self {
    Self(
      name, .text, write: { row, _, json in json.value(value(row)) },
      cell: { row, _ in Cell(value(row)) })
  }

  /// One of a few words.
  static func word(
    _ name: String, of words: [String], _ value: @escaping @Sendable (Row) -> String
  ) -> Self {
    Self(
      name, .word(words), write: { row, _, json in json.value(value(row)) },
      cell: { row, _ in Cell(value(row)) })
  }

  /// A text in the language, or with the titles, of whoever reads.
  static func told(
    _ name: String, _ value: @escaping @Sendable (Row, ReportCells) -> String
  ) -> Self {
    Self(
      name, .text, write: { row, cells, json in json.value(value(row, cells)) },
      cell: { row, cells in Cell(value(row, cells)) })
  }

  static func optionalTold(
    _ name: String, _ value: @escaping @Sendable (Row, ReportCells) -> String?
  ) -> Self {
    Self(
      name, .optionalText, write: { row, cells, json in json.value(orNull: value(row, cells)) },
      cell: { row, cells in Cell(value(row, cells) ?? "") })
  }

  static func optionalText(_ name: String, _ value: @escaping @Sendable (Row) -> String?) -> Self {
    optionalTold(name) { row, _ in value(row) }
  }

  static func date(_ name: String, _ value: @escaping @Sendable (Row) -> CivilDate) -> Self {
    dated(name, .date, value)
  }

  static func optionalDate(_ name: String, _ value: @escaping @Sendable (Row) -> CivilDate?)
    -> Self
  {
    dated(name, .optionalDate, value)
  }

  private static func dated(
    _ name: String, _ shape: AnswerShape, _ value: @escaping @Sendable (Row) -> CivilDate?
  ) -> Self {
    Self(
      name, shape, write: { row, _, json in json.value(orNull: value(row)?.description) },
      cell: { row, _ in Cell(value(row)?.description ?? "") })
  }

  static func number(_ name: String, _ value: @escaping @Sendable (Row) -> Int) -> Self {
    Self(
      name, .number, write: { row, _, json in json.value(value(row)) },
      cell: { row, _ in Cell(value(row)) })
  }

  static func optionalNumber(_ name: String, _ value: @escaping @Sendable (Row) -> Int?) -> Self {
    Self(
      name, .optionalNumber,
      write: { row, _, json in
        if let number = value(row) { json.value(number) } else { json.null() }
      }, cell: { row, _ in Cell(value(row).map { String($0) } ?? "") })
  }

  static func flag(_ name: String, _ value: @escaping @Sendable (Row) -> Bool) -> Self {
    Self(
      name, .flag, write: { row, _, json in json.value(value(row)) },
      cell: { row, _ in Cell(String(value(row))) })
  }

  static func keys(_ name: String, _ value: @escaping @Sendable (Row) -> [ItemKey]) -> Self {
    texts(name) { row in value(row).map(\.rawValue) }
  }

  static func texts(_ name: String, _ value: @escaping @Sendable (Row) -> [String]) -> Self {
    Self(
      name, .list(.text),
      write: { row, _, json in
        json.list { json in
          for text in value(row) { json.value(text) }
        }
      }, cell: { row, _ in Cell(value(row).joined(separator: " ")) })
  }

  /// A column of tables and CSV that JSON says in other fields.
  static func column(_ name: String, cell: @escaping @Sendable (Row, ReportCells) -> Cell) -> Self {
    Self(name, .text, write: { _, _, json in json.null() }, cell: cell)
  }

  /// An object of its own with fields of the same row.
  static func object(_ name: String, _ record: Record<Row>) -> Self {
    Self(name, record.shape, write: { row, cells, json in record.write(row, cells, to: &json) })
  }

  /// A list of rows, which may come in pages.
  static func list<Element>(
    _ name: String, of record: Record<Element>,
    each: @escaping @Sendable (Row, (Element) -> Void) -> Void
  ) -> Self {
    var field = Self(
      name, .list(record.shape),
      write: { row, cells, json in
        json.list { json in each(row) { record.write($0, cells, to: &json) } }
      })
    field.writePage = { row, cells, page, names, json in
      var all: [Element] = []
      each(row) { all.append($0) }
      let (part, next) = page.cut(all) { record.key(of: $0, names, cells) }
      json.list { json in
        for element in part { record.write(element, cells, to: &json) }
      }
      return next
    }
    return field
  }

  static func list<Element>(
    _ name: String, of record: Record<Element>, _ rows: @escaping @Sendable (Row) -> [Element]
  ) -> Self {
    list(name, of: record) { row, use in
      for element in rows(row) { use(element) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func value(orNull text: String?) {
    if let text { value(text) } else { null() }
  }
}
