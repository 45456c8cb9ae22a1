import CarePlans
import FeedItems
import FeedSamples
import Testing
import Wording

/// The calendar of a supervisor: how much is late, and nothing of plans.
struct SupervisorFeedTests {
  private func summaries(
    late: Int, _ level: FeedLevel = .neutral, _ change: (inout FeedOptions) -> Void = { _ in }
  ) -> [String] {
    let entries =
      (0..<late).map { Care.entry(ItemKey("T\($0)"), due: "2026-11-01") }
      + (0..<4).map { Care.entry(ItemKey("U\($0)"), due: "2026-12-01") }
    return FeedComposer(.supervisor, Care.options(level, change: change)).compose(entries) { _ in
      nil
    }
    .items.map(\.summary)
  }

  @Test(arguments: [FeedLevel.neutral, .titled])
  func `it says how much is late, and of little that it is little`(level: FeedLevel) {
    #expect(summaries(late: 12, level) == ["12 te laat"])
    #expect(summaries(late: 5, level) == ["5 te laat"])
    for few in 1...4 { #expect(summaries(late: few, level) == ["Minder dan 5 te laat"]) }
    #expect(summaries(late: 0, level) == [])
    #expect(summaries(late: 12, level) { $0.hasTodos = true } == ["12 te laat"])
    #expect(summaries(late: 9, .busy) == [])
  }

  @Test func `how few changes nothing that could be counted, and nothing is said of which`() {
    func item(_ late: Int) -> FeedItem? {
      let entries = (0..<late).map { Care.entry(ItemKey("T\($0)"), due: "2026-11-01") }
      return FeedComposer(.supervisor, Care.options(.neutral)).compose(entries) { _ in nil }
        .items.first
    }
    #expect(item(1) != nil && item(1) == item(4))
    #expect(item(4)?.uid == item(5)?.uid)
    #expect(item(12)?.details == nil)
  }

  @Test func `its words are on the list of neutral phrases`() throws {
    let list = try FeedPhraseList()
    for late in [1, 4, 5, 100] {
      for text in summaries(late: late) { #expect(list.allows(text, .nl), "\(text)") }
    }
  }
}
