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

  @Test func `how few changes nothing that could be counted`() {
    func uid(_ late: Int) -> String? {
      let entries = (0..<late).map { Care.entry(ItemKey("T\($0)"), due: "2026-11-01") }
      return FeedComposer(.supervisor, Care.options(.neutral)).compose(entries) { _ in nil }
        .items.first?.uid
    }
    #expect(uid(1) != nil && uid(1) == uid(4))
    #expect(uid(4) != uid(5))
  }

  @Test func `its words are on the list of neutral phrases`() throws {
    let list = try FeedPhraseList()
    for late in [1, 4, 5, 100] {
      for text in summaries(late: late) { #expect(list.allows(text, .nl), "\(text)") }
    }
  }
}
