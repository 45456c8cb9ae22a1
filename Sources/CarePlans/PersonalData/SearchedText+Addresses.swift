extension SearchedText {
  /// Takes addresses of mail: `j.vries@example.nl`.
  mutating func takeMail() -> Bool {
    var isFound = false
    for place in signs.indices where signs[place] == "@" {
      var start = place
      while start > 0, isWord(start - 1) || "._%+-".unicodeScalars.contains(self[start - 1]) {
        start -= 1
      }
      var end = place + 1
      while isWord(end) || "-.".unicodeScalars.contains(self[end]) { end += 1 }
      // The dot that ends a sentence is none of it.
      while end > place, ".-".unicodeScalars.contains(self[end - 1]) { end -= 1 }
      guard start < place, end > place + 1 else { continue }
      let labels = text(place + 1..<end).split(separator: ".", omittingEmptySubsequences: false)
      guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }),
        let last = labels.last, last.count > 1, last.allSatisfy(\.isLetter)
      else { continue }
      take(start..<end)
      isFound = true
    }
    return isFound
  }

  /// Takes Dutch postcodes: `2801 AB`, `2801AB`.
  mutating func takePostcodes() -> Bool {
    var isFound = false
    for start in signs.indices {
      guard let end = postcode(at: start) else { continue }
      take(start..<end)
      isFound = true
    }
    return isFound
  }

  private func postcode(at start: Int) -> Int? {
    guard (start..<start + 4).allSatisfy({ isDigit($0) && !isTaken[$0] }), self[start] != "0",
      !isWord(start - 1), !"-/.,:".unicodeScalars.contains(self[start - 1])
    else { return nil }
    let isApart = self[start + 4] == " "
    let letters = start + (isApart ? 5 : 4)
    let end = letters + 2
    guard isLetter(letters), isLetter(letters + 1), !isWord(end),
      self[letters].isASCII, self[letters + 1].isASCII
    else { return nil }
    let pair = text(letters..<end)
    if isApart, pair != pair.uppercased() { return nil }
    if self[end] == "-", isLetter(end + 1) { return nil }
    let articles: Set = ["art", "artikel", "artikelen", "article", "lid", "section"]
    if let word = words(before: start, atMost: 1).first, articles.contains(word) { return nil }
    guard !Self.abbreviations.contains(pair.lowercased()) || leadsToHouse(end) else { return nil }
    return end
  }

  /// Whether a number of a house follows.
  private func leadsToHouse(_ end: Int) -> Bool {
    guard self[end] == " ", isDigit(end + 1) else { return false }
    var place = end + 1
    while isDigit(place) { place += 1 }
    return place - end <= 5 && ![".", ":", "%"].contains(self[place])
  }

  /// What stands behind a number without making it a postcode; the last three are given to none.
  private static let abbreviations: Set = [
    "bw", "sr", "sv", "eu", "om", "pi", "gi", "mo", "vn", "pm", "am", "ml", "mg", "kg", "km", "cm",
    "mm", "gb", "mb", "kb", "nv", "bv", "rc", "vk", "uk", "us", "en", "of", "in", "op", "te", "de",
    "tm", "st", "nd", "rd", "th", "nl", "hr", "rv", "sa", "sd", "ss",
  ]
}
