import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import PlanAPI
import Synchronization

/// A service that does what a test tells it, one step for each request; the last step stays.
final class ScriptedService: Sendable {
  enum Step: Sendable {
    /// The answer of a command.
    case answer(String)
    /// An error in the one shape.
    case fault(HTTPResponse.Status, String)
    /// Whatever text.
    case text(HTTPResponse.Status, String)
    /// The change is made, and the connection breaks.
    case lost
    /// The answer of a service that says another version of the API, or none.
    case old(String?)
  }

  struct Call: Sendable, Hashable {
    var key: String?
    var authorization: String?
    var body: String
  }

  private struct Broken: Error {}

  private let state: Mutex<(steps: [Step], calls: [Call])>

  init(_ steps: [Step]) { state = Mutex((steps, [])) }

  var calls: [Call] { state.withLock { $0.calls } }

  /// Runs it on a free port for as long as the body takes.
  func run(_ body: @escaping @Sendable (String) async throws -> Void) async throws {
    let router = Router()
    router.post("api/v1/commands") { request, _ in
      let text = String(buffer: try await request.body.collect(upTo: 1 << 20))
      return self.response(to: request, text)
    }
    let application = Application(
      router: router,
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)))
    try await application.test(.live) { client in
      try await body("http://127.0.0.1:\(client.port ?? 0)")
    }
  }

  private func response(to request: Request, _ body: String) -> Response {
    let step = state.withLock { state in
      let key = HTTPField.Name("Idempotency-Key").flatMap { request.headers[$0] }
      state.calls.append(
        Call(key: key, authorization: request.headers[.authorization], body: body))
      return state.steps.count > 1 ? state.steps.removeFirst() : state.steps[0]
    }
    switch step {
    case .answer(let output):
      let answer = JSONTree.object([
        ("code", .int(0)), ("output", .string(output)), ("talk", .string("")),
        ("written", .array([])),
      ])
      return Self.text(.ok, String(decoding: answer.bytes(), as: UTF8.self))
    case .fault(let status, let id):
      let problem = ProblemDetails(
        title: "t", status: status.code, detail: "m", id: id, request: "r")
      return Self.text(status, String(decoding: problem.bytes(), as: UTF8.self))
    case .text(let status, let text): return Self.text(status, text)
    case .old(let version):
      var response = Self.text(.ok, "{}")
      response.headers[Self.version] = version
      return response
    case .lost:
      return Response(
        status: .ok, body: ResponseBody(contentLength: 10) { _ in throw Broken() })
    }
  }

  // swift-format-ignore: NeverForceUnwrap
  private static let version = HTTPField.Name(APIVersion.header)!

  private static func text(_ status: HTTPResponse.Status, _ text: String) -> Response {
    Response(
      status: status, headers: [version: APIVersion.current.description],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
