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
  func titles(of picture: PlanPicture) -> (Commitment) -> String {
    let language = language
    let titles = picture.titles
    return { entry in
      if entry.kind == .measureEnd { return ItemWords.kind("measure-end")?(language) ?? "" }
      return titles.title(of: entry)?(language) ?? entry.item.rawValue
    }
  }
}
