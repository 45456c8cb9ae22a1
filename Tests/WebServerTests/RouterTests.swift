import CarePlans
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import PlanAPI
import PlanStore
import Planner
import Testing

@testable import WebServer

/// What all answers have in common.
struct RouterTests {
  private func shape(_ response: TestResponse) throws -> ProblemDetails {
    #expect(response.headers[.contentType] == "application/problem+json")
    let bytes = Data(response.body.readableBytesView)
    return try JSONDecoder().decode(ProblemDetails.self, from: bytes)
  }

  @Test(arguments: [
    ("/", HTTPRequest.Method.get), ("/nothing", .get), ("/api/v1/nothing", .get),
    ("/api/v1", .get), ("/feeds/", .get), ("/feeds/x", .get), ("/../etc/passwd", .get),
    ("/healthz", .delete), ("/%00", .get), ("/metrics", .get),
  ])
  func `a route that is not there is answered in the shape of an error`(
    path: String, method: HTTPRequest.Method
  ) async throws {
    let response = try await TestService().ask(path, method)
    #expect(response.status == .notFound)
    let error = try shape(response)
    #expect(error.id == "route-unknown")
    #expect(!error.detail.isEmpty)
    #expect(!error.request.isEmpty)
  }

  @Test(arguments: [
    ("/api/v1/task/done", HTTPRequest.Method.get, "POST"), ("/api/v1/task/done", .trace, "POST"),
    ("/api/v1/next", .post, "GET, HEAD"), ("/api/v1/commands", .put, "POST"),
    ("/api/v1/openapi.json", .delete, "GET, HEAD"), ("/api/v1/commitments", .post, "GET, HEAD"),
  ])
  func `a route that is asked in the wrong way says which is the right one`(
    path: String, method: HTTPRequest.Method, allowed: String
  ) async throws {
    let service = try TestService()
    let response = try await service.ask(path, method)
    #expect(response.status == .methodNotAllowed)
    #expect(response.headers[.allow] == allowed)
    #expect(try shape(response).id == "method-unknown")
    #expect(service.runner.calls.isEmpty)
  }

  @Test(arguments: [
    "/", "/nothing", "/healthz", "/readyz", "/api/v1/openapi.json", "/api/v1/next",
    "/api/v1/commitments", "/feeds/x.ics",
    "/feeds/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
  ])
  func `every answer bears the headers that keep it safe`(path: String) async throws {
    let headers = try await TestService().ask(path).headers
    #expect(headers[.xContentTypeOptions] == "nosniff")
    #expect(headers[.referrerPolicy] == "no-referrer")
    #expect(headers[.frameOptions] == "DENY")
    #expect(headers[.robots] == "noindex, nofollow")
    #expect(headers[.contentSecurityPolicy] == "default-src 'none'; frame-ancestors 'none'")
    #expect(headers[.strictTransportSecurity] == nil)
    let encrypted = try await TestService(isEncrypted: true).ask(path).headers
    #expect(encrypted[.strictTransportSecurity] == "max-age=31536000; includeSubDomains")
  }

  @Test(arguments: [HTTPRequest.Method.put, .post, .delete, .options, .patch, .trace])
  func `calendars are read and nothing else, whether they are there or not`(
    method: HTTPRequest.Method
  ) async throws {
    let service = try TestService()
    let token = String(repeating: "A", count: 43)
    for path in ["/feeds/\(token)/agenda.ics", "/feeds/\(token).ics", "/feeds/x", "/feeds/"] {
      let response = try await service.ask(path, method)
      #expect(response.status == .methodNotAllowed, "\(path)")
      #expect(response.headers[.allow] == "GET, HEAD")
      #expect(response.headers[.contentType] == "text/plain; charset=utf-8")
    }
    let propfind = HTTPRequest.Method(rawValue: "PROPFIND")!
    #expect(try await service.ask("/feeds/x.ics", propfind).status == .methodNotAllowed)
    #expect(!service.log.text.contains(token))
  }

  @Test func `the service is well, and ready when its store can be read`() async throws {
    let service = try TestService()
    #expect(try await service.ask("/healthz").status == .ok)
    #expect(try await service.ask("/readyz").status == .ok)
    try service.store.close()
    #expect(try await service.ask("/healthz").status == .ok)
    #expect(try await service.ask("/readyz").status == .serviceUnavailable)
    #expect(service.log.text.contains("\"event\":\"failure\""), "its cause is in the log")
  }

