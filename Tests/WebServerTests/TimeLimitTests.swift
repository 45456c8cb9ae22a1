import CarePlans
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebServer

/// Requests that take longer than they may.
struct TimeLimitTests {
  private let service: TestService
  private let key: HTTPFields
  private let body = #"{"refs": ["K7QF/9"]}"#

  init() throws {
    service = try TestService(isHasty: true)
    key = try service.key(.coordinator)
    service.runner.door.close()
  }

  private func error(_ response: TestResponse) throws -> (id: String?, message: String?) {
    let data = Data(response.body.readableBytesView)
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return (object?["id"] as? String, object?["detail"] as? String)
  }

  @Test func `a change whose answer is late may have been made, and its key tells`() async throws {
    var headers = key
    headers[.idempotencyKey] = "k"
    headers[.acceptLanguage] = "en"
    let late = try await service.ask("/api/v1/task/done", .post, headers, body: body)
    #expect(late.status == .gatewayTimeout)
    #expect(try error(late).id == "answer-late")
    #expect(try error(late).message?.contains("may have been made") == true)
    let meanwhile = try await service.ask("/api/v1/task/done", .post, headers, body: body)
    #expect(meanwhile.status == .conflict)
    #expect(try error(meanwhile).id == "request-running")
    service.runner.door.open()
    var told = meanwhile
    while told.status == .conflict {
      told = try await service.ask("/api/v1/task/done", .post, headers, body: body)
    }
    #expect(told.status == .ok)
    #expect(service.runner.calls.count == 1, "it was made once")
  }

  @Test func `a command line whose answer is late is told like a change`() async throws {
    let line = #"{"arguments": ["done", "K7QF/9"]}"#
    let late = try await service.ask("/api/v1/commands", .post, key, body: line)
    #expect(late.status == .gatewayTimeout)
    #expect(try error(late).message?.contains("kan zijn gemaakt") == true)
    service.runner.door.open()
  }

  @Test func `what only reads is broken off, and nothing was changed`() async throws {
    let late = try await service.ask("/api/v1/next", .get, key)
    #expect(late.status == .serviceUnavailable)
    #expect(late.headers[.retryAfter] != nil)
    #expect(try error(late).id == "request-broken-off")
    #expect(try error(late).message?.contains("niets gewijzigd") == true)
    service.runner.door.open()
  }

  @Test func `a third command of an account is sent away, and those of others are not`()
    async throws
  {
    let (other, own) = (try service.key(.supervisor), key)
    let line = #"{"arguments": ["done", "K7QF/9"]}"#
    for _ in 0..<2 {
      let late = try await service.ask("/api/v1/commands", .post, own, body: line)
      #expect(late.status == .gatewayTimeout, "it goes on, for the door is closed")
    }
    for path in ["/api/v1/next", "/api/v1/commitments"] {
      let third = try await service.ask(path, .get, own)
      #expect(third.status == .tooManyRequests, "\(path)")
      #expect(third.headers[.retryAfter] == "2")
      #expect(try error(third).id == "account-busy")
    }
    #expect(try await service.ask("/api/v1/commitments", .get, other).status == .ok)
    service.runner.door.open()
    // The turns are given back when the threads are free, a moment after the door.
    while try await service.ask("/api/v1/commitments", .get, own).status != .ok {}
    #expect(service.runner.calls.count == 2)
  }

  @Test func `others are answered meanwhile`() async throws {
    let late = Task { try await service.ask("/api/v1/next", .get, key).status }
    #expect(try await service.ask("/healthz").status == .ok)
    #expect(try await late.value == .serviceUnavailable)
    service.runner.door.open()
  }
}
