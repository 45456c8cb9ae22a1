package import PlanAPI

/// The fields of one object in JSON, in the order they are written.
package struct Record<Row>: Sendable {
  let fields: [Field<Row>]
  /// Writes them; those that rows share are written together, so that a row is looked into once.
  private let parts: [@Sendable (Row, ReportCells, inout JSONWriter) -> Void]

  init(_ fields: [Field<Row>]) {
    self.init(
      fields,
      parts: fields.map { field in
        let (name, write) = (field.name, field.write)
        return { row, cells, json in
          json.name(name)
          write(row, cells, &json)
        }
      })
  }

  private init(
    _ fields: [Field<Row>], parts: [@Sendable (Row, ReportCells, inout JSONWriter) -> Void]
  ) {
    self.fields = fields
    self.parts = parts
  }

  /// The same fields of a row that holds such a row.
  func of<Outer>(_ part: @escaping Part<Outer, Row>) -> Record<Outer> {
    let parts = parts
    return Record<Outer>(
      fields.map { $0.of(part) },
      parts: [
        { outer, cells, json in
          part(outer) { row in
            for write in parts { write(row, cells, &json) }
          }
        }
      ])
  }

  static func + (first: Self, second: Self) -> Self {
    Self(first.fields + second.fields, parts: first.parts + second.parts)
  }

  /// What the description of the API promises of such an object.
  package var shape: AnswerShape {
    .object(fields.map { AnswerShape.Member(name: $0.name, shape: $0.shape) })
  }

  func write(_ row: Row, _ cells: ReportCells, to json: inout JSONWriter) {
    json.object { json in
      for part in parts { part(row, cells, &json) }
    }
  }

  /// What tells a row from the others of its list: its fields of these names.
  func key(of row: Row, _ names: [String], _ cells: ReportCells) -> RowKey {
    RowKey(
      names.map { name in
        let found = fields.first { field in name.split(separator: "|").contains { $0 == field.name }
        }
        guard let found else { return "" }
        var json = JSONWriter()
        found.write(row, cells, &json)
        return RowKey.part(String(decoding: json.bytes, as: UTF8.self))
      })
  }
}
