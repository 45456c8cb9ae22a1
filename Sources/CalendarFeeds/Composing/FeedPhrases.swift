package import Wording

/// The whole of what feeds of levels 0 and 1 may say.
///
/// A list of forms, not of forbidden words: what is not on it is not neutral.
package enum FeedPhrases {
  /// Whether a text is one that a reader without need to know may meet.
  package static func isNeutral(_ text: String, _ language: Language) -> Bool {
    var rest = text[...]
    for frame in [FeedWords.cancelled, FeedWords.done, FeedWords.expected] {
      rest = inside(frame(language), of: rest) ?? rest
    }
    let whole =
      [
        FeedWords.busy, FeedWords.calendar, FeedWords.withdrawn,
      ] + kinds
    if whole.contains(where: { $0(language) == rest }) { return true }
    if let count = inside(form(FeedWords.overdue.more(language), "n"), of: rest) {
      return !count.isEmpty && count.allSatisfy(isDigit)
    }
    if let code = inside(form(FeedWords.planCalendar(language), "code"), of: rest) {
      return isShortCode(code)
    }
    return kinds.contains { kind in
      inside(kind(language) + " {text}", of: rest).map(isNumber) ?? false
    }
  }

  private static let kinds = [
    FeedWords.deadline, FeedWords.fixedDeadline, FeedWords.contact, FeedWords.meeting,
    FeedWords.appointment,
  ]

  private static func form(_ text: String, _ place: String) -> String {
    text.replacing("{\(place)}", with: "{text}")
  }

  /// What stands in the place `{text}` of a form; nil when the text has another form.
  private static func inside(_ form: String, of text: Substring) -> Substring? {
    guard let place = form.firstRange(of: "{text}") else { return nil }
    let (before, after) = (form[..<place.lowerBound], form[place.upperBound...])
    guard text.count >= before.count + after.count, text.hasPrefix(before), text.hasSuffix(after)
    else { return nil }
    return text.dropFirst(before.count).dropLast(after.count)
  }

  /// The first four signs of a code, a dot, and a running number.
  private static func isNumber(_ text: Substring) -> Bool {
    let parts = text.split(separator: "·", omittingEmptySubsequences: false)
    guard parts.count == 2, isShortCode(parts[0]) else { return false }
    let numbers = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(numbers.count)
      && numbers.allSatisfy { !$0.isEmpty && $0.count <= 6 && $0.allSatisfy(isDigit) }
  }

  private static func isShortCode(_ text: Substring) -> Bool {
    text.utf8.count == 4
      && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 }
  }

  private static func isDigit(_ character: Character) -> Bool { "0"..."9" ~= character }
}
