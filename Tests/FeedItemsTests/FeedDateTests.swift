import CarePlans
import FeedItems
import FeedSamples
import Testing
import Wording

/// Named dates of plans, such as the day of release, in calendars.
struct FeedDateTests {
  private func date(_ day: String, isExpected: Bool = false) -> FeedDate {
    FeedDate(
      plan: Care.plan, anchor: "release", date: Care.day(day), isExpected: isExpected,
      since: Care.day("2026-06-01"),
      name: BilingualText(
        nl: AnchorWords.name("release", .nl), en: AnchorWords.name("release", .en)))
  }

  private func items(
    _ dates: [FeedDate], _ level: FeedLevel, _ audience: FeedAudience = .all,
    _ language: Language = .nl
  ) -> [FeedItem] {
    FeedComposer(audience, Care.options(level) { $0.language = language })
      .compose([], dates: dates) { _ in nil }.items
  }

  @Test func `each level tells as much as it may`() throws {
    let release = date("2026-12-15")
    #expect(items([release], .busy).isEmpty)
    #expect(items([release], .titled).map(\.summary) == ["Invrijheidstelling K7QF"])
    #expect(items([release], .titled, .all, .en).map(\.summary) == ["Release K7QF"])
    let phrases = try FeedPhraseList()
    for language in Language.allCases {
      for isExpected in [false, true] {
        let told = items([date("2026-12-15", isExpected: isExpected)], .neutral, .all, language)
        #expect(told.count == 1)
        for item in told {
          #expect(phrases.allows(item.summary, language), "\(item.summary)")
          for text in item.categories { #expect(phrases.allows(text, language)) }
          #expect(item.details == nil)
        }
      }
    }
  }

  @Test func `a supervisor is told of none, and nobody of those far outside the calendar`() {
    #expect(items([date("2026-12-15")], .neutral, .supervisor).isEmpty)
    #expect(items([date("2036-12-15")], .titled).isEmpty)
  }

  @Test func `another day, or another sureness, is another event`() {
    let told = [
      date("2026-12-15"), date("2026-12-16"), date("2026-12-15", isExpected: true),
    ].flatMap { items([$0], .neutral).map(\.uid) }
    #expect(Set(told).count == 3)
    #expect(items([date("2026-12-15")], .neutral).map(\.uid) == [told[0]])
  }
}
