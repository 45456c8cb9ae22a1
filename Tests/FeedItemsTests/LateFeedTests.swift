import CarePlans
import CivilTime
import FeedItems
import FeedSamples
import Testing

/// The item that says how many are late leads to them.
struct LateFeedTests {
  private func late(
    _ entries: [Commitment], _ level: FeedLevel = .neutral,
    change: (inout FeedOptions) -> Void = { _ in }
  ) -> FeedItem? {
    FeedComposer(.all, Care.options(level, change: change)).compose(entries, title: Care.title)
      .items.first { $0.summary.hasSuffix("te laat") }
  }

  private let entries = [
    Care.entry("DR02", number: "2", due: "2026-11-20"),
    Care.entry("DR01", number: "1", due: "2025-08-01"),
    Care.entry("DR03", number: "3", limit: "2026-11-10"),
  ]

  @Test func `it lists them as worklists do, by number and day, with titles at level 2`() {
    #expect(
      late(entries)?.details == """
        K7QF·03: di 10 november 2026
        K7QF·01: vr 1 augustus 2025
        K7QF·02: vr 20 november 2026
        aftercare next
        """)
    #expect(
      late(entries, .titled)?.details == """
        K7QF·03 Titel DR03: di 10 november 2026
        K7QF·01 Titel DR01: vr 1 augustus 2025
        K7QF·02 Titel DR02: vr 20 november 2026
        aftercare next
        """)
  }

  @Test(
    arguments: [
      (FeedAudience.worker("gem-07"), FeedLevel.titled, "aftercare next gem-07"),
      (.worker("gem-07"), .neutral, "aftercare next --mine"),
      (.partner("ggz"), .titled, "aftercare next --partner ggz"),
      (.partner("ggz"), .neutral, "aftercare next"),
      (.plan(Care.plan), .neutral, "aftercare next --plan K7QF"),
      (.all, .titled, "aftercare next"),
    ])
  func `it ends with what its reader types, which names nobody at level 1`(
    audience: FeedAudience, level: FeedLevel, typed: String
  ) {
    let own = entries.map { entry in
      var entry = entry
      (entry.worker, entry.partner) = ("gem-07", "ggz")
      return entry
    }
    let item = FeedComposer(audience, Care.options(level)).compose(own, title: Care.title).items
      .first { $0.summary.hasSuffix("te laat") }
    #expect(item?.details?.split(separator: "\n").last.map(String.init) == typed)
  }

  @Test func `what is too much is counted`() {
    let many = (0..<30).map { Care.entry(ItemKey("T\($0)"), number: "\($0)", due: "2026-11-01") }
    let lines = late(many)?.details?.split(separator: "\n") ?? []
    #expect(lines.count == 22)
    #expect(lines[20] == "en nog 10")
  }

  @Test func `a series is one line with its count`() {
    let contacts = (1...3).map { (number: Int) in
      Care.entry(
        ItemKey("V01.\(number)"), .contact, number: "7.\(number)", due: "2026-11-0\(number)"
      ) {
        ($0.series, $0.occurrence) = ("V01", number)
      }
    }
    #expect(
      late(contacts)?.details == "K7QF·07.1: zo 1 november 2026 (3 open)\naftercare next")
    #expect(late(contacts)?.summary == "1 te laat")
  }

  @Test func `it has one name for ever and is newer with each day and each change`() throws {
    let first = try #require(late(entries))
    let next = try #require(late(entries) { $0.today = Care.day("2026-11-25") })
    var changed = entries
    changed[0].state = .done
    changed[0].finishedOn = Care.day("2026-11-25")
    changed[0].dateStamp = .init(at: Care.seconds("2026-11-25"), sequence: 1)
    let fewer = try #require(late(changed) { $0.today = Care.day("2026-11-25") })
    #expect(Set([first, next, fewer].map(\.uid)).count == 1)
    #expect(first.sequence < next.sequence && next.sequence < fewer.sequence)
    #expect(first.revision < next.revision && next.revision < fewer.revision)
  }

  @Test func `what is told of colleagues at a lower level keeps to that level`() {
    let options = Care.options(.titled)
    var none = DraftCache()
    let item = FeedComposer(.all, options).compose(
      [entries[0]], lowered: [.neutral: [entries[1]], .busy: [entries[2]]], after: &none,
      title: Care.title
    ).items.first { $0.summary == "3 te laat" }
    #expect(
      item?.details == """
        K7QF·01: vr 1 augustus 2025
        K7QF·02 Titel DR02: vr 20 november 2026
        en nog 1
        aftercare next
        """)
  }
}
