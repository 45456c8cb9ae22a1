/// A word of a name that says who somebody is, by how it may sound.
struct NameWord: Hashable, Sendable {
  let codes: [String]
  /// Whether no more than its first letter is known.
  let isInitial: Bool

  init(_ codes: [String], isInitial: Bool = false) {
    self.codes = codes
    self.isInitial = isInitial
  }

  /// The sounds it may begin with.
  var firsts: Set<String> { Set(codes.map { String($0.prefix(1)) }) }
}

/// A name as somebody spelt it: the words that count, and those that two of them make together.
struct SpelledName: Sendable {
  /// In their order, without *van*, *el*, *ben* and the like.
  let words: [NameWord]
  /// Words that may be written as one: `Fatima Zahra`, with the place of the first.
  let joined: [(word: NameWord, first: Int)]

  /// The most words of a name that count.
  private static let most = 5

  /// - Parameter text: As written; a comma parts words like a space.
  init(_ text: some StringProtocol) {
    var letters = NameLetters.words(of: text)
    letters = Self.served(letters)
    let names = letters.filter { $0.count > 1 && !Self.isParticle($0) }
    // Who is called Ben de Vries has no name left to leave out.
    let few = letters.filter { $0.count > 1 && !Self.dutch.contains(Self.text($0)) }
    let kept = (names.count > 1 ? names : few).prefix(Self.most)
    let initials = letters.filter { $0.count == 1 && $0 != Array("y".utf8) }.prefix(3)
    words =
      kept.map { NameWord(Self.codes(of: $0)) }.filter { !$0.codes.isEmpty }
      + initials.map { NameWord(NameSound.codes(of: $0), isInitial: true) }
      .filter { !$0.codes.isEmpty }
    let rest = Array(kept)
    joined =
      rest.count < 3
      ? []
      : rest.indices.dropLast().map { (NameWord(Self.codes(of: rest[$0] + rest[$0 + 1])), $0) }
  }

  /// `abd el kader`, `abdel kader` and `abdelkader` as one word.
  private static func served(_ words: [[UInt8]]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var waits = false
    for word in words {
      let text = text(word)
      if waits {
        if articles.contains(text) { continue }
        result.append(Array("abd".utf8) + word)
        waits = false
      } else if servants.contains(text) {
        waits = true
      } else if fathers.contains(text) {
        // `abou bakr` and `aboubakr`; the words behind follow.
        result.append(word)
      } else {
        result.append(servant(in: word))
      }
    }
    return waits ? result + [Array("abd".utf8)] : result
  }

  /// `abdelkader` and `abdulkader` without the article within.
  private static func servant(in word: [UInt8]) -> [UInt8] {
    let text = text(word)
    for start in ["abdoul", "abdoel", "abdel", "abdul", "abdal"]
    where text.hasPrefix(start) && text.count > start.count + 2 {
      return Array("abd".utf8) + word.dropFirst(start.count)
    }
    return word
  }

  /// How a word sounds; with an article or a *ben* written against it also how it does without.
  private static func codes(of word: [UInt8]) -> [String] {
    let text = text(word)
    var forms = [word]
    for (start, least) in glued where text.hasPrefix(start) && text.count >= start.count + least {
      forms.append(Array(word.dropFirst(start.count)))
      break
    }
    for end in ["ogullari", "o~ullari", "oglou", "oglu", "o~lu", "zade"]
    where text.hasSuffix(end) && text.count > end.count + 2 {
      forms = forms.map { Array($0.dropLast(end.count)) }
      break
    }
    var codes: [String] = []
    for code in forms.flatMap(NameSound.codes) where !codes.contains(code) { codes.append(code) }
    return Array(codes.prefix(NameSound.most + 2))
  }

  private static func text(_ word: [UInt8]) -> String { String(decoding: word, as: UTF8.self) }

  private static func isParticle(_ word: [UInt8]) -> Bool {
    let text = text(word)
    return dutch.contains(text) || articles.contains(text) || sons.contains(text)
  }

  private static let dutch: Set<String> = [
    "van", "von", "vd", "vanden", "vander", "vande", "de", "den", "der", "het", "ter", "ten", "te",
    "op", "in", "la", "le", "les", "du", "des", "da", "dos", "di", "en", "zu",
  ]
  private static let articles: Set<String> = [
    "el", "al", "ul", "il", "oul", "as", "ash", "es", "ad", "ed", "an", "ar", "er", "at", "et",
    "az", "ez", "at",
  ]
  private static let sons: Set<String> = [
    "ben", "bin", "ibn", "bint", "bent", "ould", "oulad", "ait", "oglu", "o~lu", "oglou", "kizi",
    "zade", "ou",
  ]
  private static let servants: Set<String> = ["abd", "abdel", "abdul", "abdal", "abdoul", "abdoel"]
  private static let fathers: Set<String> = ["abou", "abu", "aboe", "bou", "bu"]
  /// What is written against a word, and how many letters must follow it.
  private static let glued: [(String, Int)] = [
    ("vanden", 3), ("vander", 3), ("vande", 3), ("ben", 3), ("bin", 4), ("el", 4), ("al", 4),
    ("oul", 4), ("van", 4),
  ]
}
