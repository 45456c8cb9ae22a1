extension SearchedText {
  /// Digits that stand together, and what stands before them.
  private struct Group {
    var range: Range<Int>
    /// What parts them from the group before; nil for the first.
    var gap: String?
  }

  /// Takes phone numbers: Dutch ones in the forms they are written in, others with their country.
  mutating func takePhones() -> Bool { takeNumbers { $0.phone($1) } }

  /// Takes citizen service numbers: nine digits, or eight where a word says so, that stand the test of
  /// eleven.
  mutating func takeCitizenNumbers() -> Bool { takeNumbers { $0.citizenNumber($1) } }

  /// - Parameter length: How many of the groups are a number, from the first on; nil for none.
  private mutating func takeNumbers(_ length: (SearchedText, ArraySlice<Group>) -> Int?) -> Bool {
    var isFound = false
    for run in runs {
      var rest = run[...]
      while !rest.isEmpty {
        guard let count = length(self, rest) else {
          rest = rest.dropFirst()
          continue
        }
        for group in rest.prefix(count) { take(group.range) }
        rest = rest.dropFirst(count)
        isFound = true
      }
    }
    return isFound
  }

  /// The digits that nothing took, in groups that may be parts of one number.
  private var runs: [[Group]] {
    var runs: [[Group]] = []
    var place = 0
    while place < signs.count {
      guard isDigit(place), !isTaken[place] else {
        place += 1
        continue
      }
      let start = place
      while isDigit(place), !isTaken[place] { place += 1 }
      let group = start..<place
      if let last = runs.last?.last, case let gap = text(last.range.upperBound..<start),
        Self.gaps.contains(gap)
      {
        runs[runs.count - 1].append(Group(range: group, gap: gap))
      } else {
        runs.append([Group(range: group, gap: nil)])
      }
    }
    return runs
  }

  private static let gaps: Set = [
    " ", "-", ".", "/", " - ", ") ", ")", " (", ")-", " (0", "- ", " -",
  ]

  // MARK: Phones

  private func phone(_ groups: ArraySlice<Group>) -> Int? {
    guard let first = groups.first, !isWord(first.range.lowerBound - 1) else { return nil }
    for count in 1...min(groups.count, 7) {
      let part = groups.prefix(count)
      guard endsHere(part, of: groups), isPhone(part) else { continue }
      return count
    }
    return nil
  }

  private func isPhone(_ groups: ArraySlice<Group>) -> Bool {
    guard let first = groups.first else { return false }
    var parts = groups.map { text($0.range) }
    let sign = self[first.range.lowerBound - 1]
    if sign == "+" || parts[0].hasPrefix("00") {
      // `+31 (0)6`: the nought between brackets is not dialled.
      if parts.count > 1, parts[1] == "0" { parts.remove(at: 1) }
      var all = parts.joined()
      if sign != "+" { all = String(all.dropFirst(2)) }
      if all.hasPrefix("31") { return all.utf8.count == 11 }
      guard sign == "+" || Self.countries.contains(where: all.hasPrefix) else { return false }
      return 10...13 ~= all.utf8.count
    }
    return isDutch(parts, groups)
  }

  private func isDutch(_ parts: [String], _ groups: ArraySlice<Group>) -> Bool {
    let all = parts.joined()
    guard all.utf8.count == 10, let first = groups.first, Self.areas.contains(where: all.hasPrefix),
      !"-/.".unicodeScalars.contains(self[first.range.lowerBound - 1])
    else { return false }
    if parts.count == 1 {
      return !words(before: first.range.lowerBound, atMost: 2).contains(where: Self.isOfFile)
    }
    guard parts[0] == "06" || 3...4 ~= parts[0].utf8.count else { return false }
    return parts.allSatisfy { $0.utf8.count > 1 }
      && !groups.dropFirst(2).contains { $0.gap?.contains("/") ?? false }
  }

  private static let areas = [
    "06", "01", "02", "03", "04", "05", "07", "085", "088", "097",
  ]
  private static let countries = ["32", "49", "44", "90", "212", "33", "34", "48", "597", "599"]

  // MARK: Citizen service numbers

  private func citizenNumber(_ groups: ArraySlice<Group>) -> Int? {
    guard let first = groups.first else { return nil }
    let start = first.range.lowerBound
    let isNamed =
      (words(before: start, atMost: 3) + words(from: start, atMost: 1)).contains(where: Self.isBSN)
    // `BSN123456782` is written in one.
    guard !isWord(start - 1) || isNamed else { return nil }
    guard !"-/.,€".unicodeScalars.contains(self[start - 1]) else { return nil }
    for count in 1...min(groups.count, 3) {
      let part = groups.prefix(count)
      let digits = part.map { text($0.range) }
      let layout = digits.map(\.utf8.count)
      guard Self.layouts.contains(layout) || isNamed && layout == [8], endsHere(part, of: groups),
        part.dropFirst().allSatisfy({ [" ", ".", "-"].contains($0.gap) }),
        Self.standsTest(digits.joined())
      else { continue }
      return count
    }
    return nil
  }

  private static let layouts = [[9], [3, 3, 3], [4, 2, 3], [3, 2, 4]]

  private static func isBSN(_ word: String) -> Bool {
    word == "bsn" || word.hasPrefix("sofi") || word.hasPrefix("burgerservice")
  }

  /// The test of eleven: nine times the first digit and so on to twice the eighth, less the last.
  private static func standsTest(_ digits: String) -> Bool {
    let digits = (digits.utf8.count == 8 ? "0" : "") + digits
    var sum = 0
    for (place, digit) in digits.utf8.enumerated() {
      sum += (place == 8 ? -1 : 9 - place) * Int(digit - 0x30)
    }
    return sum % 11 == 0 && digits.contains { $0 != "0" }
  }

  // MARK: Both

  /// Whether a number may end here: no sign of it follows.
  private func endsHere(_ part: ArraySlice<Group>, of groups: ArraySlice<Group>) -> Bool {
    guard let last = part.last else { return false }
    let end = last.range.upperBound
    guard !isWord(end), self[end] != "%" else { return false }
    if self[end] == ",", isDigit(end + 1) { return false }
    guard part.endIndex < groups.endIndex else { return true }
    // `01/880123-25` goes on.
    return !["-", "/", "."].contains(groups[part.endIndex].gap)
  }

  /// Whether a word names the number of a case, a bill and the like.
  private static func isOfFile(_ word: String) -> Bool {
    ofFiles.contains(word) || word.hasSuffix("kenmerk")
      || word.hasSuffix("nummer") && !["nummer", "telefoonnummer", "noodnummer"].contains(word)
  }

  private static let ofFiles: Set = [
    "zaak", "dossier", "factuur", "referentie", "ref", "order", "ticket", "polis", "kenmerk",
    "invoice", "case", "file",
  ]
}
