/// How IANA spells the names of zones, for those that write them in another case.
package enum ZoneSpelling {
  /// The name as the zone database would spell it: its words with a capital, but some.
  package static func usual(_ name: String) -> String {
    var result = ""
    var word = ""
    for sign in name.lowercased() + " " {
      if sign.isLetter {
        word.append(sign)
        continue
      }
      result += others[word] ?? (word.prefix(1).uppercased() + word.dropFirst())
      result.append(sign)
      word = ""
    }
    return String(result.dropLast())
  }

  /// The words that are not spelled with one capital at the front.
  private static let others: [String: String] = {
    let words = [
      "of", "au", "es", "GMT", "UTC", "UCT", "ACT", "NSW", "LHI", "US", "NZ", "GB", "PRC", "ROC",
      "ROK", "SU", "CHAT", "IN", "CET", "EET", "MET", "WET", "EST", "MST", "HST", "CST", "PST",
      "EDT", "MDT", "CDT", "PDT", "McMurdo", "DumontDUrville", "DeNoronha", "BajaNorte", "BajaSur",
      "EasterIsland", "ComodRivadavia",
    ]
    return Dictionary(words.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
