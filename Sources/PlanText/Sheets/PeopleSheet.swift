package import CarePlans

/// A partner or a worker as a row of a sheet says it; nil where the sheet says nothing.
package struct PersonRow: Sendable, Hashable {
  package var place: TextPlace
  package var id: String
  package var name: String?
  package var contact: String?
  /// Of a worker.
  package var partner: PartnerID?
  /// Of a partner.
  package var roles: [RoleKey]?
}

/// Reads sheets of partners and of workers.
package enum PeopleSheet {
  private enum Column { case id, name, contact, partner, roles }

  /// Partners: `code; naam; rollen`.
  ///
  /// - Throws: ``TextFailure`` with all that is wrong.
  package static func partners(_ bytes: [UInt8], file: String, roles: Set<RoleKey>)
    throws(TextFailure) -> [PersonRow]
  {
    try read(bytes, file: file, known: ["code", "naam", "rollen"]) { name in
      switch name {
      case "code", "partner": .id
      case "naam", "name": .name
      case "rol", "rollen", "role", "roles": .roles
      default: nil
      }
    } with: { reader, row, column, cell in
      guard column == .roles else { return }
      row.roles = SheetReader.words(cell.text).compactMap { word in
        reader.name(SheetTable.Cell(text: word, place: cell.place), "rollen", among: roles)
      }
    }
  }

  /// Workers: `code; partner; naam; contact`.
  ///
  /// - Throws: ``TextFailure`` with all that is wrong.
  package static func workers(_ bytes: [UInt8], file: String, partners: Set<PartnerID>)
    throws(TextFailure) -> [PersonRow]
  {
    try read(bytes, file: file, known: ["code", "partner", "naam", "contact"]) { name in
      switch name {
      case "code", "medewerker", "worker": .id
      case "partner", "organisatie", "organisation": .partner
      case "naam", "name": .name
      case "contact", "mail", "e-mail", "telefoon", "phone": .contact
      default: nil
      }
    } with: { reader, row, column, cell in
      guard column == .partner else { return }
      row.partner = reader.name(cell, "partner", among: partners)
    }
  }

  private static func read(
    _ bytes: [UInt8], file: String, known: [String], _ meaning: (String) -> Column?,
    with read: (SheetReader, inout PersonRow, Column, SheetTable.Cell) -> Void
  ) throws(TextFailure) -> [PersonRow] {
    let log = ProblemLog()
    guard let table = SheetTable.read(SheetBytes.text(bytes), file: file, log: log) else {
      return try log.reading([PersonRow]?.none).get()
    }
    let reader = SheetReader(table: table, log: log)
    let columns = reader.columns(known: known) { name, _ in meaning(name) }
    var lines: [String: Int] = [:]
    var rows: [PersonRow] = []
    for cells in table.rows {
      var row = PersonRow(place: reader.place(of: cells), id: "")
      for (column, place) in columns {
        guard let cell = reader.cell(cells, place) else { continue }
        switch column {
        case .id: row.id = id(cell, &lines, log)
        case .name: row.name = cell.text
        case .contact: row.contact = cell.text
        case .partner, .roles: read(reader, &row, column, cell)
        }
      }
      if row.id.isEmpty,
        !columns.contains(where: { $0.column == .id && reader.cell(cells, $0.place) != nil })
      {
        log.add(.missingKey, at: row.place, ["key": known[0]])
      }
      rows.append(row)
    }
    return try log.reading(rows).get()
  }

  /// A code that can be one and that no row above has.
  private static func id(_ cell: SheetTable.Cell, _ lines: inout [String: Int], _ log: ProblemLog)
    -> String
  {
    let id = cell.text.lowercased()
    let isCode =
      id.utf8.count <= 24
      && id.utf8.allSatisfy { 48...57 ~= $0 || 97...122 ~= $0 || $0 == UInt8(ascii: "-") }
    guard isCode else {
      log.add(.badName, at: cell.place, ["key": "code", "value": cell.text])
      return id
    }
    if let first = lines[id] {
      log.add(.duplicatePlanItem, at: cell.place, ["key": id, "first": String(first)])
    } else {
      lines[id] = cell.place.line
    }
    return id
  }
}
