import Foundation
package import Wording

/// The phrases of `config/wording/feed-phrases.txt`: the whole of what feeds of levels 0 and 1 may say.
///
/// A list of forms, not of forbidden words: what is not on it is not neutral.
package struct FeedPhraseList {
  private let forms: [Language: [Substring]]

  package init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../config/wording/feed-phrases.txt").standardized
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: " | ") }
    forms = [.nl: lines.compactMap(\.first), .en: lines.compactMap(\.last)]
  }

  /// Whether a text is one that a reader without need to know may meet.
  package func allows(_ text: some StringProtocol, _ language: Language) -> Bool {
    forms[language, default: []].contains { matches(Substring(text), $0, language) }
  }

  /// Whether every line of what an item says when it is opened is one.
  package func allowsLines(of details: String?, _ language: Language) -> Bool {
    (details ?? "").split(separator: "\n").allSatisfy { allows($0, language) }
  }

  private func matches(_ text: Substring, _ form: Substring, _ language: Language) -> Bool {
    guard let open = form.firstIndex(of: "{"), let close = form.firstIndex(of: "}") else {
      return form == text
    }
    guard text.hasPrefix(form[..<open]) else { return false }
    let rest = text.dropFirst(form[..<open].count)
    let after = form[form.index(after: close)...]
    return rest.indices.contains { place in
      let end = rest.index(after: place)
      return matches(rest[end...], after, language)
        && fits(rest[..<end], form[open...close], language)
    }
  }

  private func fits(_ part: Substring, _ place: Substring, _ language: Language) -> Bool {
    switch place {
    case "{number}": part.wholeMatch(of: /[0-9A-Z]{4}·[0-9]{1,6}(\.[0-9]{1,6})?/) != nil
    case "{code}": part.wholeMatch(of: /[0-9A-Z]{4}/) != nil
    case "{n}": part.wholeMatch(of: /[0-9]+/) != nil
    case "{day}":
      part.wholeMatch(of: /([A-Z][a-z]{2}|[a-z]{2}) [0-9]{1,2} [A-Za-z]{3,9}( [0-9]{4})?/) != nil
    case "{text}": allows(part, language)
    default: false
    }
  }
}
