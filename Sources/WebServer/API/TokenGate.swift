import CarePlans
import HTTPTypes
import Hummingbird
import Planner
import Synchronization

/// Finds out who asks, by the key in the Authorization header, and how often.
final class TokenGate: Sendable {
  /// Somebody who may come in.
  struct Guest: Sendable {
    var account: Account
    var token: AccessToken
  }

  /// Why somebody may not.
  enum Refusal: Error {
    case unknown
    case tooOften(seconds: Int)
  }

  /// Requests a minute.
  static let most = 1_200

  private let book: DirectoryBook
  private let clock: any PlanClock
  private let counts = Mutex<(minute: Int64, counts: [AccessTokenID: Int])>((0, [:]))

  init(book: DirectoryBook, clock: any PlanClock) {
    self.book = book
    self.clock = clock
  }

  /// Seconds since 1970.
  var now: Int64 { clock.now() / 1_000 }

  /// - Throws: ``Refusal``, or what reading the store throws.
  func guest(of request: Request) throws -> Guest {
    guard let header = request.headers[.authorization], header.lowercased().hasPrefix("bearer "),
      let secret = SecretToken(header.dropFirst(7).filter { $0 != " " })
    else { throw Refusal.unknown }
    let page = try book.page().page
    guard let token = page.tokens[secret.hash],
      token.isGood(on: clock.today(), in: page.directory),
      let account = page.directory.accounts[token.account]
    else { throw Refusal.unknown }
    let now = now
    let count = counts.withLock { state in
      if state.minute != now / 60 { state = (now / 60, [:]) }
      state.counts[token.id, default: 0] += 1
      return state.counts[token.id, default: 0]
    }
    guard count <= Self.most else { throw Refusal.tooOften(seconds: Int(60 - now % 60)) }
    return Guest(account: account, token: token)
  }
}
