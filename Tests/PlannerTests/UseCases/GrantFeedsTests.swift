import CarePlans
import CivilTime
import Foundation
import PlanStore
import Planner
import Testing

struct GrantFeedsTests {
  private let small: SmallStore
  private var planner: Planner { small.planner }
  private let view = FeedGrant.View(.worker("ggz-01"), language: "nl")
  private let now = ChangeOptions()
  private let preview = ChangeOptions(isDryRun: true)

  init() throws { small = try SmallStore() }

  @Test func `an address is given out once, and its hash is what is kept`() throws {
    let granted = try planner.grantFeed(view, label: "phone", expiresOn: nil, options: now)
    let token = try #require(granted.token)
    let kept = try #require(try small.access.feeds[granted.grant.id])
    #expect(kept == granted.grant)
    #expect(kept.view.isAlike(view))
    #expect(kept.view.number == 1)
    #expect(kept.label == "phone")
    #expect(kept.tokenHash == token.hash)
    #expect(kept.grantedOn == planner.today)
    #expect(kept.revokedOn == nil)
    #expect(granted.grant.id.rawValue.wholeMatch(of: /f-[0-9a-z]{6}/) != nil)
    #expect(try planner.feed(granted.grant.id) == kept)
  }

  @Test func `calendars have numbers: addresses with the same view one, and it stays`() throws {
    func number(_ view: FeedGrant.View) throws -> Int {
      try planner.grantFeed(view, label: "", expiresOn: nil, options: now).grant.view.number
    }
    var other = view
    other.level = .titled
    #expect(try [number(view), number(other), number(view), number(other)] == [1, 2, 1, 2])
    let ids = try small.access.feeds.values.filter { $0.view.number == 1 }.map(\.id)
    try planner.revokeFeeds(ids, options: now)
    #expect(try number(view) == 1, "also after the others are gone")
    let last = try #require(try small.access.feeds.values.first { $0.view.number == 2 })
    #expect(try planner.rotateFeed(last.id, options: now).grant.view.number == 2)
    other.only = [.law]
    #expect(try number(other) == 3)
  }

  @Test func `no two addresses share a secret or an id`() throws {
    let all = try (0..<20).map { _ in
      try planner.grantFeed(view, label: "", expiresOn: nil, options: now)
    }
    #expect(Set(all.map(\.grant.id)).count == 20)
    #expect(Set(all.compactMap(\.token)).count == 20)
    #expect(try small.access.feeds.count == 20)
  }

  @Test func `a preview gives out nothing`() throws {
    let head = try small.store.head()
    let granted = try planner.grantFeed(view, label: "", expiresOn: nil, options: preview)
    #expect(granted.token == nil)
    #expect(try small.access.feeds.isEmpty)
    #expect(try small.store.head() == head)
  }

