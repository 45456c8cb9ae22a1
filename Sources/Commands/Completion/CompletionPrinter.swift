import ReportTables

/// Prints an offer in the form that the script of a shell reads.
///
/// The first line says what follows: `words`, or `files` or `folders` with the beginning typed.
struct CompletionPrinter {
  /// What bash tells of the line.
  struct BashLine {
    let words: ShellWords
    /// Whether the words are listed, and not put into the line one after the other.
    let isListed: Bool
    let width: Int

    /// - Parameter told: The kind of completion, the width of the screen, the signs that break
    ///   words, and the line up to the cursor.
    init?(_ told: [String]) {
      guard told.count == 4 else { return nil }
      isListed = ["9", "33", "63", "64"].contains(told[0])
      width = Int(told[1]).map { min(max($0, 20), 1_000) } ?? 80
      words = ShellWords(told[3], breaks: told[2].filter { $0 == "=" || $0 == ":" })
    }
  }

  /// For zsh and fish: every word with what it means behind a tab.
  static func text(_ offer: Offer) -> String {
    text(offer) { candidates in
      candidates.map { $0.told.isEmpty ? $0.value : "\($0.value)\t\($0.told)" }
    }
  }

  /// For bash, which is given the part of the word that it puts a completion in place of; what
  /// words mean is only shown while there are several.
  static func text(_ offer: Offer, for line: BashLine) -> String {
    text(offer) { candidates in
      let values = candidates.map { candidate in
        let rest = String(candidate.value.dropFirst(line.words.head.count))
        return line.words.openQuote == nil ? escaped(rest) : rest
      }
      guard line.isListed, values.count > 1 else { return values }
      let widest = values.map(DisplayWidth.of).max() ?? 0
      return zip(values, candidates).map { value, candidate in
        guard !candidate.told.isEmpty else { return value }
        let room = line.width - widest - 5
        guard room >= 8 else { return value }
        let gap = String(repeating: " ", count: widest - DisplayWidth.of(value) + 2)
        return "\(value)\(gap)(\(DisplayWidth.fitting(candidate.told, in: room)))"
      }
    }
  }

  private static func text(_ offer: Offer, lines: ([Candidate]) -> [String]) -> String {
    let parts: [String] =
      switch offer {
      case .words(let candidates): ["words"] + lines(candidates)
      case .files(let typed): ["files", typed]
      case .folders(let typed): ["folders", typed]
      }
    return parts.map { $0 + "\n" }.joined()
  }

  /// Signs that mean something to a shell get a stroke in front.
  private static func escaped(_ word: String) -> String {
    var result = ""
    for sign in word {
      let isPlain = sign.isLetter || sign.isNumber || "/._:=,@%+-#".contains(sign)
      result += (isPlain ? "" : "\\") + String(sign)
    }
    return result
  }
}
