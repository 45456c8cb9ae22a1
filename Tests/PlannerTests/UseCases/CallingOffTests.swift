// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import FeedItems
import Foundation
import PlanStore
import Planner
import Testing

/// What calendars are told when a plan stops or is suspended.
struct CallingOffTests {
  private let house: SharedHouse
  private var planner: Planner { house.small.planner }
  private let view = FeedGrant.View(.partner("gemeente"), language: "nl")

  init() throws { house = try SharedHouse() }

  private func items(_ view: FeedGrant.View? = nil) throws -> [FeedItem] {
    let maker = FeedBuilder(planner: planner, zone: .amsterdam, uidKey: house.small.store.uidKey)
    return try maker.content(of: view ?? self.view, on: planner.today).items
      .filter { !$0.summary.hasSuffix("te laat") }
  }

  private func day(_ item: FeedItem) -> CivilDate? {
    guard case .event(let event) = item.content else { return nil }
    switch event.when {
    case .allDay(let day): return day
    case .timed(let day, _, _, _): return day
    }
  }

  private func isCancelled(_ item: FeedItem) -> Bool {
    if case .event(let event) = item.content { event.status == .cancelled } else { false }
  }

  private func read(_ view: FeedGrant.View, at moment: Int64) throws -> [Credential: LastUse] {
    let id = try planner.grantFeed(view, label: "", expiresOn: nil, options: ChangeOptions())
      .grant.id
    return [.feed(id): LastUse(of: .feed(id), at: moment, family: "curl")]
  }

  private var now: Int64 { house.small.clock.now() / 1000 }

  /// An appointment of the municipality far ahead, fixed with somebody.
  private func fix() throws -> CivilDate {
    let far = planner.today.adding(days: 100)!
    let entry = try #require(
      try planner.open(house.ordinary).commitments.first {
        $0.partner == "gemeente" && $0.state.isOpen && $0.series == nil && $0.pin == nil
          && $0.due != nil
      })
    _ = try planner.pin(
      ["\(house.ordinary)/\(entry.item)"], to: TaskPin(day: far, minute: 600, minutes: 60),
      options: ChangeOptions(reason: "agreed"))
    return far
  }

  private func stop(_ uses: [Credential: LastUse]?) throws {
    _ = try planner.endPlans(
      [house.ordinary.description], .stopped(.died), on: planner.today, leavingOpen: [],
      uses: uses, options: ChangeOptions(reason: "word of the municipality"))
  }

  @Test
  func `a stopped plan is told as far as it stood in thirty days, or was fixed with somebody`()
    throws
  {
    let far = try fix()
    let uses = try read(view, at: now)
    let before = try items().compactMap(day)
    #expect(before.contains { $0 > planner.today.adding(days: 30)! && $0 != far })
    try stop(uses)
    let told = try items().filter(isCancelled).compactMap(day)
    #expect(told.contains(far))
    #expect(told.count > 1)
    #expect(told.allSatisfy { $0 == far || $0 <= planner.today.adding(days: 30)! })
    #expect(told.allSatisfy { $0 >= planner.today })
  }

  @Test func `a plan that no calendar of the view ever showed is told to none of them`() throws {
    let titled = FeedGrant.View(.partner("gemeente"), level: .titled, language: "nl")
    let uses = try read(view, at: now)
    _ = try read(titled, at: now)
    try stop(uses)
    #expect(try planner.open(house.ordinary).plan.shownIn?.count == 1)
    #expect(try !items().filter(isCancelled).isEmpty)
    #expect(try items(titled).filter(isCancelled).isEmpty)
    // What every stop leaves is owed all the same, and stands in all of them.
    #expect(try items(titled).count == items().count { !isCancelled($0) })
  }

  @Test func `fetched before it was made is not shown, and where nobody knows all are told`() throws
  {
    let uses = try read(view, at: 1)
    try stop(uses)
    #expect(try items().filter(isCancelled).isEmpty)
    let other = try CallingOffTests()
    _ = try other.read(view, at: 1)
    try other.stop(nil)
    #expect(try !other.items().filter(isCancelled).isEmpty)
  }

  @Test func `a suspended plan calls off what was fixed, and brings it back with a later stamp`()
    throws
  {
    let far = try fix()
    let before = try #require(try items().first { day($0) == far })
    let others = try items(FeedGrant.View(.all, language: "nl")).count
    _ = try planner.suspendPlans([house.ordinary.description], options: ChangeOptions())
    let off = try #require(try items().first { day($0) == far })
    #expect(isCancelled(off) && off.uid == before.uid)
    #expect(off.sequence > before.sequence && off.revision > before.revision)
    #expect(try items(FeedGrant.View(.all, language: "nl")).filter(isCancelled).count == 1)
    let owed = try planner.open(house.ordinary).commitments.first { $0.pin?.day == far }
    #expect(owed?.state == .open, "only calendars say so: it is on hold, and not withdrawn")
    _ = try planner.resumePlans([house.ordinary.description], options: ChangeOptions())
    let back = try #require(try items().first { day($0) == far })
    #expect(!isCancelled(back) && back.uid == before.uid)
    #expect(back.sequence > off.sequence && back.revision > off.revision)
    #expect(try items(FeedGrant.View(.all, language: "nl")).count == others)
  }

  @Test func `a partner's calendar can be cut down to its part of one plan`() throws {
    var part = view
    part.plan = house.ordinary
    let (all, own) = (try items(), try items(part))
    #expect(!own.isEmpty && own.count < all.count)
    #expect(Set(own.map(\.uid)).isSubset(of: all.map(\.uid)))
    #expect(own.allSatisfy { $0.summary.contains(house.ordinary.short) })
  }
}
