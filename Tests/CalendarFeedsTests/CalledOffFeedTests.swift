// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import FeedItems
import FeedSamples
import Testing

/// What a calendar says of what does not take place any more.
struct CalledOffFeedTests {
  @Test(
    arguments: zip(
      ["2026-11-19", "2026-11-20", "2026-12-20", "2026-12-21", "2027-06-01"],
      [false, true, true, false, false]))
  func `what is called off is told where it stood in the coming thirty days`(
    iso: String, isTold: Bool
  ) {
    let called = Commitment.Stamp(at: Care.seconds("2026-11-20"), sequence: 1)
    let entry = Care.entry("DR09", due: iso, state: .withdrawn) { $0.timeStamp = called }
    #expect(compose([entry], .neutral).isEmpty != isTold)
    let both = compose([entry], .neutral) { ($0.hasTodos, $0.todosAhead) = (true, 60) }
    #expect(both.count == (isTold ? 2 : 0))
    // What was fixed with somebody is told however far ahead, and what law asks beside it is not.
    let fixed = Care.entry(
      "DR09", .appointment, limit: "2027-08-01", state: .withdrawn,
      pin: TaskPin(day: day(iso), minute: 600)
    ) { $0.timeStamp = called }
    #expect(compose([fixed], .neutral).count == (iso > "2026-11-19" ? 1 : 0))
  }

  @Test func `of a suspended plan only what was fixed with somebody is told, as called off`() throws
  {
    let entries = [
      Care.entry("DR01", due: "2026-11-01"), Care.entry("DR02", due: "2026-12-01"),
      Care.entry(
        "DR03", .appointment, due: "2027-03-01", pin: TaskPin(day: day("2027-03-10"), minute: 570)),
    ].map { entry in
      var entry = entry
      entry.isOnHold = true
      entry.timeStamp = .init(at: Care.seconds("2026-11-20"), sequence: 1)
      return entry
    }
    for level in FeedLevel.allCases {
      let item = try #require(compose(entries, level) { $0.hasTodos = true }.first)
      #expect(compose(entries, level) { $0.hasTodos = true }.count == 1)
      #expect(item.summary.hasPrefix("Vervallen: "))
      guard case .event(let event) = item.content else { continue }
      #expect(event.status == .cancelled && event.transparency == .free)
    }
    #expect(compose(entries, .neutral) { $0.today = day("2026-12-21") }.isEmpty)
  }

  private func compose(
    _ entries: [Commitment], _ level: FeedLevel, change: (inout FeedOptions) -> Void = { _ in }
  ) -> [FeedItem] {
    FeedComposer(.all, Care.options(level, change: change)).compose(entries, title: Care.title)
      .items
  }

  private func day(_ iso: String) -> CivilDate { Samples.day(iso) }
}
