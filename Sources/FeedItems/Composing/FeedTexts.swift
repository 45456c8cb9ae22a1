import CarePlans
import Wording

/// What items are called, by level and language.
struct FeedTexts {
  let level: FeedLevel
  let language: Language

  /// The name of a feed: a number, and at level 2 the short code of a plan.
  func name(of audience: FeedAudience, number: Int) -> String {
    if level == .titled, case .plan(let code) = audience {
      return FeedWords.planCalendar(language, ["code": code.short])
    }
    return number > 0
      ? FeedWords.numberedCalendar(language, ["n": String(number)]) : FeedWords.calendar(language)
  }

  /// What one item is called, without what has become of it.
  ///
  /// - Parameter isLimit: whether it stands on the date that law or a court sets.
  func plain(_ entry: Commitment, title: BilingualText?, isLimit: Bool) -> String {
    guard level > .busy else { return FeedWords.busy(language) }
    let number = "\(entry.plan.short)·\(Self.padded(entry.number))"
    guard level == .titled, let title else {
      return FeedWords.numbered(
        language, ["kind": word(entry, isLimit: isLimit)(language), "number": number])
    }
    return FeedWords.titled(
      language, ["title": language == .nl ? title.nl : title.en, "number": number])
  }

  /// The same with what has become of it.
  func summary(
    _ entry: Commitment, title: BilingualText?, isLimit: Bool, isExpected: Bool
  ) -> String {
    var text = plain(entry, title: title, isLimit: isLimit)
    if entry.isCancelled { return FeedWords.cancelled(language, ["text": text]) }
    guard level > .busy else { return text }
    if entry.state == .done { return FeedWords.done(language, ["text": text]) }
    if isExpected { text = FeedWords.expected(language, ["text": text]) }
    return text
  }

  /// The neutral word for what it is; also its category.
  func word(_ entry: Commitment, isLimit: Bool) -> Phrase {
    if isLimit, entry.obligation == .statutory { return FeedWords.fixedDeadline }
    return FeedWords.kind(entry.kind.rawValue)
  }

  /// `9` as `09`, `7.14` as `07.14`.
  private static func padded(_ number: String) -> String {
    let first = number.prefix { $0 != "." }
    return first.utf8.count < 2 ? "0" + number : number
  }
}
