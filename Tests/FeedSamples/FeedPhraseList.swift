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
    forms[language, default: []].contains { form in
      guard let open = form.firstIndex(of: "{"), let close = form.firstIndex(of: "}") else {
        return form == text
      }
      let (before, after) = (form[..<open], form[form.index(after: close)...])
      guard text.count > before.count + after.count, text.hasPrefix(before), text.hasSuffix(after)
      else { return false }
      let part = text.dropFirst(before.count).dropLast(after.count)
      switch form[open...close] {
      case "{number}":
        return Substring(part).wholeMatch(of: /[0-9A-Z]{4}·[0-9]{1,6}(\.[0-9]{1,6})?/) != nil
      case "{code}": return Substring(part).wholeMatch(of: /[0-9A-Z]{4}/) != nil
      case "{n}": return Substring(part).wholeMatch(of: /[0-9]+/) != nil
      case "{text}": return allows(part, language)
      default: return false
      }
    }
  }
}
