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
    let error = object?["error"] as? [String: Any]
    return (error?["id"] as? String, error?["message"] as? String)
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

  @Test func `who only reads is told as well`() async throws {
    let late = try await service.ask("/api/v1/next", .get, key)
    #expect(late.status == .gatewayTimeout)
    #expect(try error(late).id == "answer-late")
    #expect(try error(late).message?.contains("bladzijden") == true)
    service.runner.door.open()
  }

  @Test func `others are answered meanwhile`() async throws {
    let late = Task { try await service.ask("/api/v1/next", .get, key).status }
    #expect(try await service.ask("/healthz").status == .ok)
    #expect(try await late.value == .gatewayTimeout)
    service.runner.door.open()
  }
}
