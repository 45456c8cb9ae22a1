// swift-format-ignore-file: NeverForceUnwrap, NeverUseForceTry

import CalendarFeeds
import CarePlans
import CivilTime
import FeedItems
import Files
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
          audience, level: level, hasTodos: true, hasRelations: true, hasAlarms: true,
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
