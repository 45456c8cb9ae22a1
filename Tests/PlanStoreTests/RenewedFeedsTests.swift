// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CalendarFeeds
import CarePlans
import CivilTime
import FeedItems
import Files
import Foundation
import GRDB
import PlanText
import Planner
import StoreSamples
import Testing

@testable import PlanStore

/// Calendars do not notice that tables were made anew.
struct RenewedFeedsTests {
  let folder: TemporaryFolder
  private static let today = CivilDate("2026-11-23")!
  private let library = ShippedLibrary()

  /// A demo store, in whose plans dates then move, are taken back, and move with closures.
  init() throws {
    folder = try TemporaryFolder()
    let store = try Store.create(
      at: folder.store,
      settings: StoreSettings(zone: "Europe/Amsterdam", region: "NL", createdAt: 0, isDemo: true),
      templateReader: { try TemplateReader.template(from: $0) })
    let actor = PlanActor(name: "demo", login: "test")
    let maker = DemoMaker(
      repository: store, library: library, seed: 3, today: Self.today, actor: actor)
    try store.bulkWriting {
      try maker.found(library.founding(region: "NL"))
      try maker.make(plans: 4, template: "adult-returnee-detention") { _, _ in }
    }
    for row in try store.planRows() {
      let day = row.start.adding(days: 200)!
      let anchor = PlanAnchor(date: day, state: .expected)
      try SampleStore.change(
        row.code, [.anchorSet("release", anchor)], in: store, on: Self.today)
    }
    let directory = try store.directory()
    var partner = directory.partners.values.min { $0.id < $1.id }!
    partner.closures = [DayRange(Self.today, Self.today.adding(days: 90)!)]
    try store.write { try SampleStore.tell([.partnerSet(partner)], to: $0, directory: directory) }
    for row in try store.planRows() {
      try SampleStore.change(row.code, [.replanned], in: store, on: Self.today)
      try SampleStore.change(
        row.code, [.undone(change: row.revision)], in: store, on: Self.today)
    }
    try store.close()
  }

  /// The bytes of every calendar there can be, by what it shows.
  private func calendars() throws -> [FeedGrant.View: [UInt8]] {
    let store = try Store.open(
      at: folder.store, templateReader: { try TemplateReader.template(from: $0) })
    defer { try? store.close() }
    let planner = Planner(
      repository: store, clock: StillClock(today: Self.today), random: NoChance(),
      library: library, actor: nil)
    let maker = FeedBuilder(planner: planner, zone: .amsterdam, uidKey: store.uidKey)
    let directory = try store.directory()
    let audiences =
      [.all, .supervisor] + directory.partners.keys.map { FeedAudience.partner($0) }
      + directory.workers.keys.map { .worker($0) } + (try store.codes()).map { .plan($0) }
    var result: [FeedGrant.View: [UInt8]] = [:]
    for audience in audiences {
      for level in FeedLevel.allCases {
        let view = FeedGrant.View(
          audience, level: level, hasTodos: true, hasRelations: true, alarms: .usual,
          language: "nl")
        var press = ComponentCache()
        result[view] = try press.calendar(maker.content(of: view, on: Self.today)).bytes
      }
    }
    return result
  }