  @Test func `a request that fails leaves its cause under the id its sender was told`() async throws
  {
    let service = try TestService()
    let key = try service.key(.coordinator)
    var answer = CommandAnswer(code: 70, output: "", talk: "No.\n", error: "unexpected")
    answer.cause = "Some.Fault"
    service.runner.answer(with: answer)
    let failed = try shape(try await service.ask("/api/v1/next", .get, key))
    #expect(failed.id == "unexpected")
    #expect(!failed.detail.contains("Some.Fault"))
    let lines = service.log.text.split(separator: "\n").filter { $0.contains("failure") }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("\"cause\":\"Some.Fault\"") == true)
    #expect(lines.first?.contains("\"request\":\"\(failed.request)\"") == true)
  }

  @Test func `a mistake of ours is called that, and not a store that cannot be reached`()
    async throws
  {
    let service = try TestService()
    let key = try service.key(.coordinator)
    _ = try await service.ask("/api/v1/commitments", .get, key)
    try service.store.close()
    let failed = try await service.ask("/api/v1/commitments", .get, key)
    #expect(failed.status == .internalServerError)
    let error = try shape(failed)
    #expect(error.id == "unexpected")
    let line = service.log.text.split(separator: "\n").last { $0.contains("failure") }
    #expect(line?.contains("store-refused") == true)
    #expect(line?.contains(error.request) == true)
  }

  @Test func `a line of the log says by which key what was read, and nothing of the key itself`()
    async throws
  {
    let service = try TestService()
    let key = try service.key(.coordinator)
    let token = try #require(try service.store.access().tokens.keys.first)
    _ = try await service.ask("/api/v1/next?plan=secret", .get, key)
    let body = #"{"arguments": ["task", "done", "K7QF/9", "-m", "secret"]}"#
    _ = try await service.ask("/api/v1/commands", .post, key, body: body)
    _ = try await service.ask("/api/v1/next")
    let lines = service.log.text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[0].contains("\"command\":\"next\"") && lines[0].contains("\"token\":\"\(token)\""))
    #expect(lines[1].contains("\"command\":\"task done\""))
    #expect(!lines[2].contains("token"))
    #expect(!service.log.text.contains("secret"))
    #expect(!service.log.text.contains(key[.authorization]?.dropFirst(7) ?? "-"))
  }

  @Test func `logs and figures hold the route's pattern and never the secret in its path`()
    async throws
  {
    let service = try TestService()
    let granted = try service.planner.grantFeed(
      FeedGrant.View(.all, language: "nl"), label: "", expiresOn: nil, options: ChangeOptions())
    let token = try #require(granted.token)
    _ = try await service.ask("/feeds/\(token.text).ics")
    _ = try await service.ask("/feeds/\(token.text)/agenda.ics")
    _ = try await service.ask("/feeds/\(token.text)/agenda.ics", .put)
    _ = try await service.ask("/feeds/\(token.text)/", .options)
    _ = try await service.ask("/feeds/\(token.text)")
    _ = try await service.ask("/nothing/\(token.text)")
    let figures = service.service.metrics.text(now: 0, gauges: [])
    for text in [service.log.text, figures] {
      #expect(text.contains("token}.ics"))
      #expect(text.contains("token}/agenda.ics"))
      #expect(!text.contains(token.text))
      #expect(!text.contains(token.hash))
    }
  }

  // MARK: - The API

  @Test(arguments: [
    [:] as HTTPFields, [.authorization: "Bearer"], [.authorization: "Bearer x"],
    [.authorization: "Basic YTpi"],
    [.authorization: "Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"],
    [.authorization: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"],
  ])
  func `without a good key nothing is run`(headers: HTTPFields) async throws {
    let service = try TestService()
    _ = try service.key(.coordinator)
    for (path, method) in [
      ("/api/v1/next", HTTPRequest.Method.get), ("/api/v1/task/done", .post),
      ("/api/v1/commands", .post), ("/api/v1/commitments", .get),
    ] {
      let response = try await service.ask(path, method, headers, body: "{}")
      #expect(response.status == .unauthorized, "\(path)")
      #expect(response.headers[.wwwAuthenticate] == "Bearer")
      #expect(
        try shape(response).id == (headers.isEmpty ? "token-missing" : "token-refused"))
    }
    #expect(service.runner.calls.isEmpty)
  }

  @Test func `a key that was taken back opens nothing any more, and no other is harmed`()
    async throws
  {
    let service = try TestService()
    let (key, other) = (try service.key(.coordinator), try service.key(.supervisor))
    #expect(try await service.ask("/api/v1/next", .get, key).status == .ok)
    let access = try service.store.access()
    let token = try #require(access.tokens.values.first { $0.account == "a-coordinator-write" })
    try service.planner.revokeTokens([token.id], options: ChangeOptions())
    #expect(try await service.ask("/api/v1/next", .get, key).status == .unauthorized)
    #expect(try await service.ask("/api/v1/next", .get, other).status == .ok)
  }

  @Test func `a route runs its command with what the request says, for whose key it is`()
    async throws
  {
    let service = try TestService()
    let key = try service.key(.coordinator, .read)
    let body = #"{"refs": ["--yes", "K7QF/9"], "reason": "--dry-run"}"#
    #expect(try await service.ask("/api/v1/task/done", .post, key, body: body).status == .ok)
    let call = try #require(service.runner.calls.first)
    #expect(service.runner.calls.count == 1)
    #expect(call.account == "a-coordinator-read")
    #expect(call.scope == .read)
    #expect(
      call.request.arguments == [
        "task", "done", "--format=json", "--yes", "--reason=--dry-run", "--", "--yes", "K7QF/9",
      ])
  }

  @Test(arguments: [
    (#"{"refs": ["K7QF/9"], "force": true}"#, "parameter-unknown", 400),
    (#"{"reason": "r"}"#, "parameter-missing", 400),
    (#"{"refs": true}"#, "parameter-malformed", 400), ("nonsense", "body-malformed", 400),
    (String(repeating: " ", count: 4 << 20) + "{}", "body-too-large", 413),
  ])
  func `a request that says it wrong is refused before anything runs`(
    body: String, id: String, status: Int
  ) async throws {
    let service = try TestService()
    let key = try service.key(.coordinator)
    let response = try await service.ask("/api/v1/task/done", .post, key, body: body)
    #expect(response.status.code == status)
    #expect(try shape(response).id == id)
    #expect(service.runner.calls.isEmpty)
  }

  @Test(arguments: [
    (2, "plan-ended", 409), (2, "plan-moved-on", 412), (64, "find-nothing", 400),
    (65, "zone-unknown", 400), (66, "plan-unknown", 404), (69, "store-unreachable", 503),
    (74, "store-unreadable", 503), (77, "role-may-not", 403), (70, "unexpected", 500),
  ])
  func `the end of a command is a status`(code: Int, id: String, status: Int) async throws {
    let service = try TestService()
    let key = try service.key(.coordinator)
    service.runner.answer(with: CommandAnswer(code: code, output: "", talk: "No.\n", error: id))
    let response = try await service.ask("/api/v1/next", .get, key)
    #expect(response.status.code == status)
    let error = try shape(response)
    #expect(error.id == id)
    #expect(error.detail == "No.")
  }

  @Test func `a route reads no file and no input, and says so`() async throws {
    let service = try TestService()
    var headers = try service.key(.coordinator)
    headers[.acceptLanguage] = "en"
    service.runner.answer(with: CommandAnswer(code: 2, output: "", talk: "", needs: "-"))
    let body = #"{"refs": ["K7QF/9"], "reason": "-"}"#
    let response = try await service.ask("/api/v1/task/done", .post, headers, body: body)
    #expect(response.status == .badRequest)
    let error = try shape(response)
    #expect(error.id == "file-not-taken")
    #expect(error.detail == "A route reads no file and no input (-). Give the text itself.")
  }

  @Test func `a change sent twice with one key is made once`() async throws {
    let service = try TestService()
    var headers = try service.key(.coordinator)
    headers[.idempotencyKey] = "k"
    let body = #"{"refs": ["K7QF/9"]}"#
    for _ in 0..<2 {
      #expect(try await ask(service, headers, body) == .ok)
    }
    #expect(service.runner.calls.count == 1)
    #expect(try await ask(service, headers, #"{"refs": ["K7QF/10"]}"#) == .badRequest)
    headers[.idempotencyKey] = "l"
    #expect(try await ask(service, headers, body) == .ok)
    #expect(service.runner.calls.count == 2)
    headers[.idempotencyKey] = String(repeating: "k", count: 201)
    #expect(try await ask(service, headers, body) == .badRequest)
  }

  @Test func `what only reads is done again, whatever key it bears`() async throws {
    let service = try TestService()
    var headers = try service.key(.coordinator)
    headers[.idempotencyKey] = "k"
    for _ in 0..<2 {
      #expect(try await service.ask("/api/v1/next", .get, headers).status == .ok)
      let line = #"{"arguments": ["next"]}"#
      #expect(try await service.ask("/api/v1/commands", .post, headers, body: line).status == .ok)
    }
    #expect(service.runner.calls.count == 4)
  }

  private func ask(_ service: TestService, _ headers: HTTPFields, _ body: String) async throws
    -> HTTPResponse.Status
  {
    try await service.ask("/api/v1/task/done", .post, headers, body: body).status
  }

  @Test func `what the API describes is what it has, and nothing else is there`() async throws {
    let service = try TestService()
    let response = try await service.ask("/api/v1/openapi.json")
    let bytes = Data(response.body.readableBytesView)
    let document = try JSONSerialization.jsonObject(with: bytes) as? [String: Any]
    let paths = try #require(document?["paths"] as? [String: [String: Any]])
    let routes = service.service.routes().router.routes.map(\.path.description)
    let own = ["/errors/{id}", "/healthz", "/readyz", "/metrics"]
    #expect(Set(routes) == Set(paths.keys.map { "/api/v1" + $0 } + own))
    for (path, operations) in paths {
      for method in [HTTPRequest.Method.get, .post] {
        let status = try await service.ask("/api/v1" + path, method).status
        let isThere = operations[method.rawValue.lowercased()] != nil
        #expect((status != .methodNotAllowed) == isThere, "\(method) \(path)")
      }
    }
  }

  @Test func `the API describes itself to everybody`() async throws {
    let response = try await TestService().ask("/api/v1/openapi.json")
    #expect(response.status == .ok)
    let text = String(buffer: response.body)
    #expect(text.contains("\"/task/done\""))
    #expect(text.contains("\"9.9\""))
  }
}
