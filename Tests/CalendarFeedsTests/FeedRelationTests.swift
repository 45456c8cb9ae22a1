// swift-format-ignore-file: NeverForceUnwrap

import CalendarFeeds
import CarePlans
import CivilTime
import FeedItems
import FeedSamples
import Testing
import Wording

/// Which item of a calendar waits for which.
struct FeedRelationTests {
  @Test func `what others owe is an event and no to-do, and can be waited for all the same`() throws
  {
    let entries = [
      Care.entry("DR01", due: "2026-12-01") { $0.partner = "dji" },
      Care.entry("DR02", due: "2026-12-02") {
        $0.partner = "gemeente"
        $0.blockedBy = ["DR01"]
      },
    ]
    let content = FeedComposer(
      .partner("gemeente"),
      Care.options(.neutral) {
        $0.hasTodos = true
        $0.hasRelations = true
      }
    ).compose(entries) { _ in nil }
    let todos = content.items.filter { if case .todo = $0.content { true } else { false } }
    #expect(content.items.count == 3)
    #expect(todos.count == 1)
    let event = FeedEvent(.allDay(day("2026-12-01")), transparency: .free)
    let others = try #require(content.items.first { $0.content == .event(event) })
    #expect(todos.first?.relations == [])
    let waiting = content.items.filter { !$0.relations.isEmpty }
    #expect(waiting.map(\.relations) == [[FeedRelation(dependsOn: others.uid)]])
  }

  @Test(arguments: [false, true])
  func `who sees a part of a plan is not told that what is hidden holds up no more`(hasTodos: Bool)
    throws
  {
    func items(
      _ audience: FeedAudience, blockedBy: [ItemKey], link: Int64, count: Int,
      first: Commitment.State = .open
    ) -> [FeedItem] {
      let entries = [
        Care.entry("DR01", due: "2026-12-01", state: first) {
          $0.worker = "rn"
          $0.todoStamp.at = Care.created + (first == .open ? 0 : 9_000)
        },
        Care.entry("DR02", due: "2026-12-02") {
          $0.worker = "rn"
          $0.blockedBy = blockedBy
          $0.linkStamp = .init(at: Care.created + link, sequence: count)
        },
      ]
      return FeedComposer(
        audience,
        Care.options(.neutral) {
          $0.hasRelations = true
          $0.hasTodos = hasTodos
        }
      ).compose(entries) { _ in nil }.items
    }
    let before = items(.worker("rn"), blockedBy: ["DR01", "DR99"], link: 1, count: 0)
    let hidden = items(.worker("rn"), blockedBy: ["DR01"], link: 5_000, count: 1)
    #expect(before == hidden)
    #expect(before.contains { !$0.relations.isEmpty })
    let whole = items(.all, blockedBy: ["DR01"], link: 5_000, count: 1)
    #expect(whole.contains { $0.revision == Care.created + 5_000 && $0.sequence == 1 })
    // What it sees of what it waits for is told.
    let told = items(
      .worker("rn"), blockedBy: [], link: 9_000, count: 2, first: .done)
    #expect(
      told.contains { $0.revision == Care.created + 9_000 && $0.summary == "Termijn K7QF·09" })
  }

  @Test(arguments: [false, true])
  func `relations name items of the same feed only`(hasTodos: Bool) throws {
    let entries = [
      Care.entry("DR01", due: "2026-12-01"),
      Care.entry("DR02", due: "2026-12-02") { $0.blockedBy = ["DR01", "DR99"] },
    ]
    let content = FeedComposer(
      .all,
      Care.options(.neutral) {
        $0.hasRelations = true
        $0.hasTodos = hasTodos
      }
    ).compose(entries) { _ in nil }
    let waiting = content.items.filter { !$0.relations.isEmpty }
    #expect(waiting.count == 1)
    let first = try #require(waiting.first?.relations.first)
    let target = try #require(content.items.first { $0.uid == first.uid })
    #expect(target.summary == "Termijn K7QF·09")
    #expect(try OctetLint.faults(in: Samples.feed(content.items, content.header)) == [])
  }

  @Test(arguments: [false, true])
  func `no line comes by the passing of days alone, which would be a change without a stamp`(
    hasTodos: Bool
  ) throws {
    func waiting(_ today: String, due: String, linked: Int64 = 0) throws -> FeedItem {
      let entries = [
        Care.entry("DR01", due: due),
        Care.entry("DR02", due: "2027-01-10") {
          $0.blockedBy = ["DR01"]
          $0.linkStamp = .init(at: Care.created + linked, sequence: linked > 0 ? 1 : 0)
        },
      ]
      let items = compose(entries, .neutral) {
        $0.hasRelations = true
        $0.hasTodos = hasTodos
        $0.today = day(today)
      }
      let own = items.filter { item in
        switch item.content {
        case .event(let event): event.when == .allDay(day("2027-01-10"))
        case .todo: false
        }
      }
      return try #require(own.first)
    }
    // A year ahead of its day the first comes into the feed; the line was made in November.
    let (before, after) = try (
      waiting("2026-11-30", due: "2027-12-01"), waiting("2026-12-01", due: "2027-12-01")
    )
    #expect(before == after && before.relations.isEmpty)
    let near = try waiting("2026-11-30", due: "2027-03-01")
    #expect(near.relations.count == 1)
    #expect(try near == waiting("2026-12-20", due: "2027-03-01"))
    let linked = try waiting("2026-12-20", due: "2027-12-01", linked: 20 * 86_400)
    #expect(linked.relations.count == 1 && linked.sequence == 1, "and its stamps say so")
  }

  private func compose(
    _ entries: [Commitment], _ level: FeedLevel, change: (inout FeedOptions) -> Void = { _ in }
  ) -> [FeedItem] {
    FeedComposer(.all, Care.options(level, change: change)).compose(entries, title: Care.title)
      .items
  }

  private func day(_ iso: String) -> CivilDate { Samples.day(iso) }
}
