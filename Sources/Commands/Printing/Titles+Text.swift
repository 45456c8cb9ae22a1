import CarePlans
import Planner
import Wording

extension BilingualText {
  /// The text in a language.
  func callAsFunction(_ language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }
}

extension Session {
  /// What commitments are called in the language of the run; the key where nobody wrote a title.
  func titles(of picture: CommitmentSnapshot) -> (Commitment) -> String {
    let language = language
    let titles = picture.titles
    return { entry in
      let title = titles.title(of: entry)
      if entry.isNeutral {
        return ItemWords.kind(entry.kind.rawValue)?(language) ?? entry.item.rawValue
      }
      guard entry.kind == .measureEnd else { return title?(language) ?? entry.item.rawValue }
      guard let law = entry.titleKey?.rawValue else {
        return ItemWords.kind("measure-end")?(language) ?? ""
      }
      return ItemWords.endOfMeasure(
        language, ["measure": Self.name(ofMeasure: law, title?(language))])
    }
  }

  /// A title with the law in brackets is known by the law: `Maatregel … (TWBMT)` is `TWBMT`.
  private static func name(ofMeasure law: String, _ title: String?) -> String {
    let short = law.uppercased()
    guard let title, !title.contains("(\(short))") else { return short }
    return title
  }
}
