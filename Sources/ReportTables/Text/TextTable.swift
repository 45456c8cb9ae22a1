/// Prints sheets as plain text fitted to a terminal.
package struct TextTable: Sendable {
  package var width: Int
  package var usesColor: Bool
  private var bytes: [UInt8] = []

  package init(width: Int = 80, usesColor: Bool = false) {
    self.width = width
    self.usesColor = usesColor
  }

  /// A whole document: title, sheets and remarks, a blank line between them.
  package func text(_ document: TableDocument) -> String {
    var printer = self
    if !document.title.isEmpty { printer.line(document.title, style: .strong) }
    for sheet in document.summary + document.sheets where !sheet.isBlank {
      if !printer.bytes.isEmpty { printer.newline() }
      printer.append(sheet)
    }
    if !document.footnotes.isEmpty {
      printer.newline()
      for note in document.footnotes { printer.paragraph(note) }
    }
    return String(decoding: printer.bytes, as: UTF8.self)
  }

  /// One sheet.
  package func text(_ sheet: Sheet) -> String {
    var printer = self
    printer.append(sheet)
    return String(decoding: printer.bytes, as: UTF8.self)
  }

  private mutating func append(_ sheet: Sheet) {
    if let title = sheet.title { line(title, style: .strong) }
    let layout = ColumnLayout(of: sheet, width: width)
    let isEmpty = sheet.sections.allSatisfy(\.rows.isEmpty)
    if !isEmpty, layout.columns.contains(where: { !sheet.columns[$0.index].heading.isEmpty }) {
      row(layout) { Cell(sheet.columns[$0].heading, style: .faint) }
    }
    for (place, section) in sheet.sections.enumerated() {
      if let heading = section.heading {
        if place > 0 { newline() }
        line(heading, style: section.style)
      }
      for cells in section.rows {
        wrapped(cells, sheet, layout)
        for place in layout.below where sheet.columns[place].fallsBelow.tells(cells[place]) {
          remark(cells[place], of: sheet.columns[place])
        }
      }
    }
    for note in sheet.footnotes { paragraph(note) }
  }

  /// A row, over several lines where a column of it wraps.
  private mutating func wrapped(_ cells: [Cell], _ sheet: Sheet, _ layout: ColumnLayout) {
    var folded: [Int: [String]] = [:]
    for column in layout.columns where sheet.columns[column.index].wraps {
      let text = cells[column.index].text.printable
      guard DisplayWidth.of(text) > column.width else { continue }
      folded[column.index] = Folding.lines(text, width: column.width, keepsCommands: false)
    }
    guard let most = folded.values.map(\.count).max() else { return row(layout) { cells[$0] } }
    for line in 0..<most {
      row(layout) { place in
        guard let lines = folded[place] else { return line == 0 ? cells[place] : .empty }
        return Cell(line < lines.count ? lines[line] : "", style: cells[place].style)
      }
    }
  }

  /// What has no room in its row, under it and with its heading.
  private mutating func remark(_ cell: Cell, of column: Column) {
    let text = "    \(column.heading): \(cell.text.printable)"
    for line in Folding.lines(text, width: width, indent: 6, keepsCommands: false) {
      self.line(line, style: cell.style)
    }
  }

  private mutating func row(_ layout: ColumnLayout, _ cell: (Int) -> Cell) {
    // Spaces wait until something follows them, so that no line ends in any.
    var owed = 0
    for column in layout.columns {
      let cell = cell(column.index)
      if cell.style == .plain || !usesColor,
        append(plain: cell.text, in: column, owed: &owed)
      {
        continue
      }
      let text = DisplayWidth.fitting(cell.text.printable, in: column.width)
      let gap = column.width - DisplayWidth.of(text)
      if column.isRight { owed += gap }
      if !text.isEmpty {
        pad(owed)
        owed = 0
        append(text, style: cell.style)
      }
      if !column.isRight { owed += gap }
      owed += ColumnLayout.gap
    }
    newline()
  }

  /// Prints a cell of plain ASCII that fits, as nearly all do; false for any other.
  private mutating func append(
    plain text: String, in column: ColumnLayout.Shown, owed: inout Int
  ) -> Bool {
    var text = text
    return text.withUTF8 { signs in
      guard signs.count <= column.width, signs.allSatisfy({ 0x20..<0x7F ~= $0 }) else {
        return false
      }
      let gap = column.width - signs.count
      if column.isRight { owed += gap }
      if !signs.isEmpty {
        pad(owed)
        owed = 0
        bytes.append(contentsOf: signs)
      }
      owed += ColumnLayout.gap + (column.isRight ? 0 : gap)
      return true
    }
  }

  private mutating func line(_ text: String, style: ANSIStyle) {
    append(DisplayWidth.fitting(text.printable, in: width), style: style)
    newline()
  }

  /// A remark, folded at spaces.
  private mutating func paragraph(_ text: String) {
    var used = 0
    for word in text.printable.split(separator: " ") {
      let length = DisplayWidth.of(String(word))
      if used > 0, used + 1 + length > width {
        newline()
        used = 0
      }
      if used > 0 { pad(1) }
      bytes += word.utf8
      used += length + (used > 0 ? 1 : 0)
    }
    newline()
  }

  private mutating func append(_ text: String, style: ANSIStyle) {
    let isStyled = usesColor && style != .plain
    if isStyled { append(style.opening) }
    bytes += text.utf8
    if isStyled { append(ANSIStyle.closing) }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes += $0 }
  }

  private mutating func pad(_ count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }

  private mutating func newline() { bytes.append(UInt8(ascii: "\n")) }
}
