import CarePlans
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import PlanAPI
import Testing
import Wording

@testable import WebServer

/// The technical rules of the NL API Design Rules, held against the document and against answers.
struct APIRulesTests {
  private typealias Object = [String: Any]

  private let service: TestService
  private let key: HTTPFields

  init() throws {
    service = try TestService()
    key = try service.key(.coordinator)
  }

  private func document() async throws -> Object {
    let answer = try await service.ask("/api/v1/openapi.json")
    #expect(answer.status == .ok, "the document takes no key")
    return try object(answer)
  }

  private func object(_ answer: TestResponse) throws -> Object {
    let data = Data(answer.body.readableBytesView)
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  private func operations(_ document: Object) throws -> [(path: String, operation: Object)] {
    let paths = try #require(document["paths"] as? [String: [String: Object]])
    return paths.flatMap { path, operations in operations.values.map { (path, $0) } }
  }

  @Test func `every answer bears the version of the API, errors too`() async throws {
    let asked: [(path: String, method: HTTPRequest.Method, headers: HTTPFields)] = [
      ("/api/v1/openapi.json", .get, [:]), ("/api/v1/next", .get, key), ("/api/v1/next", .get, [:]),
      ("/api/v1/next", .delete, key), ("/api/v1/nothing", .get, key),
      ("/api/v1/next?x=1", .get, key),
      ("/api/v1/task/done", .post, key),
    ]
    for (path, method, headers) in asked {
      let answer = try await service.ask(path, method, headers)
      #expect(answer.headers[.apiVersion] == "1.0.0", "\(method) \(path)")
    }
    let document = try await document()
    #expect((document["info"] as? Object)?["version"] as? String == "1.0.0")
    for (path, operation) in try operations(document) {
      for (status, answer) in try #require(operation["responses"] as? [String: Object]) {
        #expect((answer["headers"] as? Object)?["API-Version"] != nil, "\(path) \(status)")
      }
    }
  }

  @Test func `every error is problem details, and its type leads to its words`() async throws {
    for (path, operation) in try operations(await document()) {
      for (status, answer) in try #require(operation["responses"] as? [String: Object])
      where status != "200" {
        let content = try #require(answer["content"] as? Object)
        #expect(Array(content.keys) == ["application/problem+json"], "\(path) \(status)")
      }
    }
    var headers = key
    headers[.acceptLanguage] = "en"
    let answer = try await service.ask("/api/v1/next?pageSize=0", .get, headers)
    #expect(answer.headers[.contentType] == "application/problem+json")
    let problem = try object(answer)
    #expect(problem["status"] as? Int == 400)
    #expect(problem["id"] as? String == "page-size-malformed")
    #expect((problem["request"] as? String)?.isEmpty == false)
    #expect((problem["title"] as? String)?.contains("{") == false)
    #expect((problem["detail"] as? String)?.contains("1000") == true)
    let type = try #require(problem["type"] as? String)
    #expect(type == "/errors/page-size-malformed")
    for (asked, language) in [("en", Language.en), ("nl", .nl)] {
      let page = try await service.ask(type, .get, [.acceptLanguage: asked])
      #expect(page.status == .ok)
      let words = try #require(ErrorWords.text(of: "page-size-malformed"))
      #expect(String(buffer: page.body).contains(words.wayOut(language)))
    }
    #expect(try await service.ask("/errors/nothing").status == .notFound)
  }

  @Test func `the words of every error have a page without anything that could run`() async throws {
    for (id, _) in ErrorWords.all {
      let page = try await service.ask("/errors/" + id)
      #expect(page.status == .ok, "\(id)")
      #expect(page.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
      #expect(!String(buffer: page.body).contains("<script"))
    }
  }

  @Test func `bad input is 400, whatever is bad about it`() async throws {
    for (_, operation) in try operations(await document()) {
      #expect((operation["responses"] as? Object)?["422"] == nil)
    }
  }

  @Test func `free text is in no address`() async throws {
    let find = APICommand(path: ["find"], summary: "", writes: false, parameters: [])
    #expect(find.method == "POST")
    for (path, operation) in try operations(await document()) {
      let names = (operation["parameters"] as? [Object] ?? []).compactMap { $0["name"] as? String }
      #expect(Set(names).isDisjoint(with: ["text", "reason", "title", "name", "label"]), "\(path)")
    }
  }

  @Test func `the document is public, and nothing else is for pages of others`() async throws {
    let document = try await service.ask("/api/v1/openapi.json")
    #expect(document.headers[.accessControlAllowOrigin] == "*")
    let next = try await service.ask("/api/v1/next", .get, key)
    #expect(next.headers[.accessControlAllowOrigin] == nil)
    #expect((try await self.document()["info"] as? Object)?["contact"] is Object)
  }

  @Test func `paths are kebab-case without a stroke at the end, names are camelCase`() async throws
  {
    for (path, operation) in try operations(await document()) {
      #expect(path.wholeMatch(of: /(\/[a-z][a-z0-9.-]*)+/) != nil, "\(path)")
      for name in (operation["parameters"] as? [Object] ?? []).compactMap({ $0["name"] as? String })
      {
        #expect(name.wholeMatch(of: /[a-z][A-Za-z0-9]*/) != nil, "\(path) \(name)")
      }
    }
  }

  @Test func `a client of another version is told, an older command line too`() async throws {
    var headers = key
    headers[.apiVersion] = "2.1.0"
    let other = try await service.ask("/api/v1/next", .get, headers)
    #expect(other.status == .badRequest)
    #expect(try object(other)["id"] as? String == "api-version-other")
    // One of before 1.0.0 says no version, and reads errors in the old shape.
    let line = try await service.ask(
      "/api/v1/commands", .post, key, body: #"{"arguments":["next"],"language":"en"}"#)
    let talk = try #require(try object(line)["talk"] as? String)
    #expect(talk.hasPrefix(ServiceWords.olderClient(.en)))
    let refused = try await service.ask("/api/v1/commands", .post, key, body: "x")
    #expect((try object(refused)["error"] as? Object)?["id"] as? String == "body-malformed")
    headers[.apiVersion] = "1.0.0"
    let own = try await service.ask("/api/v1/commands", .post, headers, body: "x")
    #expect(try object(own)["error"] == nil)
  }
}
