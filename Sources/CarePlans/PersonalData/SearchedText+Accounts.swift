extension SearchedText {
  /// Takes numbers of bank accounts whose check digits are right.
  mutating func takeAccounts() -> Bool {
    var isFound = false
    for start in signs.indices {
      guard let end = account(at: start) else { continue }
      take(start..<end)
      isFound = true
    }
    return isFound
  }

  private func account(at start: Int) -> Int? {
    guard isCode(start), isCode(start + 1), isDigit(start + 2), isDigit(start + 3),
      !isWord(start - 1), !isTaken[start], !isDigit(start), !isDigit(start + 1)
    else { return nil }
    let country = text(start..<start + 2).uppercased()
    let lengths = Self.lengths[country].map { $0...$0 } ?? 15...34
    var signs: [UInt8] = []
    var place = start
    var end: Int?
    while signs.count < lengths.upperBound {
      // In writing there may be a space, or a dot, between groups.
      if [" ", "."].contains(self[place]), isCode(place + 1), place > start { place += 1 }
      guard isCode(place) else { break }
      signs.append(UInt8(self[place].value))
      place += 1
      if signs.count >= lengths.lowerBound, !isWord(place), Self.checks(signs) { end = place }
    }
    return end
  }

  private func isCode(_ place: Int) -> Bool { self[place].isASCII && isWord(place) }

  /// ISO 7064: what is left after division by 97 is one.
  private static func checks(_ signs: [UInt8]) -> Bool {
    var rest = 0
    for sign in signs[4...] + signs[..<4] {
      switch sign {
      case 0x30...0x39: rest = (rest * 10 + Int(sign - 0x30)) % 97
      default: rest = (rest * 100 + Int(sign & 0x1F) + 9) % 97
      }
    }
    return rest == 1
  }

  private static let lengths = [
    "NL": 18, "BE": 16, "DE": 22, "GB": 22, "FR": 27, "ES": 24, "IT": 27, "LU": 20, "PL": 28,
    "TR": 26, "AT": 20, "CH": 21, "SE": 24, "DK": 18, "IE": 22, "PT": 25, "RO": 24, "BG": 22,
    "GR": 27, "HU": 28, "CZ": 24, "NO": 15, "FI": 18, "LT": 20,
  ]
}
