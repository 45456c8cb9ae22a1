/// Writes sheets as Markdown with pipe tables.
package enum MarkdownTable {
  /// A whole document: title, sheets, remarks.
  package static func text(_ document: TableDocument) -> String {
    var blocks = document.title.isEmpty ? [] : ["# " + escaped(document.title)]
    blocks += (document.summary + document.sheets).map { text($0) }
    if !document.footnotes.isEmpty { blocks.append(list(document.footnotes)) }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// One sheet, without a line end behind it.
  package static func text(_ sheet: Sheet) -> String {
    let columns = sheet.columns.indices.filter { !sheet.columns[$0].isDataOnly }
    var blocks: [String] = []
    if let title = sheet.title { blocks.append("## " + escaped(title)) }
    for section in sheet.sections {
      if let heading = section.heading { blocks.append("### " + escaped(heading)) }
      guard !section.rows.isEmpty else { continue }
      var lines = [
        line(columns.map { escaped(sheet.columns[$0].heading) }),
        line(columns.map { sheet.columns[$0].alignment == .right ? "---:" : "---" }),
      ]
      for row in section.rows { lines.append(line(columns.map { escaped(row[$0].text) })) }
      blocks.append(lines.joined(separator: "\n"))
    }
    if !sheet.footnotes.isEmpty { blocks.append(list(sheet.footnotes)) }
    return blocks.joined(separator: "\n\n")
  }

  /// The text so that Markdown shows it as it is, on one line.
  package static func escaped(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.printable.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "|", "`", "*", "_", "[", "]", "~", "<":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      // Only what could be read as the name of a sign: `D&R` stays as it is in a mail.
      case "&" where Self.beginsEntity(scalars[place...].dropFirst()): result += "\\&"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether what follows a `&` makes it a name of HTML: `lt;`, `#38;`.
  private static func beginsEntity(_ rest: some Sequence<Unicode.Scalar>) -> Bool {
    var isNamed = false
    for scalar in rest {
      if scalar == ";" { return isNamed }
      guard
        scalar == "#" || scalar.isASCII && scalar.properties.isAlphabetic
          || ("0"..."9").contains(scalar)
      else { return false }
      isNamed = true
    }
    return false
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func list(_ lines: [String]) -> String {
    lines.map { "- " + escaped($0) }.joined(separator: "\n")
  }
}
