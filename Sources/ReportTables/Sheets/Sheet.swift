/// One value of a table.
package struct Cell: Sendable, Hashable, ExpressibleByStringLiteral {
  /// What people read.
  package var text: String
  package var style: ANSIStyle
  /// What programs read, where that differs: an ISO date, a bare number.
  package var data: String

  package init(_ text: String, style: ANSIStyle = .plain, data: String? = nil) {
    self.text = text
    self.style = style
    self.data = data ?? text
  }

  package init(_ number: Int, style: ANSIStyle = .plain) {
    self.init(String(number), style: style)
  }

  package init(stringLiteral text: String) { self.init(text) }

  package static let empty = Cell("")
}

/// What becomes of a column for which there is no room in the rows.
package enum FallsBelow: Sendable, Hashable, ExpressibleByBooleanLiteral {
  /// It is left out.
  case never
  /// Its cells are told under their rows.
  case always
  /// Only those cells are told that warn.
  case whereItWarns

  package init(booleanLiteral falls: Bool) { self = falls ? .always : .never }

  /// Whether a cell is told under its row.
  func tells(_ cell: Cell) -> Bool {
    switch self {
    case .never: false
    case .always: !cell.text.isEmpty
    case .whereItWarns: !cell.text.isEmpty && (cell.style == .alarm || cell.style == .warning)
    }
  }
}

/// One column of a table.
package struct Column: Sendable, Hashable {
  /// Which side short cells keep to.
  package enum Alignment: Sendable, Hashable { case left, right }

  /// The name programs know it by: the same word as in JSON.
  package var key: String
  package var heading: String
  /// What stands above it in a spreadsheet, where there is room for a word.
  package var sheetHeading: String
  package var alignment: Alignment
  /// The higher, the sooner it is left out of a table that does not fit; 0 always stays.
  package var priority: Int
  /// How narrow it may become; nil keeps every cell whole.
  package var minWidth: Int?
  /// Whether it is the first to go where room is short and every row says the same in it.
  package var yieldsWhenUniform: Bool
  /// Whether it is told under its row, and not left out, where there is no room for it.
  package var fallsBelow: FallsBelow
  /// Whether what does not fit goes on under itself: where somebody looks at one thing, nothing is cut.
  package var wraps: Bool
  /// Only written to CSV; to that of people where it has a heading.
  package var isDataOnly: Bool

  package init(
    _ key: String, _ heading: String, alignment: Alignment = .left, priority: Int = 0,
    minWidth: Int? = nil, yieldsWhenUniform: Bool = false, fallsBelow: FallsBelow = .never,
    wraps: Bool = false, sheetHeading: String? = nil
  ) {
    self.key = key
    self.heading = heading
    self.sheetHeading = sheetHeading ?? heading
    self.alignment = alignment
    self.priority = priority
    self.minWidth = minWidth
    self.yieldsWhenUniform = yieldsWhenUniform
    self.fallsBelow = fallsBelow
    self.wraps = wraps
    isDataOnly = false
  }

  /// A column that only programs need.
  package static func data(_ key: String, _ sheetHeading: String = "") -> Column {
    var column = Column(key, "", sheetHeading: sheetHeading)
    column.isDataOnly = true
    return column
  }
}

/// Rows under one heading.
package struct SheetSection: Sendable, Hashable {
  package var heading: String?
  package var style: ANSIStyle
  package var rows: [[Cell]]

  package init(heading: String? = nil, style: ANSIStyle = .strong, rows: [[Cell]]) {
    self.heading = heading
    self.style = style
    self.rows = rows
  }
}

/// A table before it is printed: columns, rows in sections, and what is said below.
package struct Sheet: Sendable, Hashable {
  package var title: String?
  package var columns: [Column]
  /// A row has one cell for each column.
  package var sections: [SheetSection]
  /// Totals, then remarks; one line each.
  package var footnotes: [String]

  package init(
    title: String? = nil, columns: [Column], sections: [SheetSection], footnotes: [String] = []
  ) {
    self.title = title
    self.columns = columns
    self.sections = sections
    self.footnotes = footnotes
  }

  /// Whether nothing of it would be printed.
  var isBlank: Bool {
    title == nil && footnotes.isEmpty
      && sections.allSatisfy { $0.rows.isEmpty && $0.heading == nil }
  }

  package init(
    title: String? = nil, columns: [Column], rows: [[Cell]], footnotes: [String] = []
  ) {
    self.init(
      title: title, columns: columns, sections: [SheetSection(rows: rows)], footnotes: footnotes)
  }
}

/// Everything a command prints: a heading and sheets, the first of which is the data.
package struct TableDocument: Sendable, Hashable {
  package var title: String
  /// Counts people see before the data.
  package var summary: [Sheet]
  /// Shown in turn; only the first is written to CSV, which holds one table.
  package var sheets: [Sheet]
  package var footnotes: [String]

  package init(
    title: String, summary: [Sheet] = [], sheets: [Sheet], footnotes: [String] = []
  ) {
    self.title = title
    self.summary = summary
    self.sheets = sheets
    self.footnotes = footnotes
  }
}
