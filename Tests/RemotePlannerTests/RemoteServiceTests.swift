import HTTPTypes
import PlanAPI
import RemotePlanner
import Testing

/// What the client does when an answer does not come as it should.
struct RemoteServiceTests {
  private typealias Step = ScriptedService.Step

  private let change = CommandRequest(arguments: ["done", "K7QF/9"])

  /// What a run gives, or how it failed, and what the service was sent.
  private func run(_ steps: [Step], times: Int = 1) async throws -> (
    results: [Result<String, RemoteService.Failure>], calls: [ScriptedService.Call]
  ) {
    let service = ScriptedService(steps)
    let results = Results()
    try await service.run { [change] url in
      for _ in 0..<times {
        do {
          let answer = try await RemoteService(url: url, token: "k", pause: .milliseconds(1))
            .run(change)
          await results.add(.success(answer.output))
        } catch let failure as RemoteService.Failure {
          await results.add(.failure(failure))
        }
      }
    }
    return (await results.all, service.calls)
  }

  private actor Results {
    var all: [Result<String, RemoteService.Failure>] = []
    func add(_ result: Result<String, RemoteService.Failure>) { all.append(result) }
  }

  private func isLost(_ result: Result<String, RemoteService.Failure>?) -> Bool {
    if case .failure(.lost) = result { true } else { false }
  }

  @Test func `an answer is taken as it comes, under a key of its own`() async throws {
    let (results, calls) = try await run([.answer("done")], times: 2)
    #expect(results == [.success("done"), .success("done")])
    #expect(calls.count == 2)
    #expect(Set(calls.map(\.key)).count == 2, "two changes are two")
    #expect(calls.allSatisfy { ($0.key?.count ?? 0) >= 8 && $0.authorization == "Bearer k" })
  }

  @Test func `what may have been made is only sent again as the very same change`() async throws {
    let (results, calls) = try await run([.lost, .lost, .answer("done")])
    #expect(results == [.success("done")])
    #expect(calls.count == 3)
    #expect(Set(calls).count == 1, "the same key and the same words")
  }

  @Test func `when the answer stays away it is said that the change may have been made`()
    async throws
  {
    let (results, calls) = try await run([.lost])
    #expect(isLost(results.first))
    #expect(calls.count == 3)
    #expect(Set(calls).count == 1)
  }

  @Test func `an answer that is late is asked for until it is there`() async throws {
    let running = Step.fault(.conflict, "request-running")
    let (results, calls) = try await run(
      [.fault(.gatewayTimeout, "answer-late"), running, running, running, running, .answer("done")])
    #expect(results == [.success("done")])
    #expect(calls.count == 6)
    #expect(Set(calls).count == 1)
  }

  @Test func `an answer that never comes ends the asking`() async throws {
    let (results, calls) = try await run([.fault(.conflict, "request-running")])
    #expect(isLost(results.first))
    #expect(calls.count == 120)
  }

  @Test func `a service with too much to do is asked again, and nothing was changed`() async throws
  {
    let busy = Step.fault(.serviceUnavailable, "request-not-begun")
    let (again, calls) = try await run([busy, .answer("done")])
    #expect(again == [.success("done")])
    #expect(Set(calls).count == 1)
    #expect(try await run([busy]).results == [.failure(.busy)])
    let unsure = try await run([.lost, busy])
    #expect(isLost(unsure.results.first), "the first may have been made")
  }

  @Test func `what is refused is not sent again`() async throws {
    let (refused, calls) = try await run([.fault(.unauthorized, "token-refused")])
    #expect(refused == [.failure(.refused)])
    #expect(calls.count == 1)
    let problem = try await run([.fault(.unprocessableContent, "idempotency-key-taken")])
    #expect(problem.results == [.failure(.problem(id: "idempotency-key-taken", message: "m"))])
    #expect(problem.calls.count == 1)
  }

  @Test func `what is no answer of such a service is strange`() async throws {
    #expect(
      try await run([.text(.ok, "<html>")]).results == [.failure(.strange("JSON"))])
    #expect(
      try await run([.text(.notFound, "<html>")]).results == [.failure(.strange("HTTP 404"))])
  }

  @Test func `where nobody listens nothing was sent`() async throws {
    let service = RemoteService(url: "http://127.0.0.1:1", token: "k", pause: .milliseconds(1))
    let failure = await #expect(throws: RemoteService.Failure.self) {
      try await service.run(change)
    }
    if case .unreachable = failure {} else { Issue.record("\(String(describing: failure))") }
  }

  @Test(arguments: [nil, "0.9.0", "2.0.0", "x"])
  func `a service of another version is named, not guessed at`(version: String?) async throws {
    let results = try await run([.old(version)]).results
    #expect(results == [.failure(.otherVersion(version ?? "0"))])
  }
}
