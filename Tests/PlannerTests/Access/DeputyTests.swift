// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import FeedItems
import PlanStore
import Planner
import Reports
import Testing

/// Who stands in for a colleague: what they see and report, and for how long.
struct DeputyTests {
  private let house: SharedHouse
  private let now = ChangeOptions()
  private var planner: Planner { house.small.planner }
  private var ref: String { "\(house.ordinary.short)/E1" }

  /// `ggz-01` owes E1 on the third day from now, and is away from tomorrow for three days.
  init() throws {
    house = try SharedHouse()
    let today = house.small.planner.today
    _ = try planner.addTask(
      PlanTask(
        key: "E1", number: 0, title: "Bellen", role: "GGZ", worker: "ggz-01",
        due: TimingRule(.day(today.adding(days: 3)!))), to: house.ordinary.description,
      options: now)
    _ = try planner.setAbsences(
      of: "ggz-01",
      .added(
        Absence(DayRange(today.adding(days: 1)!, today.adding(days: 3)!), deputy: "ggz-02")),
      options: now)
  }

  private func seen() throws -> [Commitment] {
    try house.seeing(.worker, worker: "ggz-02").snapshot(CommitmentFilter()).commitments
  }

  @Test
  func `a deputy sees and reports the work on the days of the absence, and it stays whose it was`()
    throws
  {
    #expect(try seen().isEmpty)
    house.small.clock.pass(days: 1)
    let during = try seen()
    #expect(during.map(\.item) == ["DR16a", "E1"])
    #expect(during.allSatisfy { $0.worker == "ggz-01" })
    let deputy = try house.seeing(.worker, worker: "ggz-02")
    _ = try deputy.startTasks([ref], on: deputy.today, options: now)
    house.small.clock.pass(days: 3)
    #expect(try seen().isEmpty)
    let after = try house.seeing(.worker, worker: "ggz-02")
    #expect(
      refusal { _ = try after.done([ref], on: after.today, outcome: nil, options: now) } != nil)
    let own = try house.seeing(.worker, worker: "ggz-01").snapshot(CommitmentFilter()).commitments
    #expect(own.map(\.item) == ["DR16a", "E1"])
  }

  private func summaries(_ level: FeedLevel) throws -> [String] {
    let maker = FeedBuilder(
      planner: planner, zone: .amsterdam, uidKey: house.small.store.uidKey)
    let view = FeedGrant.View(.worker("ggz-02"), level: level, language: "nl")
    return try maker.content(of: view, on: planner.today).items.map(\.summary)
      .filter { $0.contains("E1") || $0.contains("Bellen") || $0.contains("·") }
  }

  private func numbered() throws -> String {
    let entry = try #require(
      planner.snapshot(CommitmentFilter()).commitments.first { $0.item == "E1" })
    return "Termijn \(house.ordinary.short)·\(entry.number)"
  }

  @Test func `a calendar tells of it at the lower of both levels, and after the days not a word`()
    throws
  {
    #expect(try !summaries(.titled).contains { $0.contains("Bellen") })
    house.small.clock.pass(days: 1)
    // Without a calendar of its own, the work of ggz-01 is told in neutral words.
    #expect(try summaries(.titled).contains(numbered()))
    #expect(try !summaries(.titled).contains { $0.contains("Bellen") })
    let own = FeedGrant.View(.worker("ggz-01"), level: .titled, language: "nl")
    _ = try planner.grantFeed(own, label: "", expiresOn: nil, options: now)
    #expect(try summaries(.titled).contains { $0.contains("Bellen") })
    #expect(try summaries(.neutral).contains(numbered()))
    #expect(try !summaries(.neutral).contains { $0.contains("Bellen") })
    house.small.clock.pass(days: 3)
    for level in FeedLevel.allCases { #expect(try summaries(level).isEmpty, "\(level)") }
  }

  @Test func `what is called off meanwhile leaves the deputy's calendar without a word`() throws {
    house.small.clock.pass(days: 1)
    let number = try numbered()
    #expect(try summaries(.neutral).contains(number))
    _ = try planner.skip([ref], options: ChangeOptions(reason: "x"))
    #expect(try !summaries(.neutral).contains { $0.contains(number) })
  }

  @Test func `what falls after the return is not in the deputy's calendar or sheet`() throws {
    let today = planner.today
    for (key, days) in [("E2", 4), ("E3", 5)] {
      _ = try planner.addTask(
        PlanTask(
          key: ItemKey(key), number: 0, title: "Later", role: "GGZ", worker: "ggz-01",
          due: TimingRule(.day(today.adding(days: days)!))), to: house.ordinary.description,
        options: now)
    }
    house.small.clock.pass(days: 1)
    let entries = try planner.snapshot(CommitmentFilter()).commitments
    let numbers = Dictionary(entries.map { ($0.item, $0.number) }) { first, _ in first }
    let told = try summaries(.neutral)
    let sheet = try planner.owedSheet(of: .worker("ggz-02"), level: .neutral).report
    let listed = Set(sheet.lines.map(\.commitment.item))
    for (key, isTold) in [("E1", true), ("E2", false), ("E3", false)] {
      let number = try #require(numbers[ItemKey(key)])
      #expect(told.contains { $0.hasSuffix("·\(number)") } == isTold, "\(key)")
      #expect(listed.contains(ItemKey(key)) == isTold, "\(key)")
    }
  }
}
