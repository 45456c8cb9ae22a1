import CarePlans
import CivilTime
import Foundation
import HummingbirdCore
import PlanAPI
import PlanStore
import Planner
import StoreSamples
import TestSupport
import Testing

@testable import WebServer

/// What the order, number and length of rows tell of what is withheld.
struct OrderAttackTests {
  private let service: TestService

  init() throws {
    service = try TestService()
    for number in 1...6 { try SampleStore.found(.sample(number), tasks: 9, in: service.store) }
  }

  private func desk() -> Account {
    Account(id: "a", role: .desk, partner: "partner-ggz", addedOn: SampleStore.day)
  }

  private func items(_ account: Account, _ secret: [UInt8]? = nil) throws -> [[String: Any]] {
    let token = try service.store.admit(account)
    let list = SeenCommitments(
      planner: service.planner, guest: BearerAuthenticator.Guest(account: account, token: token),
      order: PageCursors(secret: secret ?? service.store.uidKey).order)
    let object = try JSONSerialization.jsonObject(with: Data(try list.bytes().bytes))
    return try #require((object as? [String: Any])?["items"] as? [[String: Any]])
  }

  private func day(_ item: [String: Any]) -> String {
    ["due", "limit"].compactMap { item[$0] as? String }.min() ?? "~"
  }

  @Test func `rows come by date, and within a date in an order that only the store knows`() throws {
    let whole = try items(
      Account(id: "b", role: .coordinator, addedOn: SampleStore.day))
    let days = whole.map(day)
    #expect(days == days.sorted())
    let refs = whole.compactMap { $0["ref"] as? String }
    #expect(refs.count == whole.count && refs.count > 50)
    // Another secret gives another order: it is not that of the keys.
    let other = try items(
      Account(id: "b", role: .coordinator, addedOn: SampleStore.day),
      [UInt8](repeating: 7, count: 32)
    ).compactMap { $0["ref"] as? String }
    #expect(Set(other) == Set(refs))
    #expect(other != refs)
  }

  @Test func `contacts of a series that is hidden are one row`() throws {
    let directory = try service.planner.repository.directory()
    let viewer = Viewer(desk(), in: directory, on: service.planner.today)
    let snapshot = try service.planner.snapshot(CommitmentFilter())
    let rows = Dictionary(snapshot.rows.map { ($0.code, $0) }) { first, _ in first }
    let own = Set(snapshot.commitments.filter { viewer.owes($0) }.map(\.plan))
    var series: Set<String> = []
    var (contacts, single) = (0, 0)
    for entry in snapshot.commitments {
      guard let row = rows[entry.plan],
        viewer.visibility(
          of: entry, in: row, takesPart: own.contains(entry.plan), directory: directory)
          == .dateOnly
      else { continue }
      if let key = entry.series {
        contacts += 1
        series.insert("\(entry.plan)/\(key)")
      } else {
        single += 1
      }
    }
    #expect(contacts > series.count && !series.isEmpty, "the sample has what this is about")
    let told = try items(desk()).filter { $0["seen"] as? String == "date-only" }
    #expect(told.count == single + series.count)
  }

  @Test func `a cursor is as long for every row`() throws {
    let cursors = PageCursors(secret: service.store.uidKey)
    let keys = ["", "A", "DR09", "DR21.114", String(repeating: "k", count: 60)]
    let lengths = try keys.map {
      try cursors.link("/x?pageSize=1", after: RowKey(["K7QF-3M2X", $0]), of: "next").utf8.count
    }
    #expect(Set(lengths).count == 1)
    for key in keys + [String(repeating: "k", count: 500), "a\u{1E}b"] {
      let row = RowKey(["K7QF-3M2X", key])
      let link = try cursors.link("/x?pageSize=1", after: row, of: "next")
      let text = try #require(link.firstMatch(of: /after=([0-9a-f]+)/)).1
      var values = ["pageSize": APICommand.Value.text("1"), "after": .text(String(text))]
      #expect(try cursors.request(in: &values, of: "next")?.after == row)
    }
  }
}
