import CarePlans
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebServer

/// How often a key may ask.
struct BearerAuthenticatorTests {
  @Test func `who asks too often is told when to come back, and nobody else is`() async throws {
    let service = try TestService()
    let (key, other) = (try service.key(.coordinator), try service.key(.administrator))
    // Twenty seconds into a minute.
    service.clock.pass(seconds: 20)
    for _ in 0..<BearerAuthenticator.most {
      #expect(try await service.ask("/api/v1/next", .get, key).status == .ok)
    }
    let refused = try await service.ask("/api/v1/next", .get, key)
    #expect(refused.status == .tooManyRequests)
    #expect(refused.headers[.retryAfter] == "40")
    #expect(String(buffer: refused.body).contains("\"too-many-requests\""))
    #expect(service.runner.calls.count == BearerAuthenticator.most, "nothing was run")
    #expect(try await service.ask("/api/v1/next", .get, other).status == .ok)
    service.clock.pass(seconds: 40)
    #expect(try await service.ask("/api/v1/next", .get, key).status == .ok)
  }
}
