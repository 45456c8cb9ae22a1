import CarePlans
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import PlanStore
import Planner
import StoreSamples
import Testing

@testable import WebServer

/// Calendar addresses, as the programs that subscribe to them see them.
struct FeedRoutesTests {
  private let service: TestService
  private let code = PlanCode(random: 0x1_E377_9B97)

  init() throws {
    service = try TestService()
    try SampleStore.found(code, in: service.store)
  }

  private func grant(
    _ audience: FeedAudience = .all, level: FeedLevel = .neutral, label: String = ""
  ) throws -> (id: FeedGrantID, path: String) {
    let granted = try service.planner.grantFeed(
      FeedGrant.View(audience, level: level, language: "nl"), label: label, expiresOn: nil,
      options: ChangeOptions())
    return (granted.grant.id, "/feeds/\(try #require(granted.token).text)/agenda.ics")
  }

  private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

  @Test func `an address answers a calendar, that only its reader keeps`() async throws {
    let answer = try await service.ask(grant().path)
    #expect(answer.status == .ok)
    #expect(text(answer).hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(text(answer).hasSuffix("END:VCALENDAR\r\n"))
    #expect(answer.headers[.contentType] == "text/calendar; charset=utf-8")
    #expect(answer.headers[.contentDisposition] == "inline; filename=\"agenda.ics\"")
    #expect(answer.headers[.cacheControl] == "private, no-cache")
    #expect(answer.headers[.vary] == "Accept-Encoding")
    #expect(answer.headers[.acceptRanges] == "none")
    let date = try #require(answer.headers[.lastModified].flatMap(HTTPDate.seconds))
    #expect(date < SampleStore.noon / 1_000)
  }

  @Test func `who has it already is told so, by tag or by date, packed or not`() async throws {
    let path = try grant().path
    _ = try await service.ask(path)
    service.clock.pass(seconds: 2)
    for coding in ["identity", "gzip"] {
      let first = try await service.ask(path, .get, [.acceptEncoding: coding])
      let etag = try #require(first.headers[.eTag])
      let date = try #require(first.headers[.lastModified])
      #expect((first.headers[.contentEncoding] == "gzip") == (coding == "gzip"))
      for known in [[.ifNoneMatch: etag], [.ifModifiedSince: date]] as [HTTPFields] {
        var headers = known
        headers[.acceptEncoding] = coding
        let again = try await service.ask(path, .get, headers)
        #expect(again.status == .notModified)
        #expect(again.body.readableBytes == 0)
        #expect(again.headers[.eTag] == etag)
        #expect(again.headers[.cacheControl] == "private, no-cache")
      }
    }
    let plain = try await service.ask(path).headers[.eTag]
    let packed = try await service.ask(path, .get, [.acceptEncoding: "gzip"]).headers[.eTag]
    #expect(plain != packed)
  }

  @Test func `the address of before is as good, and the last dot may be escaped`() async throws {
    let path = try grant().path
    let secret = path.dropFirst(7).prefix(43)
    let tag = try await service.ask(path).headers[.eTag]
    #expect(tag != nil)
    for other in [
      "/feeds/\(secret).ics", "/feeds/\(secret)%2Eics", "/feeds/\(secret)%2eics",
      "/feeds/\(secret)/agenda%2Eics", "/feeds/\(secret)/%61genda.ics",
    ] {
      #expect(try await service.ask(other).headers[.eTag] == tag, "\(other)")
    }
    for other in ["", "/agenda", "/agenda.ics/", "/x.ics", "//agenda.ics", "%2Fagenda.ics"] {
      #expect(try await service.ask("/feeds/\(secret)\(other)").status == .notFound, "\(other)")
    }
  }

  @Test func `a probe gets the same headers and no calendar`() async throws {
    let path = try grant().path
    let (get, head) = (try await service.ask(path), try await service.ask(path, .head))
    #expect(head.status == .ok)
    #expect(head.body.readableBytes == 0)
    for name in [HTTPField.Name.eTag, .lastModified, .contentType, .cacheControl] {
      #expect(head.headers[name] == get.headers[name], "\(name)")
    }
  }

