/// Looks for names of people: capitalised words side by side that nothing else explains.
struct NameSearch {
  /// A word of the text.
  private struct Word {
    var text: String
    var range: Range<Int>
    /// What stands between it and the word before.
    var gap: String
    /// Whether it has its capital because a sentence begins.
    var isFirst: Bool
    /// `Vries`, and not `GGZ`.
    var isCapitalised: Bool
    /// The one letter of `J.`.
    var isInitial: Bool
  }

  private let words: [Word]
  private let innocent: Set<String>

  init(_ text: SearchedText, innocent: Set<String>) {
    self.innocent = innocent
    var words: [Word] = []
    var place = 0
    while place < text.signs.count {
      guard text.isLetter(place), !text.isTaken[place] else {
        place += 1
        continue
      }
      let start = place
      while text.isLetter(place)
        || (["'", "-"].contains(text[place]) && text.isLetter(place + 1) && place > start)
      { place += 1 }
      let end = words.last?.range.upperBound ?? 0
      let gap = text.text(end..<start)
      let own = text.text(start..<place)
      words.append(
        Word(
          text: own, range: start..<place, gap: gap,
          isFirst: Self.beginsSentence(after: words.last?.text, gap),
          isCapitalised: text.isUpper(start) && Self.goesOnSmall(own.unicodeScalars.dropFirst()),
          isInitial: own.count == 1 && text.isUpper(start) && text[place] == "."))
    }
    self.words = words
  }

  /// `ries` of `Vries`, `'Brien`; not `D-kaart` or `pg`, which is no name for want of a vowel.
  private static func goesOnSmall(_ rest: Substring.UnicodeScalarView) -> Bool {
    guard let first = rest.first, first.properties.isLowercase || first == "'" else { return false }
    return rest.contains { !"bcdfghjklmnpqrstvwxz'".unicodeScalars.contains($0) }
  }

  private static func beginsSentence(after word: String?, _ gap: String) -> Bool {
    guard let word else { return true }
    if gap.contains("\n") { return true }
    guard let mark = gap.first(where: { ".!?:;".contains($0) }) else { return false }
    return mark != "." || !(word.count == 1 || NameWords.shortened.contains(word.lowercased()))
  }

  var findsName: Bool {
    words.indices.contains { isAddressed($0) || hasInitials($0) || isPair($0) }
  }

  /// `mevrouw De Boer`, `dhr. Jansen`.
  private func isAddressed(_ place: Int) -> Bool {
    guard NameWords.titles.contains(words[place].text.lowercased()), let last = surname(place + 1)
    else { return false }
    return isSurname(last, after: place)
  }

  /// `J. de Vries`.
  private func hasInitials(_ place: Int) -> Bool {
    guard words[place].isInitial, place == 0 || !words[place - 1].isInitial,
      let last = surname(place + 1)
    else { return false }
    return isSurname(last, after: place)
  }

  /// `Jan de Vries`, `Fatima El Amrani`.
  private func isPair(_ place: Int) -> Bool {
    let first = words[place]
    guard first.isCapitalised, !isParticle(first), !isInnocent(first),
      let last = surname(place + 1), isSurname(last, after: place)
    else { return false }
    let given = first.text.lowercased()
    if NameWords.given.contains(given) { return true }
    // `Uitvoering Onderwijs`: an office is called so, and nobody is.
    if NameWords.nounEndings.contains(where: given.hasSuffix) { return false }
    // A word that begins a sentence has a capital anyway.
    return !first.isFirst || last == place + 1 && !NameWords.openers.contains(given)
  }

  /// The place of the word with a capital that goes with what stands before it, past `van der` and `R.`.
  private func surname(_ start: Int) -> Int? {
    var place = start
    while place < words.count, place - start < 4 {
      let word = words[place]
      guard [" ", ". ", "."].contains(word.gap), !word.isFirst else { return nil }
      if word.isInitial || isParticle(word) {
        place += 1
        continue
      }
      return word.isCapitalised ? place : nil
    }
    return nil
  }

  /// Whether a word is no other; a place may be a surname where a particle is before it, as in `van Leiden`.
  private func isSurname(_ last: Int, after first: Int) -> Bool {
    if last > first + 1, NameWords.places.contains(words[last].text.lowercased()) { return true }
    return !isInnocent(words[last])
  }

  private func isParticle(_ word: Word) -> Bool {
    NameWords.particles.contains(word.text.lowercased())
  }

  private func isInnocent(_ word: Word) -> Bool {
    let text = word.text.lowercased()
    return isInnocent(text)
      || text.contains("-") && text.split(separator: "-").contains { isInnocent(String($0)) }
  }

  private func isInnocent(_ text: String) -> Bool {
    if NameWords.given.contains(text) { return false }
    return NameWords.innocent.contains(text) || innocent.contains(text)
      || NameWords.endings.contains { text.count > $0.count + 2 && text.hasSuffix($0) }
  }
}
