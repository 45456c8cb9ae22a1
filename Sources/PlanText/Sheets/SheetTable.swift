/// A table as spreadsheets write it: a line of names, then a line for each row.
package struct SheetTable: Sendable, Hashable {
  /// One cell, without the spaces around its text.
  package struct Cell: Sendable, Hashable {
    package var text: String
    package var place: TextPlace
  }

  package var file: String
  /// The names of the columns, without empty ones at the end.
  package var header: [Cell]
  /// Rows with anything in them.
  package var rows: [[Cell]]

  /// More rows, or columns, than anybody types.
  static let mostRows = 5_000
  static let mostColumns = 200

  /// Reads a table parted by semicolons, commas or tabs, whichever its first line has most of.
  ///
  /// Quotes are those of spreadsheets: a cell that begins with one ends with one, and two within it
  /// stand for one. `sep=;` before everything, as Excel has it, says the separator.
  ///
  /// - Parameter log: Gets a quote without an end, cells beyond the last column, a table too large.
  static func read(_ text: String, file: String, log: ProblemLog) -> SheetTable? {
    var parser = SheetParser(text, file: file, log: log)
    var lines = parser.lines()
    lines.removeAll { $0.allSatisfy(\.text.isEmpty) }
    guard var header = lines.first else {
      log.add(.empty, at: TextPlace(file: file))
      return nil
    }
    while header.last?.text.isEmpty ?? false { header.removeLast() }
    guard lines.count <= mostRows + 1, header.count <= mostColumns else {
      log.add(.tooManyItems, at: TextPlace(file: file), ["limit": String(mostRows)])
      return nil
    }
    let rows = lines.dropFirst().map { cells -> [Cell] in
      for cell in cells.dropFirst(header.count) where !cell.text.isEmpty {
        log.add(.sheetWide, at: cell.place, ["value": cell.text, "columns": String(header.count)])
      }
      return Array(cells.prefix(header.count))
    }
    return SheetTable(file: file, header: header, rows: Array(rows))
  }
}

/// One reading of the text of a table.
private struct SheetParser {
  private let scalars: [Unicode.Scalar]
  private let file: String
  private let log: ProblemLog
  private var place: Int
  private var line = 1
  private var column = 1
  private let separator: Unicode.Scalar

  init(_ text: String, file: String, log: ProblemLog) {
    scalars = Array(text.unicodeScalars)
    self.file = file
    self.log = log
    place = 0
    if let (named, end) = Self.named(in: scalars) {
      (separator, place, line) = (named, end, 2)
    } else {
      separator = Self.likely(in: scalars)
    }
  }

  /// What `sep=;` says, and where the next line begins.
  private static func named(in scalars: [Unicode.Scalar]) -> (Unicode.Scalar, Int)? {
    let word = Array("sep=".unicodeScalars)
    guard scalars.count > word.count, Array(scalars.prefix(word.count)) == word else { return nil }
    let end = scalars.firstIndex(of: "\n").map { $0 + 1 } ?? scalars.count
    return (scalars[word.count], end)
  }

  /// The separator that the first line with anything in it has most of, outside quotes.
  private static func likely(in scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    var isEmpty = true
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == "\n", !isQuoted {
        if isEmpty { continue }
        break
      }
      if scalar != "\r" { isEmpty = false }
      if !isQuoted, scalar == ";" || scalar == "," || scalar == "\t" {
        counts[scalar, default: 0] += 1
      }
    }
    let order: [Unicode.Scalar] = [";", "\t", ","]
    let most = order.map { counts[$0] ?? 0 }.max() ?? 0
    return order.first { counts[$0] ?? 0 == most } ?? ";"
  }

  mutating func lines() -> [[SheetTable.Cell]] {
    var lines: [[SheetTable.Cell]] = []
    var cells: [SheetTable.Cell] = []
    while place < scalars.count {
      cells.append(cell())
      guard place < scalars.count else { break }
      if scalars[place] == separator {
        step()
        // A separator at the very end has an empty cell behind it.
        if place == scalars.count { cells.append(empty) }
        continue
      }
      endLine()
      lines.append(cells)
      cells = []
    }
    if !cells.isEmpty { lines.append(cells) }
    return lines
  }

  private var empty: SheetTable.Cell {
    SheetTable.Cell(text: "", place: TextPlace(file: file, line: line, column: column))
  }

  /// The cell that begins here; the place is then at a separator, a line end or the end.
  private mutating func cell() -> SheetTable.Cell {
    var cell = empty
    var text = String.UnicodeScalarView()
    if scalars[place] == "\"" {
      text = quoted(cell.place)
    }
    while place < scalars.count, scalars[place] != separator, !isLineEnd {
      text.append(scalars[place])
      step()
    }
    cell.text = Self.trimmed(String(text))
    for scalar in cell.text.unicodeScalars
    where scalar.value < 32 && scalar != "\n" && scalar != "\t" {
      log.add(
        .controlCharacter, at: cell.place,
        ["code": "U+00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)])
      break
    }
    return cell
  }

  private mutating func quoted(_ start: TextPlace) -> String.UnicodeScalarView {
    var text = String.UnicodeScalarView()
    step()
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar == "\"" {
        step()
        guard place < scalars.count, scalars[place] == "\"" else { return text }
        text.append("\"")
        step()
      } else if isLineEnd {
        text.append("\n")
        endLine()
      } else {
        text.append(scalar)
        step()
      }
    }
    log.add(.sheetOpenQuote, at: start)
    return text
  }

  private var isLineEnd: Bool { scalars[place] == "\n" || scalars[place] == "\r" }

  private mutating func step() {
    place += 1
    column += 1
  }

  private mutating func endLine() {
    if scalars[place] == "\r", place + 1 < scalars.count, scalars[place + 1] == "\n" { place += 1 }
    place += 1
    line += 1
    column = 1
  }

  private static func trimmed(_ text: String) -> String {
    let front = text.drop(while: \.isWhitespace)
    return String(front.reversed().drop(while: \.isWhitespace).reversed())
  }
}