  @Test func `taking one back leaves every other as it was`() throws {
    let ids = try (0..<3).map { _ in
      try planner.grantFeed(view, label: "", expiresOn: nil, options: now).grant.id
    }
    try planner.revokeFeeds([ids[1]], options: preview)
    #expect(try small.access.feeds[ids[1]]?.revokedOn == nil)
    try planner.revokeFeeds([ids[1]], options: now)
    let (access, directory) = (try small.access, try small.directory)
    #expect(ids.map { access.feeds[$0]?.revokedOn } == [nil, planner.today, nil])
    #expect(
      ids.map { access.feeds[$0]?.standing(on: planner.today, in: directory) }
        == [.served, .withdrawn(on: planner.today, .revoked), .served])
  }

  @Test func `several are taken back together or not at all`() throws {
    let ids = try (0..<2).map { _ in
      try planner.grantFeed(view, label: "", expiresOn: nil, options: now).grant.id
    }
    #expect(
      refusal { try planner.revokeFeeds([ids[0], "f-nobody"], options: now) } == "feed-unknown")
    #expect(try small.access.feeds.values.allSatisfy { $0.revokedOn == nil })
    let head = try small.store.head()
    try planner.revokeFeeds(ids, options: now)
    #expect(try small.store.head().count == head.count + 1)
    #expect(try small.access.feeds.values.allSatisfy { $0.revokedOn == planner.today })
    #expect(refusal { try planner.revokeFeeds([ids[0]], options: now) } == "feed-revoked")
    #expect(refusal { _ = try planner.rotateFeed(ids[0], options: now) } == "feed-revoked")
  }

  @Test func `an unknown address is named with those near`() throws {
    let id = try planner.grantFeed(view, label: "", expiresOn: nil, options: now).grant.id
    let typed = FeedGrantID(String(id.rawValue.dropLast()) + "u")
    let error = #expect(throws: Problem.self) { try planner.feed(typed) }
    #expect(error?.id == "feed-unknown")
    #expect(error?.values["near"] == id.rawValue)
    #expect(refusal { _ = try planner.rotateFeed(typed, options: now) } == "feed-unknown")
  }

  @Test func `a new address shows the same to the same reader, and the old one ends`() throws {
    let last = planner.today.adding(days: 400)
    let view = FeedGrant.View(
      .worker("ggz-01"), level: .busy, hasTodos: true, alarms: .usual, language: "en")
    let old = try planner.grantFeed(view, label: "phone", expiresOn: last, options: now)
    #expect(try planner.rotateFeed(old.grant.id, options: preview).token == nil)
    #expect(try small.access.feeds.count == 1)
    small.clock.pass(days: 3)
    let head = try small.store.head()
    let new = try planner.rotateFeed(old.grant.id, options: now)
    #expect(try small.store.head().count == head.count + 1)
    let kept = try small.access.feeds
    #expect(kept[old.grant.id]?.revokedOn == planner.today)
    let grant = try #require(kept[new.grant.id])
    #expect(grant.view.isAlike(view))
    #expect(grant.label == "phone")
    #expect(grant.expiresOn == last)
    #expect(grant.grantedOn == planner.today)
    #expect(grant.revokedOn == nil)
    #expect(grant.tokenHash == new.token?.hash)
    #expect(new.token != old.token)
    #expect(kept.count == 2)
  }

  @Test func `an address that would answer nothing is not given out`() throws {
    let yesterday = planner.today.adding(days: -1)
    #expect(
      refusal { _ = try planner.grantFeed(view, label: "", expiresOn: yesterday, options: now) }
        == "feed-ends-at-once")
    let id = try planner.grantFeed(view, label: "", expiresOn: planner.today, options: now).grant.id
    small.clock.pass(days: 1)
    #expect(refusal { _ = try planner.rotateFeed(id, options: now) } == "feed-ends-at-once")
    let today = planner.today
    _ = try planner.setWorker("ggz-01", at: nil, options: now) { $0.leftOn = today }
    #expect(
      refusal { _ = try planner.grantFeed(view, label: "", expiresOn: nil, options: now) }
        == "feed-ends-at-once")
  }

  @Test func `nobody gives out an address without saying who`() {
    let nobody = planner.acting(nil)
    #expect(
      refusal { _ = try nobody.grantFeed(view, label: "", expiresOn: nil, options: now) }
        == "actor-missing")
  }

  @Test func `nothing of a secret is in the journal or in any file of the store`() throws {
    let feed = try planner.grantFeed(view, label: "phone", expiresOn: nil, options: now)
    let rotated = try planner.rotateFeed(feed.grant.id, options: now)
    _ = try planner.addAccount(
      Account(id: "a.jansen", role: .coordinator, addedOn: planner.today), options: now)
    let issued = try planner.issueToken(
      for: "a.jansen", scope: .write, label: "", expiresOn: nil, options: now)
    let secrets = [feed.token, rotated.token, issued.secret].compactMap(\.self)
    #expect(secrets.count == 3)
    let journal = try small.store.accessEntries().map(\.change)
    let told = String(reflecting: journal) + String(reflecting: try small.access)
    #expect(secrets.allSatisfy { told.contains($0.hash) })
    for secret in secrets {
      for part in [String(secret.text.prefix(12)), String(secret.text.suffix(12))] {
        #expect(!told.contains(part))
        for file in try small.files() {
          #expect(file.bytes.firstRange(of: Data(part.utf8)) == nil, "\(file.name)")
        }
      }
      // The hashes are sealed as all of the journal is.
      for file in try small.files() {
        #expect(file.bytes.firstRange(of: Data(secret.hash.utf8)) == nil, "\(file.name)")
      }
    }
  }
}
