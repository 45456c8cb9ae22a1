import CarePlans
import CivilTime
import Foundation
import PlanStore
import Planner
import StoreSamples
import TestSupport
import Testing

@testable import WebServer

/// The fields of `GET /api/v1/commitments`, by how much is seen.
struct SeenCommitmentsTests {
  private let service: TestService

  init() throws {
    service = try TestService()
    try SampleStore.found(.sample(1), in: service.store)
  }

  private func items(_ account: Account) throws -> [[String: Any]] {
    let token = try service.store.admit(account)
    let (bytes, _) = try SeenCommitments(
      planner: service.planner, guest: BearerAuthenticator.Guest(account: account, token: token),
      order: PageCursors(secret: service.store.uidKey).order
    ).bytes()
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    #expect(object?["asOf"] as? String == service.planner.today.description)
    return try #require(object?["items"] as? [[String: Any]])
  }

  private func account(
    _ role: Account.Role, partner: PartnerID? = nil, mayDrillDown: Bool = false
  ) -> Account {
    Account(
      id: "a", role: role, partner: partner, mayDrillDown: mayDrillDown,
      addedOn: SampleStore.day)
  }

  private let least: Set = ["seen", "plan", "due", "limit"]
  private let neutral: Set = ["number", "obligation", "overdue", "breached", "ready"]
  private let full: Set = ["ref", "title", "kind", "partner", "worker", "blockedBy"]

  @Test func `the coordinator sees every field of every line`() throws {
    let items = try items(account(.coordinator))
    #expect(items.count >= 12)
    for item in items {
      #expect(item["seen"] as? String == "full")
      #expect(Set(item.keys) == least.union(neutral).union(full))
    }
    let ref = try #require(items.compactMap { $0["ref"] as? String }.first)
    #expect(ref.hasPrefix(PlanCode.sample(1).short + "/"))
  }

  @Test func `neutral words name no work, no partner and no worker`() throws {
    let items = try items(account(.supervisor, mayDrillDown: true))
    #expect(items.count >= 12)
    for item in items {
      #expect(item["seen"] as? String == "neutral")
      #expect(Set(item.keys) == least.union(neutral))
    }
  }

  @Test func `a desk sees its own in full and of the rest a date or a neutral word`() throws {
    let items = try items(account(.desk, partner: "partner-ggz"))
    let seen = Dictionary(grouping: items) { $0["seen"] as? String ?? "" }
    #expect(Set(seen.keys).isSuperset(of: ["full", "date-only"]))
    for item in seen["full"] ?? [] { #expect(item["partner"] as? String == "partner-ggz") }
    for item in seen["date-only"] ?? [] { #expect(Set(item.keys) == least) }
  }

  @Test(arguments: [Account.Role.auditor, .administrator, .supervisor, .lead])
  func `what is hidden is not there`(role: Account.Role) throws {
    #expect(try items(account(role)).isEmpty)
  }
}
