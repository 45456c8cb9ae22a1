// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import FeedItems
import Foundation
import PlanStore
import Planner
import Testing

/// A plan that was made by mistake is called off in the calendars that showed it, and nowhere else.
struct DiscardPlansTests {
  private let house: SharedHouse
  private var planner: Planner { house.small.planner }

  init() throws { house = try SharedHouse() }

  private func grant(_ view: FeedGrant.View) throws -> FeedGrantID {
    try planner.grantFeed(view, label: "", expiresOn: nil, options: ChangeOptions()).grant.id
  }

  private func cancelled(_ view: FeedGrant.View) throws -> Int {
    let maker = FeedBuilder(planner: planner, zone: .amsterdam, uidKey: house.small.store.uidKey)
    return try maker.content(of: view, on: planner.today).items.count { item in
      if case .event(let event) = item.content { return event.status == .cancelled }
      return false
    }
  }

  @Test func `only calendars that were fetched since it was made are told that it is off`() throws {
    let view = FeedGrant.View(.partner("gemeente"), language: "nl")
    let titled = FeedGrant.View(.partner("gemeente"), level: .titled, language: "nl")
    let other = FeedGrant.View(.partner("ggz"), language: "nl")
    let read = try grant(view)
    _ = try grant(titled)
    _ = try grant(other)
    let uses = [
      Credential.feed(read): LastUse(
        of: .feed(read), at: house.small.clock.now() / 1000, family: "curl")
    ]
    let outcome = try planner.discardPlans(
      [house.ordinary.description], evenWorked: true, uses: uses,
      options: ChangeOptions(reason: "twice"))
    #expect(outcome.wasWritten)
    #expect(try planner.open(house.ordinary).plan.shownIn == [read])
    #expect(try cancelled(view) > 0)
    #expect(try cancelled(titled) == 0)
    #expect(try cancelled(other) == 0)
    #expect(try cancelled(FeedGrant.View(.all, language: "nl")) == 0)
  }

  @Test func `a calendar that was fetched before it was made has nothing to be told`() throws {
    let view = FeedGrant.View(.partner("gemeente"), language: "nl")
    let read = try grant(view)
    let uses = [Credential.feed(read): LastUse(of: .feed(read), at: 1, family: "curl")]
    _ = try planner.discardPlans(
      [house.ordinary.description], evenWorked: true, uses: uses,
      options: ChangeOptions(reason: "twice"))
    #expect(try planner.open(house.ordinary).plan.shownIn == [])
    #expect(try cancelled(view) == 0)
  }
}
