/// How a word of a name may sound, without its vowels: classes of consonants, one sign each.
///
/// Dutch, Turkish and Arabic names are written down in several ways: *Chadli* and *Shadli*,
/// *Khalid*, *Chalid* and *Halit*, *Cemil* and *Djamil*. Where a spelling can be said in more ways than
/// one, a word has several codes; two words sound alike when they have one in common.
enum NameSound {
  /// The most codes a word has.
  static let most = 6

  /// The codes of a word in plain letters, the likeliest first.
  static func codes(of word: [UInt8]) -> [String] {
    var codes: [[UInt8]] = [[]]
    var place = 0
    // Doubles are one sound, unless a vowel parts them.
    var isParted = true
    while place < word.count {
      let (sounds, length) = sounds(of: word[place...], isFirst: place == 0)
      let isVowel = sounds == vowel
      let next = isVowel && place > 0 ? [""] : sounds
      let choices = codes.count * next.count > most ? [next[0]] : next
      codes = choices.flatMap { sound in
        codes.map { code in
          let added = Array(sound.utf8)
          let isDouble = !isParted && !added.isEmpty && code.last == added.first
          return code + (isDouble ? added.dropFirst() : added[...])
        }
      }
      isParted = isVowel
      place += length
    }
    var found: [String] = []
    for code in codes where !code.isEmpty {
      let text = String(decoding: code, as: UTF8.self)
      if !found.contains(text) { found.append(text) }
    }
    return found
  }

  /// What a vowel is at the beginning of a word; elsewhere it is nothing.
  private static let vowel = ["A"]

  /// The sounds that the beginning of a rest may have, and how many letters say it.
  private static func sounds(of rest: ArraySlice<UInt8>, isFirst: Bool) -> ([String], Int) {
    for length in stride(from: min(4, rest.count), through: 2, by: -1) {
      let letters = String(decoding: rest.prefix(length), as: UTF8.self)
      if isFirst, let sounds = initials[letters] { return (sounds, length) }
      if let sounds = several[letters] { return (sounds, length) }
    }
    let first = rest.first ?? 0
    let second = rest.dropFirst().first.map { String(decoding: [$0], as: UTF8.self) } ?? ""
    let letter = String(decoding: [first], as: UTF8.self)
    switch letter {
    case "c": return (["e", "i", "y"].contains(second) ? ["S", "J"] : ["K", "J", "S"], 1)
    case "h": return (isFirst ? ["H"] : second.isEmpty ? [""] : ["H", ""], 1)
    case "g": return (isFirst ? ["H", "K"] : ["H"], 1)
    case "j": return (isFirst ? ["J"] : ["J", ""], 1)
    case "y": return (isFirst ? ["J"] : [""], 1)
    case "w": return (isFirst ? ["F"] : ["F", ""], 1)
    case "~": return (isFirst ? ["H"] : ["H", ""], 1)
    default: return (single[letter] ?? vowel, 1)
    }
  }

  /// Signs that say one sound together.
  private static let several: [String: [String]] = [
    "tsch": ["S", "J"], "dsch": ["J"], "sch": ["S"], "tch": ["S", "J"], "tsj": ["S", "J"],
    "dzj": ["J"], "sh": ["S"], "sj": ["S"], "zh": ["J", "S"], "zj": ["J", "S"], "sz": ["S"],
    "tz": ["S"], "tj": ["S", "J"], "dj": ["J"], "ch": ["S", "H", "K"], "kh": ["H", "K"],
    "gh": ["H"], "ck": ["K"], "cq": ["K"], "dh": ["T", "S"], "th": ["T", "S"], "ph": ["F"],
    "ij": vowel,
  ]

  /// The same where a word begins: `Ouali` is `Wali`.
  private static let initials: [String: [String]] = [
    "oua": ["F"], "oue": ["F"], "oui": ["F"], "ij": ["A"],
  ]

  private static let single: [String: [String]] = [
    "b": ["P"], "p": ["P"], "d": ["T"], "t": ["T"], "f": ["F"], "v": ["F"], "k": ["K"],
    "q": ["K"], "s": ["S"], "z": ["S"], "x": ["KS"], "l": ["L"], "m": ["M"], "n": ["N"],
    "r": ["R"],
  ]
}
