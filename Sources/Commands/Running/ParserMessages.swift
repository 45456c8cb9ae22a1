import Wording

/// Says in another language what the argument parser says in English.
enum ParserMessages {
  /// The text, line by line, as far as the words are known.
  static func translated(_ text: String, _ language: Language) -> String {
    guard language != .en else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(line)
      for phrase in ParserWords.lines {
        if let values = values(in: line, of: phrase(.en)) {
          line = phrase(language, values: values)
          break
        }
      }
      for piece in ParserWords.pieces { line = replaced(piece(.en), by: piece(language), in: line) }
      return line
    }.joined(separator: "\n")
  }

  /// What stands in the places of a pattern; nil when the line is another.
  static func values(in line: String, of pattern: String) -> [String: String]? {
    var result: [String: String] = [:]
    var line = line[...]
    var pattern = pattern[...]
    while let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}") {
      guard line.hasPrefix(pattern[..<open]) else { return nil }
      line = line.dropFirst(pattern[..<open].count)
      let name = String(pattern[pattern.index(after: open)..<close])
      pattern = pattern[pattern.index(after: close)...]
      let next = pattern.prefix { $0 != "{" }
      if next.isEmpty {
        result[name] = String(line)
        line = ""
      } else {
        // The last place reaches to the end of the line, whatever signs stand in it.
        let isLast = next.endIndex == pattern.endIndex
        guard let place = isLast ? suffix(next, of: line) : first(next, in: line) else {
          return nil
        }
        result[name] = String(line[..<place])
        line = line[place...]
      }
    }
    return line == pattern ? result : nil
  }

  private static func suffix(_ end: Substring, of line: Substring) -> Substring.Index? {
    guard line.hasSuffix(end) else { return nil }
    return line.index(line.endIndex, offsetBy: -end.count)
  }

  private static func first(_ wanted: Substring, in line: Substring) -> Substring.Index? {
    line.indices.first { line[$0...].hasPrefix(wanted) }
  }

  private static func replaced(_ old: String, by new: String, in line: String) -> String {
    guard let place = first(old[...], in: line[...]) else {
      // A line that was broken after the piece ends without its space.
      guard old.last == " ", line.hasSuffix(old.dropLast()) else { return line }
      return String(line.dropLast(old.count - 1)) + new.dropLast()
    }
    return line[..<place] + new + line[line.index(place, offsetBy: old.count)...]
  }
}
