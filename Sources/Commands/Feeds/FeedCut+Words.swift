import CivilTime
import FeedItems
import Wording

extension FeedCut {
  /// That a calendar is too large, and what to do.
  func text(_ language: Language) -> String {
    FeedHelp.isCut(language, ["date": lastDay.description, "n": String(leftOut)])
  }
}
