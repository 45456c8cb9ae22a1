import CalendarFeeds
import CarePlans
import CivilTime
import FeedItems
import Foundation
import PlanStore
import Planner
import StoreSamples
import TestSupport
import Testing

@testable import WebServer

/// A calendar that is made again and again from a store that others write to.
final class IncrementalFeedTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "aftercare-living-\(UUID().uuidString)", directoryHint: .isDirectory)
  private let store: Store
  private let maker: FeedBuilder
  private let codes = (1...4).map { PlanCode(random: UInt64($0) << 21) }

  init() throws {
    store = try SampleStore.make(
      at: folder.appending(path: "store.db").path(percentEncoded: false))
    maker = FeedBuilder(
      planner: .still(on: store),
      zone: .amsterdam, uidKey: store.uidKey)
    for code in codes.dropLast() { try SampleStore.found(code, in: store) }
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  private func view(_ audience: FeedAudience, _ level: FeedLevel = .neutral) -> FeedGrant.View {
    FeedGrant.View(audience, level: level, hasTodos: true, hasRelations: true, language: "nl")
  }

  private func anew(_ view: FeedGrant.View, on day: CivilDate) throws -> [UInt8] {
    let content = try maker.content(of: view, on: day)
    return try CalendarRenderer().calendar(content.header, of: content.items).bytes
  }

  @Test func `it always gives what is made anew, and says when it is the same`() throws {
    var random = SplitMix64(seed: 31)
    let views = [
      view(.all), view(.all, .titled), view(.partner("partner-pol")),
      view(.partner("partner-rn"), .titled), view(.plan(codes[1])), view(.all, .busy),
    ]
    var feeds = views.map { IncrementalFeed($0) }
    var latest = views.map { _ in [UInt8]() }
    var open = Set(codes.dropLast().flatMap { code in (1...12).map { Task(code, $0) } })
    var day = SampleStore.day
    for step in 0..<40 {
      switch step {
      case 10: day = day.adding(days: 1) ?? day
      case 15: try SampleStore.found(codes[3], in: store)
      case 20:
        try store.write { writer in
          let directory = try writer.directory()
          let partner = Partner(id: "partner-new", name: "New", roles: [])
          try SampleStore.tell([.partnerSet(partner)], to: writer, directory: directory)
        }
      case let step where step % 3 == 0: break
      default:
        guard let task = open.sorted().randomElement(using: &random) else { break }
        open.remove(task)
        let event: PlanEvent =
          step % 2 == 0
          ? .taskDone(task.key, on: SampleStore.day, outcome: nil) : .taskSkipped(task.key)
        try SampleStore.change(task.code, [event], in: store)
      }
      for place in views.indices {
        let isOther = try feeds[place].refresh(by: maker, on: day)
        let expected = try anew(views[place], on: day)
        if isOther {
          latest[place] = try feeds[place].calendar(by: maker, on: day).bytes
        }
        #expect(latest[place] == expected, "step \(step), view \(place)")
      }
    }
  }

  @Test func `what does not concern it makes nothing anew`() throws {
    var feed = IncrementalFeed(view(.plan(codes[0])))
    #expect(try feed.refresh(by: maker, on: SampleStore.day))
    _ = try feed.calendar(by: maker, on: SampleStore.day)
    #expect(try !feed.refresh(by: maker, on: SampleStore.day))
    try SampleStore.change(
      codes[1], [.taskDone("T001", on: SampleStore.day, outcome: nil)], in: store)
    #expect(try !feed.refresh(by: maker, on: SampleStore.day))
    try SampleStore.change(
      codes[0], [.taskDone("T001", on: SampleStore.day, outcome: nil)], in: store)
    #expect(try feed.refresh(by: maker, on: SampleStore.day))
    // It stays another until it is made.
    #expect(try feed.refresh(by: maker, on: SampleStore.day))
    _ = try feed.calendar(by: maker, on: SampleStore.day)
    #expect(try !feed.refresh(by: maker, on: SampleStore.day))
  }

  private struct Task: Hashable, Comparable {
    var code: PlanCode
    var key: ItemKey

    init(_ code: PlanCode, _ number: Int) {
      self.code = code
      key = ItemKey(number < 10 ? "T00\(number)" : "T0\(number)")
    }

    static func < (left: Self, right: Self) -> Bool {
      left.code == right.code ? left.key < right.key : left.code < right.code
    }
  }
}
