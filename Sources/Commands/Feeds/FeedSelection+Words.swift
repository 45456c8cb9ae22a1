import CarePlans
import Wording

extension FeedSelection {
  private var words: Phrase {
    switch self {
    case .appointments: FeedHelp.appointmentsMark
    case .law: FeedHelp.lawMark
    }
  }

  /// What lists say of a calendar that is cut down to it.
  func text(_ language: Language) -> String { words(language) }

  /// Whether it is typed so, in either language.
  func isCalled(_ word: String) -> Bool { word == words(.nl) || word == words(.en) }
}
