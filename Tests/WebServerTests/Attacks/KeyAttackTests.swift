// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import NIOEmbedded
import PlanStore
import Planner
import StoreSamples
import TestSupport
import Testing

@testable import WebServer

/// Keys that are taken back between the first byte of a request and its answer.
struct KeyAttackTests {
  private let service: TestService

  init() throws { service = try TestService() }

  /// Sends a head and half a body, does something, and sends the rest.
  private func ask(
    _ path: String, _ headers: HTTPFields, _ body: String, meanwhile: @escaping () throws -> Void
  ) async throws -> Response {
    let (stream, source) = RequestBody.makeStream()
    let request = Request(
      head: HTTPRequest(
        method: .post, scheme: "http", authority: "x", path: path, headerFields: headers),
      body: stream)
    var logger = Logger(label: "test")
    logger[metadataKey: "hb.request.id"] = "1"
    let context = ServiceContext(
      source: ApplicationRequestContextSource(
        channel: EmbeddedChannel(), logger: logger))
    let responder = service.service.responder()
    async let answer = responder.respond(to: request, context: context)
    let half = body.utf8.count / 2
    await source.yield(ByteBuffer(string: String(body.prefix(half))))
    // The head has been read once somebody waits for more of the body.
    while context.notes.token == nil { await Task.yield() }
    try meanwhile()
    await source.yield(ByteBuffer(string: String(body.dropFirst(half))))
    source.finish()
    return try await answer
  }

  private static let asked = [
    ("/api/v1/commands", #"{"arguments": ["task", "done", "K7QF/1"]}"#),
    ("/api/v1/task/done", #"{"refs": ["K7QF/1"]}"#), ("/api/v1/task/done", "{]"),
  ]

  private func token() throws -> AccessToken {
    try #require(try service.planner.repository.access().tokens.values.first)
  }

  @Test(arguments: asked) func `a key that is taken back while a body comes in runs nothing`(
    path: String, body: String
  ) async throws {
    var headers = try service.key(.coordinator)
    headers[.idempotencyKey] = "k"
    let token = try token()
    let (planner, options) = (service.planner, ChangeOptions())
    let answer = try await ask(path, headers, body) {
      try planner.revokeTokens([token.id], options: options)
    }
    let fresh = try await service.ask(path, .post, headers, body: body)
    #expect(answer.status == .unauthorized)
    #expect(answer.status == fresh.status)
    #expect(answer.headers[.wwwAuthenticate] == "Bearer")
    #expect(String(buffer: fresh.body).contains("token-refused"))
    #expect(service.runner.calls.isEmpty)
  }

  @Test(arguments: asked) func `nor does one whose account ends`(path: String, body: String)
    async throws
  {
    let headers = try service.key(.coordinator)
    let account = try token().account
    let (planner, options) = (service.planner, ChangeOptions())
    let answer = try await ask(path, headers, body) {
      _ = try planner.disableAccount(account, options: options)
    }
    #expect(answer.status == .unauthorized)
    #expect(service.runner.calls.isEmpty)
  }

  @Test func `one that is good still runs what it asks`() async throws {
    let headers = try service.key(.coordinator)
    let (path, body) = Self.asked[0]
    let (planner, day) = (service.planner, service.planner.today)
    let other = Account(id: "other", role: .auditor, addedOn: day)
    let answer = try await ask(path, headers, body) {
      _ = try planner.addAccount(other, options: ChangeOptions())
    }
    #expect(answer.status == .ok)
    #expect(service.runner.calls.count == 1)
  }

  @Test func `a list that waited for its turn is not told to a key that was taken back`() throws {
    try SampleStore.found(.sample(1), in: service.store)
    let account = Account(id: "c", role: .coordinator, addedOn: service.planner.today)
    let token = try service.store.admit(account)
    let list = SeenCommitments(
      planner: service.planner, guest: BearerAuthenticator.Guest(account: account, token: token),
      order: PageCursors(secret: service.store.uidKey).order)
    #expect(try !list.bytes().bytes.isEmpty)
    _ = try service.planner.revokeTokens([token.id], options: ChangeOptions())
    #expect(throws: KeyRefused.self) { try list.bytes() }
  }

  @Test func `what is found out while a command runs is told as at the door`() async throws {
    var headers = try service.key(.coordinator)
    headers[.idempotencyKey] = "k"
    let (path, body) = Self.asked[0]
    service.runner.refuse(true)
    for _ in 0..<2 {
      let answer = try await service.ask(path, .post, headers, body: body)
      #expect(answer.status == .unauthorized)
      #expect(String(buffer: answer.body).contains("token-refused"))
    }
    // Nothing was done, so nothing is kept under the key of the request.
    service.runner.refuse(false)
    #expect(try await service.ask(path, .post, headers, body: body).status == .ok)
  }
}
