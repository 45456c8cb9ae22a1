import AsyncHTTPClient
import FoundationEssentials
import NIOCore
import NIOHTTP1
import NIOPosix
package import PlanAPI

#if canImport(Glibc)
  import Glibc
#endif

/// A service somewhere else, spoken to over its API.
package struct RemoteService: Sendable {
  /// Why there is no answer.
  package enum Failure: Error, Sendable, Hashable {
    /// Nothing was sent.
    case unreachable(String)
    /// Something may have been done.
    case lost(String)
    /// There was too much to do; nothing was done.
    case busy
    /// The key is not, or no longer, good.
    case refused
    /// The key would go in the clear to another machine; nothing was sent.
    case unencrypted
    /// What came is not the answer of such a service.
    case strange(String)
    /// The service speaks another API than this program; what was asked may have been done.
    case otherVersion(String)
    /// The service says so itself, with its id and words.
    case problem(id: String, message: String)
  }

  private let url: String
  private let token: String
  private let pause: Duration

  /// - Parameters:
  ///   - url: Where the service is, without a stroke at the end.
  ///   - token: The key to it.
  ///   - pause: How long to wait before trying again.
  package init(url: String, token: String, pause: Duration = .milliseconds(500)) {
    self.url = url
    self.token = token
    self.pause = pause
  }

  /// Runs a command line there.
  ///
  /// - Throws: ``Failure``.
  package func run(_ request: CommandRequest) async throws -> CommandAnswer {
    guard Self.isSafe(url) else { throw Failure.unencrypted }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let body = Array(try encoder.encode(request))
    // The same for every attempt, so that a change is made once however often it is sent.
    let key =
      String(UInt64.random(in: .min ... .max), radix: 16)
      + String(UInt64.random(in: .min ... .max), radix: 16)
    let client = HTTPClient(
      eventLoopGroupProvider: .singleton, configuration: Self.configuration)
    do {
      let bytes = try await sent(body, key, in: request.language, by: client)
      try await client.shutdown()
      return try Self.answer(bytes)
    } catch {
      try? await client.shutdown()
      throw error
    }
  }

  private static var configuration: HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration.singletonConfiguration
    configuration.timeout.connect = .seconds(10)
    configuration.timeout.read = .seconds(120)
    configuration.redirectConfiguration = .disallow
    // We try again ourselves, and say soon when nobody listens.
    configuration.connectionPool.retryConnectionEstablishment = false
    return configuration
  }

  /// How often what failed is sent, and how often an answer that is still being made is asked for.
  private static let (mostAttempts, mostQuestions) = (3, 120)

  /// Sends again under the same key what never arrived, what may have, and what is not done yet.
  private func sent(
    _ body: [UInt8], _ key: String, in language: String?, by client: HTTPClient
  ) async throws -> [UInt8] {
    var request = HTTPClientRequest(url: url + OpenAPIDocument.base + "/commands")
    request.method = .POST
    request.headers.add(name: "Authorization", value: "Bearer \(token)")
    request.headers.add(name: "Content-Type", value: "application/json")
    request.headers.add(name: "Idempotency-Key", value: key)
    request.headers.add(name: APIVersion.header, value: APIVersion.current.description)
    request.headers.add(name: "User-Agent", value: "aftercare")
    if let language { request.headers.add(name: "Accept-Language", value: language) }
    request.body = .bytes(body)
    var (attempts, questions) = (0, 0)
    var isUncertain = false
    while true {
      let failure: Failure
      do {
        let response = try await client.execute(request, timeout: .seconds(120))
        let buffer = try await response.body.collect(upTo: 64 << 20)
        return try Self.checked(response, Array(buffer.readableBytesView))
      } catch is Unfinished {
        questions += 1
        isUncertain = true
        guard questions < Self.mostQuestions else { throw Failure.lost("answer-late") }
        try await Task.sleep(for: pause)
        continue
      } catch Failure.busy {
        failure = isUncertain ? .lost("request-not-begun") : .busy
      } catch let error as Failure {
        throw error
      } catch {
        let detail = Self.detail(of: error)
        // What may have been done once is not undone by an attempt that never arrived.
        isUncertain = isUncertain || !Self.isUnsent(error)
        failure = isUncertain ? .lost(detail) : .unreachable(detail)
      }
      attempts += 1
      guard attempts < Self.mostAttempts else { throw failure }
      try await Task.sleep(for: pause * attempts)
    }
  }

  /// The service is at it still.
  private struct Unfinished: Error {}

  private static func checked(_ response: HTTPClientResponse, _ bytes: [UInt8]) throws -> [UInt8] {
    let status = response.status
    let version = response.headers.first(name: APIVersion.header)
    if status == .ok {
      try check(version)
      return bytes
    }
    if status == .unauthorized { throw Failure.refused }
    guard let told = try? BoundedJSON.decode(ProblemDetails.self, from: bytes) else {
      // A proxy that answers itself says no version either.
      throw Failure.strange("HTTP \(status.code)")
    }
    switch told.id {
    case "answer-late", "request-running": throw Unfinished()
    case "request-not-begun", "account-busy": throw Failure.busy
    default: throw Failure.problem(id: told.id, message: told.detail)
    }
  }

  private static func check(_ version: String?) throws {
    guard let version, APIVersion(version)?.major == APIVersion.current.major else {
      throw Failure.otherVersion(version ?? "0")
    }
  }

  private static func answer(_ bytes: [UInt8]) throws -> CommandAnswer {
    do {
      return try BoundedJSON.decode(CommandAnswer.self, from: bytes)
    } catch {
      throw Failure.strange("JSON")
    }
  }

  /// Whether the request cannot have reached the service.
  private static func isUnsent(_ error: any Error) -> Bool {
    if error is NIOConnectionError { return true }
    if let error = error as? IOError {
      return [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EADDRNOTAVAIL].contains(error.errnoCode)
    }
    guard let error = error as? HTTPClientError else { return false }
    return [.connectTimeout, .invalidURL, .emptyHost].contains(error)
  }

  /// What went wrong, in a few words.
  static func detail(of error: any Error) -> String {
    switch error {
    case let error as IOError: String(cString: strerror(error.errnoCode))
    case let error as NIOConnectionError:
      error.connectionErrors.isEmpty
        ? "\(error.host): DNS" : String(describing: error.connectionErrors[0].error)
    default: String(describing: error)
    }
  }
}
