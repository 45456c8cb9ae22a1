/// A text being searched, sign by sign, with what has been recognised in it.
struct SearchedText {
  let signs: [Unicode.Scalar]
  private(set) var isTaken: [Bool]

  init(_ text: String) {
    signs = text.unicodeScalars.map { Self.plain($0) }
    isTaken = Array(repeating: false, count: signs.count)
  }

  /// Hyphens and spaces of every sort as those that are typed.
  private static func plain(_ sign: Unicode.Scalar) -> Unicode.Scalar {
    switch sign {
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": "-"
    case "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}", "\t": " "
    case "\u{2018}", "\u{2019}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}": "\""
    default: sign
    }
  }

  mutating func take(_ range: Range<Int>) { for place in range { isTaken[place] = true } }

  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(signs[range]))
  }

  /// The sign at a place; a line end outside the text.
  subscript(_ place: Int) -> Unicode.Scalar {
    signs.indices.contains(place) ? signs[place] : "\n"
  }

  func isDigit(_ place: Int) -> Bool { ("0"..."9").contains(self[place]) }
  func isLetter(_ place: Int) -> Bool { self[place].properties.isAlphabetic }
  func isUpper(_ place: Int) -> Bool { self[place].properties.isUppercase }
  /// Whether it belongs to a word or a number.
  func isWord(_ place: Int) -> Bool { isLetter(place) || isDigit(place) }

  /// How far a word may be from a number to say something of it.
  private static let reach = 80

  /// The words close before a place on its line, in lower case, the nearest first.
  func words(before place: Int, atMost count: Int) -> [String] {
    let first = max(0, place - Self.reach)
    var words: [String] = []
    var place = place
    while words.count < count {
      while place > first, !isLetter(place - 1) {
        if self[place - 1] == "\n" { return words }
        place -= 1
      }
      let end = place
      while place > first, isLetter(place - 1) { place -= 1 }
      guard place < end else { return words }
      words.append(text(place..<end).lowercased())
    }
    return words
  }

  /// The words close behind a place, in lower case.
  func words(from place: Int, atMost count: Int) -> [String] {
    let last = min(signs.count, place + Self.reach)
    var words: [String] = []
    var place = place
    while words.count < count {
      while place < last, !isLetter(place) {
        if self[place] == "\n" { return words }
        place += 1
      }
      let start = place
      while place < last, isLetter(place) { place += 1 }
      guard start < place else { return words }
      words.append(text(start..<place).lowercased())
    }
    return words
  }
}
