/// Folds long lines at spaces.
package enum Folding {
  /// The lines of a sentence no wider than so many columns; a word that is wider stays whole.
  ///
  /// - Parameters:
  ///   - indent: Spaces before every line but the first, which brings its own.
  ///   - keepsCommands: Whether a command stays whole: nobody can paste half of one.
  package static func lines(
    _ text: String, width: Int, indent: Int = 0, keepsCommands: Bool = true
  ) -> [String] {
    guard DisplayWidth.of(text) > width else { return [text] }
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = String(text.prefix { $0 == " " })
    var isEmpty = true
    for piece in pieces(text.drop { $0 == " " }, keepsCommands) {
      if !isEmpty, DisplayWidth.of(line) + 1 + DisplayWidth.of(piece) > width {
        lines.append(line)
        line = margin
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + piece
      isEmpty = false
    }
    return lines + [line]
  }

  /// A command line over several lines that can be pasted as they are.
  package static func command(_ text: String, width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var lines: [String] = []
    var line = ""
    for word in arguments(of: text) {
      if !line.isEmpty, DisplayWidth.of(line) + DisplayWidth.of(word) + 3 > width {
        lines.append(line + " \\")
        line = "    " + word
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// Words, each command among them as one.
  private static func pieces(_ text: Substring, _ keepsCommands: Bool) -> [String] {
    var pieces: [String] = []
    var isCommand = false
    for word in text.split(separator: " ") {
      let isEnd = ["–", "of", "or"].contains(word)
      if isCommand, !isEnd, let last = pieces.popLast() {
        pieces.append(last + " " + word)
      } else {
        pieces.append(String(word))
      }
      if isEnd { isCommand = false }
      if keepsCommands, word == "aftercare" { isCommand = true }
      if isCommand, word.hasSuffix(".") || word.hasSuffix(";") { isCommand = false }
    }
    return pieces
  }

  /// Options with their values, and other words, quoted ones whole.
  private static func arguments(of text: String) -> [String] {
    var result: [String] = []
    var isQuoted = false
    for word in text.split(separator: " ") {
      let takesValue = result.last.map { $0.hasPrefix("-") && !$0.contains(" ") } ?? false
      if isQuoted || (takesValue && !word.hasPrefix("-")), let last = result.popLast() {
        result.append(last + " " + word)
      } else {
        result.append(String(word))
      }
      if word.count(where: { $0 == "\"" }) % 2 == 1 { isQuoted.toggle() }
    }
    return result
  }
}