  @Test func `every calendar has the same bytes before and after`() throws {
    let before = try calendars()
    #expect(before.count > 30)
    #expect(
      before.values.contains { String(decoding: $0, as: UTF8.self).contains("SEQUENCE:2") })
    try folder.setDerivedForm(0)
    let renewed = try Store.open(
      at: folder.store, templateReader: { try TemplateReader.template(from: $0) })
    #expect(renewed.notices == [.renewed(plans: 4)])
    try renewed.close()
    #expect(try calendars() == before)
  }

  // MARK: - Other rules

  /// The items of a calendar by what names them, each as it is written.
  private func items(_ bytes: [UInt8]) -> [String: String] {
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
    var items: [String: String] = [:]
    for part in text.components(separatedBy: "BEGIN:V").dropFirst(2) {
      // A reminder goes by the item it stands in.
      guard !part.hasPrefix("ALARM"), let uid = value("UID", of: part) else { continue }
      items[String(part.prefix { !$0.isNewline }) + " " + uid] = part
    }
    return items
  }

  private func value(_ name: String, of item: String) -> String? {
    item.components(separatedBy: "\r\n").first { $0.hasPrefix(name + ":") }
      .map { String($0.dropFirst(name.count + 1)) }
  }

  /// Writes tables as a program would whose rules give some open work another day.
  ///
  /// - Returns: What is of another day, by its running number.
  private func writeByOtherRules() throws -> Set<String> {
    let keys = KeyRing(try StoreKey.read(folder.key))
    let queue = try DatabaseQueue(path: folder.store)
    defer { try? queue.close() }
    return try queue.write { db in
      var changed: Set<String> = []
      for row in try PlanTable.all(db) where row.status.owes {
        let right = try CommitmentTable.all(of: row.code, db)
        var other = right
        let future = other.indices.filter { place in
          let entry = other[place]
          return entry.state.isOpen && entry.pin == nil && entry.limit == nil
            && entry.due.map { $0 > Self.today.adding(days: 60)! } ?? false
        }
        for place in future.prefix(3) {
          other[place].due = other[place].due?.adding(days: 1)
          let number = other[place].number
          let first = number.prefix { $0 != "." }
          changed.insert("\(row.code.short)·\(first.count < 2 ? "0" : "")\(number)")
        }
        try CommitmentTable.write(other, of: row.code, over: right, keys.rows, db)
        try DigestTable.write(other, of: row.code, keys.rows, db)
      }
      return changed
    }
  }

  @Test func `what newer rules show otherwise grows once, and nothing else`() throws {
    let right = try calendars()
    let changed = try writeByOtherRules()
    #expect(changed.count >= 3)
    let before = try calendars()
    #expect(before.count == right.count)
    let head = try head()
    try folder.setDerivedForm(0)
    let after = try calendars()
    var (grown, same) = (0, 0)
    for (view, bytes) in after {
      let (old, new) = (items(before[view] ?? []), items(bytes))
      #expect(Set(old.keys) == Set(new.keys))
      for (uid, item) in new {
        guard let former = old[uid] else { continue }
        if former == item { same += 1; continue }
        grown += 1
        if view.level == .neutral {
          #expect(
            changed.contains { item.contains($0 + "\r\n") || item.contains($0 + " ") }
              // Who sees a part of a plan is told of a line by what it leads to.
              || item.contains("DEPENDS-ON"), "\(item)")
        }
        let sequence = try #require(value("SEQUENCE", of: item).flatMap { Int($0) })
        // Once, which counts for more than the days on which it would tell something else by itself;
        // of contacts to do it counts in seconds.
        let old = try #require(value("SEQUENCE", of: former).flatMap { Int($0) })
        #expect(old == sequence - 8 || old > 1_000_000 && old < sequence)
        let stamps = try [former, item].map { try #require(value("DTSTAMP", of: $0)) }
        #expect(stamps[0] < stamps[1])
      }
    }
    #expect(grown >= changed.count && same > grown)
    // What calendars say is else what it would be had the rules always been these.
    let days = right.mapValues { items($0).mapValues { value("DTSTART;VALUE=DATE", of: $0) } }
    #expect(after.mapValues { items($0).mapValues { value("DTSTART;VALUE=DATE", of: $0) } } == days)

    // The journal tells it, so that it is so however often tables are made anew.
    let later = try self.head()
    #expect(later.count > head.count)
    try folder.setDerivedForm(0)
    #expect(try calendars() == after)
    #expect(try self.head() == later)
    let store = try Store.open(
      at: folder.store, templateReader: { try TemplateReader.template(from: $0) })
    defer { try? store.close() }
    #expect(try store.verify().findings.isEmpty)
    #expect(try store.rebuild(writing: false).differences.isEmpty)
  }

  private func head() throws -> JournalHead {
    let store = try Store.open(
      at: folder.store, templateReader: { try TemplateReader.template(from: $0) })
    defer { try? store.close() }
    return try store.head()
  }
}

private struct StillClock: PlanClock {
  let day: CivilDate
  init(today: CivilDate) { day = today }
  func now() -> Int64 { Int64(day.dayNumber) * 86_400_000 }
  func end(of day: CivilDate) -> Int64 { (Int64(day.dayNumber) + 1) * 86_400_000 }
  func today() -> CivilDate { day }
}

private struct NoChance: RandomSource {
  func bits() -> UInt64 { 4 }
}
