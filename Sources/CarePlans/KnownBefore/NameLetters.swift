/// The letters of a name as plain ones from a to z, whatever script and marks it was written with.
///
/// Marks that change a sound become the signs that say it (`ş` is `sh`, `ç` is `tch`); `~` stands for
/// a `ğ`, which is said as good as not. Signs of a laryngeal (`'`, `3`) are silent.
enum NameLetters {
  /// The words of a text in plain letters, in their order.
  static func words(of text: some StringProtocol) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    func end() {
      if word.contains(where: { $0 > UInt8(ascii: "9") }) { words.append(word) }
      word = []
    }
    for scalar in text.unicodeScalars {
      for sign in scalar.properties.lowercaseMapping.unicodeScalars {
        guard let plain = plain(sign) else {
          end()
          continue
        }
        word += plain
      }
    }
    end()
    return words.map { $0.flatMap(spoken) }.filter { !$0.isEmpty }
  }

  /// The plain letters of a sign; nil for one that ends a word.
  private static func plain(_ sign: Unicode.Scalar) -> [UInt8]? {
    if sign.isASCII {
      let isKept = sign.properties.isAlphabetic || ("0"..."9").contains(sign)
      return isKept ? [UInt8(truncatingIfNeeded: sign.value)] : silent.contains(sign) ? [] : nil
    }
    if let known = marked[sign] { return Array(known.utf8) }
    if silent.contains(sign) || sign.properties.generalCategory == .nonspacingMark { return [] }
    return nil
  }

  /// The sound that a digit stands for in a name, as people type Arabic.
  private static func spoken(_ sign: UInt8) -> [UInt8] {
    switch sign {
    case UInt8(ascii: "5"): Array("kh".utf8)
    case UInt8(ascii: "7"): Array("h".utf8)
    case UInt8(ascii: "9"): Array("q".utf8)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): []
    default: [sign]
    }
  }

  private static let silent: Set<Unicode.Scalar> = [
    "'", "`", "\u{2018}", "\u{2019}", "\u{2BF}", "\u{2BE}", "\u{2BC}", "\u{2BB}", "\u{B4}",
    "\u{640}",
  ]

  private static let marked: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("àáâãåāăą", "a"), ("æä", "ae"), ("èéêëēĕėęě", "e"), ("ìíîïĩīĭįı", "i"),
      ("òóôõøōŏő", "o"), ("ö", "o"), ("œ", "oe"), ("ùúûũūŭůűų", "u"), ("ü", "u"), ("ýÿŷ", "y"),
      ("ñńņň", "n"), ("şšș", "sh"), ("çčć", "tch"), ("ğ", "~"), ("ģġ", "g"), ("ß", "ss"),
      ("ž", "zh"), ("źżẓ", "z"), ("ð", "d"), ("đ", "dj"), ("ḍďḏ", "d"), ("þ", "th"), ("ṭťțţ", "t"),
      ("łļľ", "l"), ("ŕř", "r"), ("ṣśŝ", "s"), ("ḥħĥ", "h"), ("ḫẖ", "kh"), ("ķ", "k"), ("ĵ", "j"),
      // Arabic, without vowels.
      ("اأإآى", "a"), ("ب", "b"), ("ت", "t"), ("ث", "th"), ("ج", "j"), ("حه", "h"), ("خ", "kh"),
      ("د", "d"), ("ذ", "dh"), ("ر", "r"), ("ز", "z"), ("س", "s"), ("ش", "sh"), ("ص", "s"),
      ("ض", "d"), ("ط", "t"), ("ظ", "z"), ("عء", ""), ("غ", "gh"), ("ف", "f"), ("ق", "q"),
      ("ك", "k"), ("ل", "l"), ("م", "m"), ("ن", "n"), ("و", "w"), ("ؤ", "w"), ("ي", "y"),
      ("ئ", "y"), ("ة", "a"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (signs, plain) in groups {
      for sign in signs.unicodeScalars { table[sign] = plain }
    }
    return table
  }()
}