  @Test func `a change of the store is there at once, and nothing else gives other bytes`()
    async throws
  {
    let path = try grant().path
    _ = try await service.ask(path)
    service.clock.pass(seconds: 2)
    let first = try await service.ask(path)
    service.clock.pass(seconds: 30)
    // A fetch is noted in the same file.
    try service.store.keep([LastUse(of: .feed("f-1"), at: 1, family: "curl")], now: 1)
    let same = try await service.ask(path)
    #expect(same.headers[.eTag] == first.headers[.eTag])
    #expect(same.headers[.lastModified] == first.headers[.lastModified])
    try SampleStore.change(
      code, [.taskDone("T001", on: SampleStore.day, outcome: nil)], in: service.store)
    let next = try await service.ask(path)
    #expect(next.headers[.eTag] != first.headers[.eTag])
    #expect(text(next).contains("Gereed"))
    let before = try #require(first.headers[.lastModified].flatMap(HTTPDate.seconds))
    let after = try #require(next.headers[.lastModified].flatMap(HTTPDate.seconds))
    #expect(after > before)
  }

  @Test func `an address that is taken back says so for 30 days, and then nothing`() async throws {
    let (mine, other) = (try grant(), try grant())
    let before = try await service.ask(mine.path)
    try service.planner.revokeFeeds([mine.id], options: ChangeOptions())
    let farewell = try await service.ask(mine.path)
    #expect(farewell.status == .ok)
    #expect(text(farewell).components(separatedBy: "BEGIN:VEVENT").count == 2)
    #expect(!text(farewell).contains(code.short))
    #expect(farewell.headers[.eTag] != before.headers[.eTag])
    #expect(try await service.ask(other.path).headers[.eTag] == before.headers[.eTag])
    service.clock.pass(days: 29)
    #expect(try await service.ask(mine.path).headers[.eTag] == farewell.headers[.eTag])
    service.clock.pass(days: 1)
    let gone = try await service.ask(mine.path)
    #expect(gone.status == .gone)
    #expect(gone.headers[.contentType] == "text/plain; charset=utf-8")
    #expect(try await service.ask(other.path).status == .ok)
  }

  @Test(arguments: [
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x", "", "..", "%2e%2e",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%41",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' OR 1=1 --",
  ])
  func `what is no address of ours is not found, and answered without a calendar`(token: String)
    async throws
  {
    _ = try grant()
    let path = "/feeds/\(token.replacingOccurrences(of: " ", with: "%20"))/agenda.ics"
    let answer = try await service.ask(path)
    #expect(answer.status == .notFound)
    #expect(!text(answer).contains("VCALENDAR"))
    #expect(!text(answer).contains("<"))
  }

  @Test func `titles stay on internal networks`() async throws {
    // Nobody knows where a request of these tests comes from.
    let answer = try await service.ask(grant(level: .titled).path)
    #expect(answer.status == .forbidden)
    #expect(!text(answer).contains("VCALENDAR"))
  }

  @Test func `addresses with the same view share one calendar, and render it once`() async throws {
    for _ in 0..<3 { _ = try await service.ask(grant(label: "phone").path) }
    let rendered = service.service.metrics.rendered
    #expect(rendered > 5)
    try SampleStore.change(
      code, [.taskDone("T001", on: SampleStore.day, outcome: nil)], in: service.store)
    _ = try await service.ask(grant(label: "desk").path)
    #expect(service.service.metrics.rendered < rendered * 2)
  }

  @Test func `who asks too often gets what was there`() async throws {
    let path = try grant().path
    for _ in 0..<FeedService.most { #expect(try await service.ask(path).status == .ok) }
    let tag = try await service.ask(path).headers[.eTag]
    try SampleStore.change(
      code, [.taskDone("T001", on: SampleStore.day, outcome: nil)], in: service.store)
    #expect(try await service.ask(path).headers[.eTag] == tag)
    service.clock.pass(seconds: 60)
    #expect(try await service.ask(path).headers[.eTag] != tag)
  }
}
