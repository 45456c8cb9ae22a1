/// Reads the text of a taper; see `Taper` for the grammar.
struct TaperParser {
  private struct Item {
    let place: Int
    let rhythm: Taper.Rhythm
    let isWord: Bool
    let end: Taper.PhaseEnd
  }

  private let signs: [Unicode.Scalar]
  private var place = 0

  init(_ text: some StringProtocol) throws(TaperError) {
    signs = Array(text.unicodeScalars.prefix(Taper.longestText + 1))
    guard signs.count <= Taper.longestText else {
      throw TaperError(.tooLong, at: Taper.longestText)
    }
  }

  mutating func parse() throws(TaperError) -> (Taper.Pattern, end: Taper.Point?) {
    skipSpaces()
    guard place < signs.count else { throw TaperError(.empty, at: 0) }
    var items = [try item()]
    while take(",") || take(">") { items.append(try item()) }
    let end = takeWord("to") ? try point() : nil
    guard place == signs.count else { throw TaperError(.expectedSeparator, at: place) }
    let isOffsets = items.count > 1 && items.allSatisfy { $0.end == .never }
    return (isOffsets ? try offsets(items) : try phases(items), end)
  }

  // MARK: Two readings of the items

  private func phases(_ items: [Item]) throws(TaperError) -> Taper.Pattern {
    for item in items {
      if case .every(let term) = item.rhythm, term.amount == 0 {
        throw TaperError(.intervalOutOfRange, at: item.place)
      }
    }
    for item in items.dropLast() where item.end == .never {
      throw TaperError(.missingCount, at: item.place)
    }
    return .phases(items.map { Taper.Phase(rhythm: $0.rhythm, end: $0.end) })
  }

  private func offsets(_ items: [Item]) throws(TaperError) -> Taper.Pattern {
    var offsets: [Term] = []
    for (number, item) in items.enumerated() {
      let isLast = number == items.count - 1
      guard case .every(let term) = item.rhythm, isLast || !item.isWord else {
        throw TaperError(.missingCount, at: item.place)
      }
      // Only the first contact may fall on the origin itself.
      guard term.amount > 0 || number == 0 else {
        throw TaperError(.intervalOutOfRange, at: item.place)
      }
      if let before = offsets.last, item.isWord || !term.isCertainlyLater(than: before) {
        guard isLast else { throw TaperError(.offsetsNotRising, at: item.place) }
        return .offsets(offsets, then: term)
      }
      offsets.append(term)
    }
    return .offsets(offsets, then: nil)
  }

  // MARK: Parts

  private mutating func item() throws(TaperError) -> Item {
    skipSpaces()
    let start = place
    let rhythm: Taper.Rhythm
    let isWord: Bool
    if let unit = takeUnitWord() {
      (rhythm, isWord) = (.every(Term(1, unit)), true)
    } else {
      (rhythm, isWord) = (try numberedRhythm(), false)
    }
    skipSpaces()
    return Item(place: start, rhythm: rhythm, isWord: isWord, end: try phaseEnd())
  }

  private mutating func numberedRhythm() throws(TaperError) -> Taper.Rhythm {
    let start = place
    guard let amount = number() else { throw TaperError(.expectedInterval, at: start) }
    if let times = perWeekSigns() {
      place += times
      guard 1...7 ~= amount else { throw TaperError(.perWeekOutOfRange, at: start) }
      return amount == 1 ? .every(Term(1, .weeks)) : .perWeek(Int(amount))
    }
    let unit = try unit()
    guard amount <= unit.largestAmount else { throw TaperError(.intervalOutOfRange, at: start) }
    return .every(Term(amount, unit))
  }

  /// The unit of `weekly` and the like; the `x` of `weeklyx12` stays behind.
  private mutating func takeUnitWord() -> Term.Unit? {
    guard var word = peekWord() else { return nil }
    if word.last == "x" { word.removeLast() }
    guard let unit = Taper.word(word) else { return nil }
    place += word.count
    return unit
  }

