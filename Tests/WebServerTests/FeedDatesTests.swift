import CarePlans
import CivilTime
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanStore
import Planner
import StoreSamples
import Testing

@testable import WebServer

/// Clients that know a calendar by its date alone are told of every change, and of its end.
struct FeedDatesTests {
  private let service: TestService
  private let code = PlanCode(random: 0x1_E377_9B97)

  init() throws {
    service = try TestService()
    try SampleStore.found(code, in: service.store)
    _ = try service.planner.setPartner("partner-ggz", adding: true, options: ChangeOptions()) { _ in
    }
    _ = try service.planner.setWorker("ggz-1", at: "partner-ggz", options: ChangeOptions()) { _ in }
  }

  private func grant(
    _ audience: FeedAudience = .all, expiresOn: CivilDate? = nil
  ) throws -> (id: FeedGrantID, path: String) {
    let granted = try service.planner.grantFeed(
      FeedGrant.View(audience, level: .neutral, language: "nl"), label: "", expiresOn: expiresOn,
      options: ChangeOptions())
    return (granted.grant.id, "/feeds/\(try #require(granted.token).text).ics")
  }

  /// Asks as a client that has what an answer gave, or what it was given at a moment.
  private func ask(_ path: String, since date: String?) async throws -> TestResponse {
    var headers = HTTPFields()
    headers[.ifModifiedSince] = date
    return try await service.ask(path, .get, headers)
  }

  private func date(_ response: TestResponse) throws -> Int64 {
    try #require(response.headers[.lastModified].flatMap(HTTPDate.seconds))
  }

  private var now: Int64 { service.clock.now() / 1_000 }

  /// Ways in which an address ends.
  enum End: String, Sendable, CaseIterable {
    case revoked, expired, workerLeft, partnerLeft
  }

  private func granted(_ end: End) throws -> (id: FeedGrantID, path: String) {
    switch end {
    case .revoked: try grant()
    case .expired: try grant(expiresOn: SampleStore.day)
    case .workerLeft: try grant(.worker("ggz-1"))
    case .partnerLeft: try grant(.partner("partner-ggz"))
    }
  }

  private func end(_ grant: FeedGrantID, _ end: End) throws {
    let (planner, today) = (service.planner, SampleStore.day)
    switch end {
    case .revoked: _ = try planner.revokeFeeds([grant], options: ChangeOptions())
    case .expired: service.clock.pass(days: 1)
    case .workerLeft:
      _ = try planner.setWorker("ggz-1", at: nil, options: ChangeOptions()) { $0.leftOn = today }
    case .partnerLeft:
      _ = try planner.setPartner("partner-ggz", adding: false, options: ChangeOptions()) {
        $0.leftOn = today
      }
    }
  }

  @Test(arguments: End.allCases, [0, 1, 2, 3, 3_600])
  func `who asks by date learns that a calendar was taken back`(way: End, wait: Int) async throws {
    let feed = try granted(way)
    let first = try await service.ask(feed.path)
    service.clock.pass(seconds: wait)
    let last = try await service.ask(feed.path)
    // By what it was told, and by the moment at which it was told.
    let known = [
      first.headers[.lastModified], last.headers[.lastModified], HTTPDate.text(now),
    ]
    try end(feed.id, way)
    for date in known {
      let farewell = try await ask(feed.path, since: date)
      #expect(farewell.status == .ok, "\(date ?? "-")")
      #expect(String(buffer: farewell.body).components(separatedBy: "BEGIN:VEVENT").count == 2)
    }
  }

  @Test(arguments: End.allCases)
  func `a farewell is told once to who asks by date, with a date that has come`(way: End)
    async throws
  {
    let feed = try granted(way)
    _ = try await service.ask(feed.path)
    try end(feed.id, way)
    var before: Int64 = 0
    for _ in 0..<4 {
      let told = try date(try await service.ask(feed.path))
      #expect(told < now, "never after that of the answer, which may be a second old")
      #expect(told >= before)
      before = told
      service.clock.pass(seconds: 1)
    }
    let farewell = try await service.ask(feed.path)
    service.clock.pass(days: 3)
    let again = try await ask(feed.path, since: farewell.headers[.lastModified])
    #expect(again.status == .notModified)
  }

