import CarePlans
import CivilTime
import FeedItems
import Foundation
import PlanStore
import Planner
import StoreSamples
import Testing

/// What the calendar of a partner tells of the store's plans, by who may see what.
final class FeedBuilderTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "aftercare-feed-\(UUID().uuidString)", directoryHint: .isDirectory)
  private let store: Store

  init() throws {
    store = try SampleStore.make(
      at: folder.appending(path: "store.db").path(percentEncoded: false))
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Makes a plan of twelve tasks; the police owes T001, T005 and T009, and probation takes part
  /// in T006 and T012 beside its own.
  private func found(_ caseType: String) throws {
    let code = PlanCode(random: 0x1_E377_9B97)
    let text = "sample 12"
    try store.write { writer in
      let keys = (1...12).map { ItemKey($0 < 10 ? "T00\($0)" : "T0\($0)") }
      let titles = keys.map { ($0, BilingualText(nl: "Taak \($0)", en: "Task \($0)")) }
      try writer.keepTemplate(
        text, hash: text, titles: Dictionary(titles) { first, _ in first })
      let stamp = TemplateStamp(id: "sample", version: 1, hash: text)
      let day = SampleStore.day
      try SampleStore.change(
        code,
        [.created(code: code, template: stamp, caseType: caseType, start: day), .begun(on: day)],
        in: writer)
    }
    let release = PlanAnchor(date: SampleStore.day.adding(days: 10), state: .confirmed)
    try SampleStore.change(code, [.anchorSet("release", release)], in: store)
  }

  /// What is told of tasks, without the contacts of series.
  private func told(_ audience: FeedAudience, _ level: FeedLevel) throws -> [String] {
    let planner = Planner.still(on: store)
    let maker = FeedBuilder(planner: planner, zone: .amsterdam, uidKey: store.uidKey)
    let view = FeedGrant.View(audience, level: level, language: "nl")
    return try maker.content(of: view, on: SampleStore.day).items.map(\.summary)
      .filter { !$0.hasPrefix("Contact") }.sorted()
  }

  @Test func `police reads the titles of what it owes`() throws {
    try found("returnee")
    let titled = try told(.partner("partner-pol"), .titled)
    #expect(titled.count == 3)
    #expect(titled.allSatisfy { $0.contains("Taak T0") })
  }

  @Test(arguments: ["family-support", "bereaved-family"])
  func `in the plan of a family police reads neutral words at every level`(caseType: String) throws
  {
    try found(caseType)
    let titled = try told(.partner("partner-pol"), .titled)
    #expect(titled.count == 3)
    #expect(titled.allSatisfy { !$0.contains("Taak") })
    #expect(try told(.partner("partner-pol"), .neutral) == titled)
    #expect(try told(.partner("partner-ggz"), .titled).allSatisfy { $0.contains("Taak") })
  }

  @Test func `of what another owes a partner that takes part reads no title`() throws {
    try found("returnee")
    let titled = try told(.partner("partner-rn"), .titled)
    let own = ["T003", "T007", "T011"]
    for key in own { #expect(titled.contains { $0.contains(key) }, "\(key)") }
    for key in ["T006", "T009", "T012"] { #expect(!titled.contains { $0.contains(key) }, "\(key)") }
    #expect(titled.count == 6)
  }

  @Test func `the coordinator reads every title`() throws {
    try found("family-support")
    let titled = try told(.all, .titled)
    #expect(titled.filter { $0.contains("Taak") }.count == 12)
    #expect(titled.filter { !$0.contains("Taak") }.count == 1, "the day of release")
  }

  @Test
  func `who looks after a whole plan reads its named dates and ends of measures, nobody else`()
    throws
  {
    try found("returnee")
    let code = PlanCode(random: 0x1_E377_9B97)
    let ban = CareMeasure(
      key: "M1", number: 90, law: "ban", authority: "NCTV", start: SampleStore.day,
      maximum: Term(6, .months))
    try SampleStore.change(code, [.leadSet("gem-01"), .measureAdded(ban)], in: store)
    for audience in [FeedAudience.all, .plan(code), .worker("gem-01")] {
      #expect(try told(audience, .titled).contains("Invrijheidstelling \(code.short)"))
      for level in [FeedLevel.neutral, .titled] {
        #expect(try told(audience, level).contains("Vaste termijn \(code.short)·90"))
      }
      #expect(try told(audience, .neutral).contains("Datum \(code.short)"))
      #expect(try told(audience, .busy).isEmpty)
    }
    for audience in [
      FeedAudience.partner("partner-pol"), .partner("partner-ggz"), .worker("gem-02"), .supervisor,
    ] {
      for level in FeedLevel.allCases {
        let told = try told(audience, level)
        #expect(!told.contains { $0.contains("Invrijheid") || $0.hasSuffix("·90") })
        #expect(!told.contains("Datum \(code.short)"))
      }
    }
  }

  @Test func `a named date that moves alone makes another calendar`() throws {
    try found("returnee")
    let code = PlanCode(random: 0x1_E377_9B97)
    var cache = CommitmentCache()
    let directory = try store.directory()
    let filter = FeedReader(.all, in: directory, on: SampleStore.day).filter
    #expect(try cache.refresh(filter, from: store))
    #expect(try !cache.refresh(filter, from: store))
    let anchor = PlanAnchor(date: SampleStore.day.adding(days: 3), state: .expected)
    try SampleStore.change(code, [.anchorSet("nothing-hangs-on-it", anchor)], in: store)
    #expect(try cache.refresh(filter, from: store))
  }
}