  /// The length of `/w`, `/week`, `x/w` and so on at this place; nil when it is none of them.
  private func perWeekSigns() -> Int? {
    var ahead = self
    ahead.skipSpaces()
    _ = ahead.takeTimes()
    guard ahead.take("/"), let word = ahead.peekWord() else { return nil }
    for unit in ["week", "w"] where word == unit || word.hasPrefix("\(unit)x") {
      return ahead.place + unit.count - place
    }
    return nil
  }

  private mutating func unit() throws(TaperError) -> Term.Unit {
    let start = place
    guard start < signs.count, let unit = Term.Unit(rawValue: Self.lower(signs[start])) else {
      throw TaperError(.expectedUnit, at: start)
    }
    place += 1
    if unit == .weeks, place < signs.count, Self.lower(signs[place]) == "d" {
      throw TaperError(.workingDays, at: start)
    }
    return unit
  }

  private mutating func phaseEnd() throws(TaperError) -> Taper.PhaseEnd {
    if takeTimes() {
      skipSpaces()
      let start = place
      guard let count = number() else { throw TaperError(.expectedCount, at: start) }
      guard 1...Int32(Taper.largestCount) ~= count else {
        throw TaperError(.countOutOfRange, at: start)
      }
      skipSpaces()
      return .times(Int(count))
    }
    return takeWord("until") ? .until(try point()) : .never
  }

  private mutating func point() throws(TaperError) -> Taper.Point {
    skipSpaces()
    let start = place
    // A hyphen belongs to the name when a letter follows it, and to the term otherwise.
    while place < signs.count,
      Self.isNameSign(signs[place], first: place == start) || isHyphenInName
    {
      place += 1
    }
    guard place > start else { throw TaperError(.expectedAnchor, at: start) }
    let anchor = String(String.UnicodeScalarView(signs[start..<place]))
    let termStart = place
    var offset = Term.zero
    if place < signs.count, signs[place] == "+" || signs[place] == "-" {
      place += 1
      while place < signs.count, Self.isNameSign(signs[place], first: false) { place += 1 }
      let text = String(String.UnicodeScalarView(signs[termStart..<place]))
      do throws(TermError) {
        offset = try Term(parsing: text)
      } catch {
        throw TaperError(.expectedTerm, at: termStart)
      }
    }
    guard offset.unit != .workingDays else { throw TaperError(.workingDays, at: termStart) }
    skipSpaces()
    return Taper.Point(anchor: anchor, offset: offset.amount == 0 ? .zero : offset)
  }

  // MARK: Signs

  private var isHyphenInName: Bool {
    signs[place] == "-" && place + 1 < signs.count
      && Self.isNameSign(signs[place + 1], first: true)
  }

  /// A whole number; one too long to matter is read as the largest there is.
  private mutating func number() -> Int32? {
    let start = place
    var value: Int32 = 0
    while place < signs.count, "0"..."9" ~= signs[place] {
      value = min(value, 99_999_999) * 10 + Int32(signs[place].value - 48)
      place += 1
    }
    return place > start ? value : nil
  }

  private mutating func skipSpaces() {
    while place < signs.count, signs[place] == " " || signs[place] == "\t" { place += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard place < signs.count, signs[place] == sign else { return false }
    place += 1
    return true
  }

  private mutating func takeTimes() -> Bool {
    take("x") || take("×") || take("X")
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard peekWord() == word else { return false }
    place += word.count
    return true
  }

  /// The ASCII letters at this place in lower case; nil when there are none.
  private func peekWord() -> String? {
    let letters = signs[place...].prefix { Self.isNameSign($0, first: true) && $0 != "_" }
    return letters.isEmpty ? nil : letters.map(Self.lower).joined()
  }

  private static func isNameSign(_ sign: Unicode.Scalar, first: Bool) -> Bool {
    switch sign {
    case "a"..."z", "A"..."Z", "_": true
    case "0"..."9": !first
    default: false
    }
  }

  private static func lower(_ sign: Unicode.Scalar) -> String {
    sign.properties.lowercaseMapping
  }
}
