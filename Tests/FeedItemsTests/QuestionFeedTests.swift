import CarePlans
import FeedItems
import FeedSamples
import Testing

/// A question stands in the calendars of both sides by its number alone.
struct QuestionFeedTests {
  private let entry = Care.entry("Q1", .question, number: "9", due: "2026-12-04") { entry in
    entry.partner = "wonen"
    entry.participants = ["gemeente"]
    entry.exchange = QuestionExchange(
      about: "DR10", asker: PlanQuestion.Party("gemeente", "gem-01"),
      answerer: PlanQuestion.Party("wonen"), turn: .answerer, askedOn: Care.day("2026-11-23"),
      since: Care.day("2026-11-23"), chases: 2, chasedOn: Care.day("2026-11-24"))
  }

  @Test(arguments: [FeedLevel.neutral, .titled])
  func `at every level it is a question and its number`(level: FeedLevel) {
    for audience in [FeedAudience.partner("wonen"), .worker("gem-01"), .all] {
      let items = FeedComposer(audience, Care.options(level)).compose([entry]) { _ in nil }.items
      #expect(items.map(\.summary) == ["Vraag K7QF·09"])
    }
  }

  @Test func `only whoever's turn it is has it to tick off, and is told that it is late`() {
    let late = Care.options(.neutral) {
      $0.hasTodos = true
      $0.today = Care.day("2026-12-08")
    }
    func texts(_ audience: FeedAudience) -> [String] {
      FeedComposer(audience, late).compose([entry]) { _ in nil }.items.map(\.summary)
    }
    #expect(texts(.partner("wonen")) == ["Vraag K7QF·09", "Vraag K7QF·09", "1 te laat"])
    #expect(texts(.worker("gem-01")) == ["Vraag K7QF·09"])
  }
}
