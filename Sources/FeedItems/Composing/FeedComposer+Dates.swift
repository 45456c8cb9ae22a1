import CarePlans
import CivilTime
import Wording

extension FeedComposer {
  /// The events of named dates of plans; none at level 0, where nothing but appointments is told.
  ///
  /// Another day of the same date is another event, as another count of late work is.
  func items(of dates: [FeedDate]) -> [FeedItem] {
    guard options.level > .busy, options.only.isEmpty, reader.audience.seesItems else { return [] }
    return dates.filter { window.contains($0.date) }.map { date in
      let sureness = date.isExpected ? "expected" : "sure"
      var item = FeedItem(
        uid: identity.uid("date\n\(date.plan)\n\(date.anchor)\n\(date.date)\n\(sureness)"),
        revision: max(0, Int64(midnight(of: date.since)) * 60),
        content: .event(FeedEvent(.allDay(date.date), transparency: .free)),
        summary: texts.summary(date))
      item.categories = [FeedWords.deadline(options.language)]
      return item
    }
  }
}

extension FeedTexts {
  /// A named date: by its name at level 2, elsewhere as a date of its plan and nothing else.
  func summary(_ date: FeedDate) -> String {
    let code = date.plan.short
    let text =
      level == .titled
      ? FeedWords.named(
        language, ["name": language == .nl ? date.name.nl : date.name.en, "code": code])
      : FeedWords.ofPlan(language, ["code": code])
    return date.isExpected ? FeedWords.expected(language, ["text": text]) : text
  }
}
