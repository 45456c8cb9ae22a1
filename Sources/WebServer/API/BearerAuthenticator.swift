import CarePlans
import HTTPTypes
import Hummingbird
import Planner

/// Finds out who asks, by the key in the Authorization header, and how often.
final class BearerAuthenticator: Sendable {
  /// Somebody who may come in.
  struct Guest: Sendable {
    var account: Account
    var token: AccessToken
  }

  /// Why somebody may not.
  enum Refusal: Error {
    case missing
    case unknown
    case tooOften(seconds: Int)
  }

  /// Requests a minute.
  static let most = 1_200

  private let access: AccessCache
  private let clock: any PlanClock
  private let pace = RateLimiter<AccessTokenID>(most: BearerAuthenticator.most)

  init(access: AccessCache, clock: any PlanClock) {
    self.access = access
    self.clock = clock
  }

  /// Seconds since 1970.
  var now: Int64 { clock.now() / 1_000 }

  /// - Throws: ``Refusal``, or what reading the store throws.
  func guest(of request: Request) async throws -> Guest {
    guard let header = request.headers[.authorization] else { throw Refusal.missing }
    guard header.begins(withWord: "bearer "),
      let secret = SecretToken(String(decoding: header.utf8.dropFirst(7).trimmed, as: UTF8.self))
    else { throw Refusal.unknown }
    let page = try await access.page().page
    guard let token = page.tokens[secret.hash],
      token.isGood(on: clock.today(), in: page.access, page.directory),
      let account = page.access.accounts[token.account]
    else { throw Refusal.unknown }
    let now = now
    guard pace.allows(token.id, at: now) else {
      throw Refusal.tooOften(seconds: Int(60 - now % 60))
    }
    return Guest(account: account, token: token)
  }

  /// Asks again whether somebody who came in may go on: a body can take its time.
  ///
  /// - Throws: `KeyRefused`, or what reading the store throws.
  func readmit(_ guest: Guest) async throws {
    let page = try await access.page().page
    guard
      page.access.admits(
        guest.account, by: guest.token.id, on: clock.today(), in: page.directory)
    else { throw KeyRefused() }
  }
}
