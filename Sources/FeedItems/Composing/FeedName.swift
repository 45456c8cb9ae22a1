package import CarePlans
import Wording

/// What a calendar of a level calls things, for what is handed over on paper.
package enum FeedName {
  /// What a calendar is called in its own language: `Termijnen 2`.
  package static func calendar(of view: FeedGrant.View) -> String {
    FeedTexts(level: view.level, language: Language(rawValue: view.language) ?? .nl)
      .name(of: view.audience, number: view.number)
  }

  /// `Termijn K7QF·09`; with a title at level 2.
  package static func text(
    of entry: Commitment, at level: FeedLevel, title: BilingualText?
  ) -> BilingualText {
    let isLimit = entry.pin == nil && entry.due == nil
    func text(_ language: Language) -> String {
      FeedTexts(level: level, language: language).plain(entry, title: title, isLimit: isLimit)
    }
    return BilingualText(nl: text(.nl), en: text(.en))
  }
}