  @Test func `an address that is good again is told to who has its farewell`() async throws {
    let feed = try grant(.worker("ggz-1"))
    _ = try await service.ask(feed.path)
    service.clock.pass(seconds: 10)
    try end(feed.id, .workerLeft)
    _ = try await service.ask(feed.path)
    service.clock.pass(seconds: 10)
    let farewell = try await service.ask(feed.path)
    _ = try service.planner.setWorker("ggz-1", at: nil, options: ChangeOptions()) {
      $0.leftOn = nil
    }
    let back = try await ask(feed.path, since: farewell.headers[.lastModified])
    #expect(back.status == .ok)
    #expect(try await ask(feed.path, since: HTTPDate.text(now)).status == .ok)
    service.clock.pass(seconds: 10)
    try end(feed.id, .workerLeft)
    let calendar = back.headers[.lastModified]
    #expect(try await ask(feed.path, since: calendar).status == .ok)
    #expect(try await ask(feed.path, since: HTTPDate.text(now)).status == .ok)
  }

  @Test func `what changes while the clock is set back is told by date when it is right again`()
    async throws
  {
    let path = try grant().path
    service.clock.pass(seconds: 100)
    for number in 1...3 {
      try SampleStore.change(
        code, [.taskDone(ItemKey("T00\(number)"), on: SampleStore.day, outcome: nil)],
        in: service.store)
      let known = HTTPDate.text(SampleStore.noon / 1_000 + 100 + Int64(number))
      _ = try await service.ask(path)
      if number == 1 { service.clock.pass(seconds: -90) }
      guard number > 1 else { continue }
      service.clock.pass(seconds: 1_000)
      #expect(
        try await ask(path, since: HTTPDate.text(SampleStore.noon / 1_000 + 101)).status == .ok)
      if number == 3 { #expect(try await ask(path, since: known).status == .notModified) }
      service.clock.pass(seconds: -1_000)
    }
  }

  @Test func `a calendar that shrinks, grows or turns with the day is told, also within a second`()
    async throws
  {
    let path = try grant().path
    var known = [try await service.ask(path).headers[.lastModified], HTTPDate.text(now)]
    for number in 1...4 {
      if number == 3 { service.clock.pass(seconds: 7) }
      try SampleStore.change(
        code, [.taskDone(ItemKey("T00\(number)"), on: SampleStore.day, outcome: nil)],
        in: service.store)
      for date in known { #expect(try await ask(path, since: date).status == .ok) }
      known += [try await service.ask(path).headers[.lastModified], HTTPDate.text(now)]
    }
    // Four weeks on what was finished is gone, and nobody wrote.
    let tag = try await service.ask(path).headers[.eTag]
    service.clock.pass(days: 31)
    let shrunk = try await ask(path, since: known.last ?? nil)
    #expect(shrunk.status == .ok)
    #expect(shrunk.headers[.eTag] != tag)
  }

  @Test func `nothing changed is nothing sent, and no date is after that of the answer`()
    async throws
  {
    let path = try grant().path
    for _ in 0..<5 {
      let answer = try await service.ask(path)
      #expect(try date(answer) < now)
      let again = try await ask(path, since: answer.headers[.lastModified])
      #expect(try date(again) < now)
      service.clock.pass(seconds: 1)
    }
    let answer = try await service.ask(path)
    for _ in 0..<3 {
      service.clock.pass(seconds: 900)
      #expect(try await ask(path, since: answer.headers[.lastModified]).status == .notModified)
    }
  }

  @Test func `a clock that is set back makes nobody miss a change`() async throws {
    let path = try grant().path
    service.clock.pass(seconds: 100)
    _ = try await service.ask(path)
    service.clock.pass(seconds: 2)
    let before = try await service.ask(path)
    service.clock.pass(seconds: -90)
    try SampleStore.change(
      code, [.taskDone("T001", on: SampleStore.day, outcome: nil)], in: service.store)
    for wait in [0, 5, 85, 5, 600] {
      service.clock.pass(seconds: wait)
      #expect(try await ask(path, since: before.headers[.lastModified]).status == .ok)
    }
  }
}
