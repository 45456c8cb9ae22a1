package import CarePlans
package import Reports
package import Wording

extension Titles {
  /// What commitments are called in a language; the key where nobody wrote a title.
  package func texts(_ language: Language) -> (Commitment) -> String {
    { entry in
      let title = title(of: entry)
      if entry.isNeutral {
        return ItemWords.kind(entry.kind.rawValue)?(language) ?? entry.item.rawValue
      }
      if let exchange = entry.exchange { return Self.question(exchange, language) }
      if entry.kind.line != nil, let words = ItemWords.line(entry.kind.rawValue) {
        return words(language, ["n": String(entry.counted)])
      }
      guard entry.kind == .measureEnd else {
        return title?(language) ?? entry.item.rawValue
      }
      guard let law = entry.titleKey?.rawValue else {
        return ItemWords.kind("measure-end")?(language) ?? ""
      }
      let name = Self.name(ofMeasure: law, title?(language))
      return ItemWords.endOfMeasure(language, ["measure": name])
    }
  }

  /// What a question is called: never what it asks.
  private static func question(_ exchange: QuestionExchange, _ language: Language) -> String {
    var title =
      exchange.about.map { AskingWords.about(language, ["item": $0.rawValue]) }
      ?? AskingWords.question(language)
    if exchange.turn == .asker { title += ", " + AskingWords.askedBack(language) }
    if exchange.chases > 0 {
      title += ", " + AskingWords.times(language, ["n": String(exchange.times)])
    }
    return title
  }

  /// A title with the law in brackets is known by the law: `Maatregel … (TWBMT)` is `TWBMT`.
  private static func name(ofMeasure law: String, _ title: String?) -> String {
    let short = law.uppercased()
    guard let title, !title.contains("(\(short))") else { return short }
    return title
  }
}
