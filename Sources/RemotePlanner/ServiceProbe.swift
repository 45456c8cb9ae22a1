import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL
import PlanAPI

/// Asks whether a service runs somewhere, without a key.
package struct ServiceProbe: Sendable {
  /// What is found there.
  package enum Finding: Sendable, Hashable {
    /// A service of this version.
    case service(version: String)
    /// Something else, or a service that is not well.
    case strange(String)
    /// Nobody.
    case silence(String)
  }

  private let url: String
  private let isOwn: Bool

  /// - Parameters:
  ///   - url: Where it should be, without a stroke at the end.
  ///   - isOwn: Whether it is asked on this machine, where its certificate bears another name.
  package init(url: String, isOwn: Bool) {
    self.url = url
    self.isOwn = isOwn
  }

  package func ask() async -> Finding {
    var configuration = HTTPClient.Configuration.singletonConfiguration
    configuration.redirectConfiguration = .disallow
    configuration.connectionPool.retryConnectionEstablishment = false
    if isOwn {
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.certificateVerification = .none
      configuration.tlsConfiguration = tls
    }
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    let finding: Finding
    do {
      finding = try await ask(by: client)
    } catch {
      finding = .silence(RemoteService.detail(of: error))
    }
    try? await client.shutdown()
    return finding
  }

  private func ask(by client: HTTPClient) async throws -> Finding {
    let health = try await client.execute(
      HTTPClientRequest(url: url + "/healthz"), timeout: .seconds(5))
    guard health.status == .ok else { return .strange("HTTP \(health.status.code)") }
    _ = try await health.body.collect(upTo: 1 << 16)
    let described = try await client.execute(
      HTTPClientRequest(url: url + OpenAPIDocument.base + "/openapi.json"), timeout: .seconds(5))
    let bytes = try await described.body.collect(upTo: 16 << 20).readableBytesView
    guard let document = try? BoundedJSON.decode(Document.self, from: bytes),
      document.info.title == "aftercare"
    else { return .strange("HTTP \(described.status.code)") }
    return .service(version: document.info.program ?? document.info.version)
  }

  /// As much of the API's description as is needed.
  private struct Document: Decodable {
    struct Info: Decodable {
      var title: String
      var version: String
      var program: String?

      enum CodingKeys: String, CodingKey {
        case title, version
        case program = "x-program-version"
      }
    }

    var info: Info
  }
}
