import CivilTime

/// How comma-separated values are written: for programs, or for the spreadsheet of an office.
package enum CSVDialect: Sendable, Hashable {
  /// RFC 4180: commas, names for programs as headings whatever the language, ISO dates, every column.
  case rfc
  /// What a Dutch Excel opens by a double click: a mark of UTF-8 first, semicolons, headings and words
  /// as tables have them, days as `24-12-2026`, which Excel takes for dates.
  case excel

  var separator: UInt8 {
    switch self {
    case .rfc: UInt8(ascii: ",")
    case .excel: UInt8(ascii: ";")
    }
  }

  /// What the file begins with.
  var mark: [UInt8] {
    switch self {
    case .rfc: []
    case .excel: [0xEF, 0xBB, 0xBF]
    }
  }

  /// Whether a column is written.
  func has(_ column: Column) -> Bool {
    switch self {
    case .rfc: true
    case .excel: !column.isDataOnly || !column.sheetHeading.isEmpty
    }
  }

  func heading(_ column: Column) -> String {
    switch self {
    case .rfc: column.key
    case .excel: column.sheetHeading
    }
  }

  /// What is written of a cell.
  func text(_ cell: Cell) -> String {
    switch self {
    case .rfc: cell.data
    case .excel: Self.dutch(Self.isPlain(cell.data) ? cell.data : cell.text)
    }
  }

  /// Whether a sheet can sort by what programs read: a day, or a number.
  private static func isPlain(_ data: String) -> Bool {
    CivilDate(data) != nil || Int(data) != nil
  }

  /// The text with its days as they are written in Dutch.
  private static func dutch(_ text: String) -> String {
    DayText.replaced(text) { day, _ in DayText.digits(day) }
  }
}
