import CarePlans
import CivilTime
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanAPI
import PlanStore
import StoreSamples
import TestSupport
import Testing

@testable import WebServer

/// Lists of the API in pages.
struct PagingTests {
  private let service: TestService
  private let key: HTTPFields

  init() throws {
    service = try TestService()
    key = try service.key(.coordinator)
  }

  private func answer(_ names: [String]) {
    let rows = names.map { JSONTree.object([("plan", .string("P")), ("key", .string($0))]) }
    service.runner.answer(with: .object([("items", .array(rows))]))
  }

  private func items(_ response: TestResponse) throws -> [[String: Any]] {
    let data = Data(response.body.readableBytesView)
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return try #require(object?["items"] as? [[String: Any]])
  }

  /// What stands behind the question mark of the next page.
  private func next(_ response: TestResponse) throws -> String? {
    guard let link = response.headers[.link] else { return nil }
    return String(try #require(link.wholeMatch(of: /<\?(.*)>; rel="next"/)).1)
  }

  private func error(_ response: TestResponse) throws -> String? {
    let data = Data(response.body.readableBytesView)
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return object?["id"] as? String
  }

  @Test func `a list comes in pages, each with the way to the next`() async throws {
    answer(["c", "a", "b"])
    let first = try await service.ask("/api/v1/next?plan=x&pageSize=2", .get, key)
    #expect(first.status == .ok)
    #expect(try items(first).map { $0["key"] as? String } == ["a", "b"])
    let query = try #require(try next(first))
    #expect(query.hasPrefix("plan=x&pageSize=2&after="))
    let second = try await service.ask("/api/v1/next?" + query, .get, key)
    #expect(try items(second).map { $0["key"] as? String } == ["c"])
    #expect(try next(second) == nil)
    #expect(
      service.runner.calls.map(\.request.arguments)
        == Array(repeating: ["next", "--format=json", "--plan=x"], count: 2),
      "the command line knows nothing of pages")
  }

  @Test func `without a size the whole list is answered as it is`() async throws {
    answer(["c", "a", "b"])
    let whole = try await service.ask("/api/v1/next", .get, key)
    #expect(try items(whole).map { $0["key"] as? String } == ["c", "a", "b"])
    #expect(whole.headers[.link] == nil)
  }

  @Test(arguments: [
    ("pageSize=0", "page-size-malformed"), ("pageSize=1001", "page-size-malformed"),
    ("pageSize=x", "page-size-malformed"), ("pageSize=", "page-size-malformed"),
    ("pageSize=1&pageSize=2", "page-size-malformed"), ("after=00", "parameter-missing"),
    ("pageSize=1&after=", "cursor-malformed"), ("pageSize=1&after=00", "cursor-malformed"),
    ("pageSize=1&after=zz", "cursor-malformed"),
    ("pageSize=1&after=\(String(repeating: "ab", count: 40))", "cursor-malformed"),
    ("pageSize=1&after=00&after=00", "cursor-malformed"),
  ])
  func `a page that cannot be is refused before anything runs`(query: String, id: String)
    async throws
  {
    for path in ["/api/v1/next?", "/api/v1/commitments?"] {
      let response = try await service.ask(path + query, .get, key)
      #expect(response.status == .badRequest, "\(path)")
      #expect(try error(response) == id, "\(path)")
      #expect(String(buffer: response.body).contains("Link") == (id == "cursor-malformed"))
    }
    #expect(service.runner.calls.isEmpty)
  }

  @Test func `a cursor is good for the list it came from, also from a service started anew`()
    async throws
  {
    answer(["a", "b"])
    let page = try await service.ask("/api/v1/next?pageSize=1", .get, key)
    let query = try #require(try next(page))
    let other = try await service.ask("/api/v1/commitments?" + query, .get, key)
    #expect(try error(other) == "cursor-malformed")
    var values = ["pageSize": APICommand.Value.text("1")]
    values["after"] = .text(String(query.split(separator: "=").last ?? ""))
    let again = PageCursors(secret: service.store.uidKey)
    #expect(try again.request(in: &values, of: "next")?.after == RowKey(["\"P\"", "\"a\""]))
    #expect(values.isEmpty)
  }

  @Test func `a command without a list knows no pages`() async throws {
    let response = try await service.ask(
      "/api/v1/task/done", .post, key, body: #"{"refs": ["K7QF/9"], "pageSize": 1}"#)
    #expect(try error(response) == "parameter-unknown")
  }

  /// Plans are made and their dates move between any two pages.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func `walking what is open never repeats work and never skips what was there throughout`(
    seed: UInt64
  ) async throws {
    var random = SplitMix64(seed: seed)
    let day = SampleStore.day
    for number in 1...4 { try SampleStore.found(.sample(number), tasks: 9, in: service.store) }
    func refs(_ response: TestResponse) throws -> [String] {
      try items(response).compactMap { $0["ref"] as? String }
    }
    func all() async throws -> Set<String> {
      Set(try refs(try await service.ask("/api/v1/commitments", .get, key)))
    }
    var throughout = try await all()
    #expect(throughout.count > 30)
    var found: [String] = []
    var made = 4
    var query: String? = "pageSize=\(3 + random.below(6))"
    while let asked = query {
      let page = try await service.ask("/api/v1/commitments?" + asked, .get, key)
      found += try refs(page)
      query = try next(page)
      if random.chance(30) {
        made += 1
        try SampleStore.found(.sample(made), tasks: 5, in: service.store)
      } else {
        let code = PlanCode.sample(1 + random.below(4))
        let moved = PlanAnchor(date: day.adding(days: 5 + random.below(300)), state: .confirmed)
        try SampleStore.change(code, [.anchorSet("release", moved)], in: service.store)
      }
      throughout.formIntersection(try await all())
    }
    #expect(Set(found).count == found.count, "work came twice")
    #expect(throughout.isSubset(of: found), "work was skipped")
  }
}
