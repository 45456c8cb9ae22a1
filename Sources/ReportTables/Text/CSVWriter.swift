/// Writes a sheet as comma-separated values: UTF-8, CRLF, a heading row.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay
/// numbers. Signs that steer the screen of whoever looks at the file become `�`.
package struct CSVWriter: Sendable {
  private let dialect: CSVDialect
  private var bytes: [UInt8] = []

  private init(_ dialect: CSVDialect) { self.dialect = dialect }

  /// The sheet in one of both forms.
  package static func text(_ sheet: Sheet, _ dialect: CSVDialect = .rfc) -> String {
    var writer = Self(dialect)
    writer.bytes = dialect.mark
    let places = sheet.columns.indices.filter { dialect.has(sheet.columns[$0]) }
    writer.record(places.lazy.map { dialect.heading(sheet.columns[$0]) })
    for section in sheet.sections {
      for row in section.rows { writer.record(places.lazy.map { dialect.text(row[$0]) }) }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Records that are no report, the first of which names the columns.
  package static func text(_ records: [[String]], _ dialect: CSVDialect) -> String {
    var writer = Self(dialect)
    writer.bytes = dialect.mark
    for record in records { writer.record(record) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func record(_ cells: some Sequence<String>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(dialect.separator) }
      isFirst = false
      append(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ cell: String) {
    var cell = cell
    if cell.utf8.contains(where: Self.maySteer) { cell = Self.harmless(cell) }
    cell.withUTF8 { text in
      let isFormula = Self.startsFormula(text)
      let isQuoted = text.contains {
        $0 == dialect.separator || [0x22, 0x0A, 0x0D].contains($0)
      }
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      for byte in text {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    }
  }

  /// Whether a byte may begin a sign that steers a screen.
  private static func maySteer(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  /// Line ends and tabs are data.
  private static func harmless(_ cell: String) -> String {
    String(
      String.UnicodeScalarView(
        cell.unicodeScalars.map { scalar in
          scalar.isSteering && !["\t", "\n", "\r"].contains(scalar) ? "\u{FFFD}" : scalar
        }))
  }

  /// Whether a spreadsheet would calculate the cell.
  private static func startsFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D, 0x0A: true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): !isNumber(text.dropFirst())
    // The full-width twins of the four signs, which some programs read alike.
    case 0xEF:
      text.count >= 3 && text[1] == 0xBC && [0x9D, 0x8B, 0x8D, 0xA0].contains(text[2])
    default: false
    }
  }

  /// Digits, with at most one point among them.
  private static func isNumber(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var points = 0
    for byte in text {
      if byte == UInt8(ascii: ".") { points += 1 } else if !(0x30...0x39 ~= byte) { return false }
    }
    return points <= 1 && text.first.map { 0x30...0x39 ~= $0 } == true
      && text.last.map { 0x30...0x39 ~= $0 } == true
  }
}
