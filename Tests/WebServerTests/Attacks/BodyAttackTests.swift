import CarePlans
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebServer

/// Bodies made to harm whoever reads them.
struct BodyAttackTests {
  private static let bodies = (511...514).flatMap { count in
    [
      String(repeating: "[", count: count), String(repeating: "{\"a\":", count: count) + "[",
      "{\"arguments\":" + String(repeating: "[", count: count),
      "{\"refs\":" + String(repeating: "[", count: count),
    ]
  }

  @Test(arguments: bodies) func `no number of open brackets ends the service`(body: String)
    async throws
  {
    let service = try TestService()
    let key = try service.key(.auditor)
    for (path, method) in [
      ("/api/v1/commands", HTTPRequest.Method.post), ("/api/v1/task/done", .post),
    ] {
      let refused = try await service.ask(path, method, key, body: body)
      #expect(refused.status == .badRequest, "\(path)")
      #expect(String(buffer: refused.body).contains("body-malformed"))
      #expect(try await service.ask(path, method, body: body).status == .unauthorized)
    }
    for path in ["/api/v1/next", "/api/v1/commitments"] {
      #expect(try await service.ask(path, .get, key, body: body).status == .ok, "\(path)")
    }
    #expect(try await service.ask("/healthz", .get, body: body).status == .ok)
    #expect(service.runner.calls.count == 1, "only what has no body to read")
  }

  @Test(arguments: [
    (#"{"arguments": ["next"], "arguments": ["done"]}"#, "body-malformed"),
    (
      #"{"arguments": ["find", "\#(String(repeating: "a", count: 10_001))"]}"#, "parameter-too-long"
    ),
    (
      #"{"arguments": [\#(Array(repeating: "\"a\"", count: 1_001).joined(separator: ","))]}"#,
      "parameter-too-long"
    ),
    (#"{"arguments": ["next"], "files": {"x": "y"}}"#, "file-not-asked"),
  ])
  func `a command line beyond its bounds is refused before it is run`(body: String, id: String)
    async throws
  {
    let service = try TestService()
    let key = try service.key(.auditor)
    let refused = try await service.ask("/api/v1/commands", .post, key, body: body)
    #expect(refused.status == .badRequest)
    #expect(String(buffer: refused.body).contains("\"\(id)\""))
    #expect(service.runner.calls.isEmpty)
  }

  @Test func `a body that is too long is refused at its head, whoever sends it`() async throws {
    let service = try TestService()
    for path in ["/api/v1/commands", "/api/v1/next", "/healthz", "/nothing"] {
      for length in ["4194305", "100000000000000"] {
        let refused = try await service.ask(path, .post, [.contentLength: length])
        #expect(refused.status == .contentTooLarge, "\(path)")
        #expect(refused.headers[.connection] == "close")
        #expect(String(buffer: refused.body).contains("body-too-large"))
      }
    }
  }

  @Test func `answers kept for keys take no more room than one key may have`() async throws {
    let service = try TestService()
    var headers = try service.key(.supervisor)
    let file = String(repeating: "x", count: 100_000)
    let line = #"{"arguments": ["task", "done", "--reason=x"], "files": {"x": "\#(file)"}}"#
    for number in 0..<30 {
      headers[.idempotencyKey] = "k\(number)"
      let answered = try await service.ask("/api/v1/commands", .post, headers, body: line)
      #expect(answered.status == .ok)
    }
    // The latest is known still, and stands for its request although nothing of that was kept.
    let calls = service.runner.calls.count
    #expect(
      try await service.ask("/api/v1/commands", .post, headers, body: line).status == .ok)
    #expect(service.runner.calls.count == calls)
    let other = line.replacing("xx\"}", with: "xy\"}")
    #expect(
      try await service.ask("/api/v1/commands", .post, headers, body: other).status
        == .badRequest)
  }
}
