import CarePlans
import CivilTime
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
    guard level == .titled, let title else {
      return FeedWords.numbered(
        language, ["kind": word(entry, isLimit: isLimit)(language), "number": entry.numbered])
    }
    return FeedWords.titled(
      language, ["title": language == .nl ? title.nl : title.en, "number": entry.numbered])
  }

  /// The same with what has become of it.
  ///
  /// - Parameters:
  ///   - isExpected: Whether nobody is sure of the day it stands on.
  ///   - isTodo: Whether what it becomes says itself that it is done.
  ///   - aside: Until when it is put aside.
  func summary(
    _ entry: Commitment, title: BilingualText?, isLimit: Bool, isExpected: Bool,
    isTodo: Bool = false, aside: CivilDate? = nil
  ) -> String {
    var text = plain(entry, title: title, isLimit: isLimit)
    if entry.isCancelled { return FeedWords.cancelled(language, ["text": text]) }
    guard level > .busy else { return text }
    if entry.state == .done {
      return isTodo ? text : FeedWords.done(language, ["text": text])
    }
    if isExpected { text = FeedWords.expected(language, ["text": text]) }
    guard let aside else { return text }
    return FeedWords.putAside(language, ["text": text, "day": day(aside)])
  }

  /// A text with the day by which something has to be done.
  func latest(_ text: String, by day: CivilDate) -> String {
    FeedWords.latest(language, ["text": text, "day": self.day(day)])
  }

  /// A text with how many contacts of a series are open.
  func open(_ text: String, _ count: Int) -> String {
    FeedWords.open(language, ["text": text, "n": String(count)])
  }

  /// The neutral word for what it is; also its category.
  func word(_ entry: Commitment, isLimit: Bool) -> Phrase {
    if isLimit, entry.obligation == .statutory { return FeedWords.fixedDeadline }
    return entry.kind.isCheck ? FeedWords.check : FeedWords.kind(entry.kind.rawValue)
  }

  /// `do 3 december`, where the year is plain.
  func day(_ day: CivilDate) -> String {
    let weekday = TermWords.weekdays[day.weekday.rawValue - 1](language)
    return "\(weekday) \(day.day) \(DayWords.months[day.month - 1](language))"
  }

  /// `do 3 december 2026`.
  func longDay(_ day: CivilDate) -> String { "\(self.day(day)) \(day.year)" }
}
