/// Looks for a text where words begin: `id` is in `ID-kaart`, and not in `begeleiding`.
struct WordSearch: Sendable {
  private let wanted: [Unicode.Scalar]

  /// - Parameter text: In any case; blanks at its ends count for nothing.
  init(_ text: String) {
    let signs = Array(text.lowercased().unicodeScalars)
    let first = signs.firstIndex { !$0.properties.isWhitespace } ?? signs.endIndex
    let last = signs.lastIndex { !$0.properties.isWhitespace } ?? first - 1
    wanted = first <= last ? Array(signs[first...last]) : []
  }

  /// Whether a key is what is looked for, or begins with it: with letters alone they all would.
  func isKey(_ key: String) -> Bool {
    let signs = Array(key.lowercased().unicodeScalars)
    if signs == wanted { return true }
    return wanted.contains { "0"..."9" ~= $0 } && signs.starts(with: wanted)
  }

  func isFound(in text: String) -> Bool {
    guard let head = wanted.first else { return false }
    let signs = Array(text.lowercased().unicodeScalars)
    guard signs.count >= wanted.count else { return false }
    // What begins with a stroke or the like may stand anywhere.
    let asksBegin = Self.isOfWord(head)
    for place in 0...(signs.count - wanted.count) where signs[place] == head {
      if asksBegin, place > 0, Self.isOfWord(signs[place - 1]) { continue }
      if signs[place..<place + wanted.count].elementsEqual(wanted) { return true }
    }
    return false
  }

  private static func isOfWord(_ sign: Unicode.Scalar) -> Bool {
    sign.properties.isAlphabetic || sign.properties.numericType != nil
  }
}
