import CarePlans
import FeedItems
import FeedSamples
import Testing

/// What is before our time stands in a calendar as one item.
struct AdoptionFeedTests {
  private let entries =
    [
      Care.entry(PlanAdoption.key, .adoption, number: "81", due: "2026-12-08") { $0.counted = 5 },
      Care.entry("V01.3", .contact, number: "7.3", due: "2026-11-20", state: .beforeAdoption) {
        ($0.series, $0.occurrence) = ("V01", 3)
      },
    ]
    + (0..<4).map {
      Care.entry(ItemKey("T\($0)"), due: "2026-11-10", limit: "2026-11-12", state: .beforeAdoption)
    }

  @Test(arguments: [FeedLevel.neutral, .titled])
  func `one item stands for all of it, and none says late`(level: FeedLevel) {
    for hasTodos in [false, true] {
      let options = Care.options(level) { $0.hasTodos = hasTodos }
      let items = FeedComposer(.all, options).compose(entries) { _ in nil }.items
      #expect(items.map(\.summary) == Array(repeating: "Termijn K7QF·81", count: hasTodos ? 2 : 1))
    }
  }

  @Test func `who reads appointments only is told nothing of it`() {
    #expect(
      FeedComposer(.all, Care.options(.busy)).compose(entries) { _ in nil }.items.isEmpty)
  }
}
