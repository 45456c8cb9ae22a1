import HTTPTypes
import Hummingbird
import NIOCore

/// What is known of a request beside its head and body.
struct ServiceContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  private let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }

  /// The address at the other end of the connection.
  var peer: String? { channel.remoteAddress?.ipAddress }

  /// Who asks: the peer, or whom a trusted proxy names last.
  func client(of request: Request, trusting proxies: [AddressRange]) -> String? {
    guard let peer, proxies.contain(peer) else { return peer }
    let named = request.headers[values: .forwardedFor]
      .flatMap { $0.split(separator: ",") }
      .map { $0.drop { $0 == " " } }
      .map { String($0.prefix { $0 != " " }) }
    return named.last { !proxies.contain($0) } ?? named.first ?? peer
  }
}

extension HTTPField.Name {
  // swift-format-ignore: NeverForceUnwrap
  static let forwardedFor = Self("X-Forwarded-For")!
  // swift-format-ignore: NeverForceUnwrap
  static let robots = Self("X-Robots-Tag")!
  // swift-format-ignore: NeverForceUnwrap
  static let referrerPolicy = Self("Referrer-Policy")!
  // swift-format-ignore: NeverForceUnwrap
  static let frameOptions = Self("X-Frame-Options")!
}
