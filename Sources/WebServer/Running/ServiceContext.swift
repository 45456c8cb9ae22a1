import HTTPTypes
import Hummingbird
import NIOCore

/// What is known of a request beside its head and body.
struct ServiceContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// For its line in the log.
  let notes = RequestNotes()
  private let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }

  /// The address at the other end of the connection.
  var peer: String? { channel.remoteAddress?.ipAddress }

  /// Who asks, see ``ClientAddress``; nil where nobody can say.
  func client(of request: Request, trusting proxies: [AddressRange]) -> String? {
    ClientAddress.of(request.headers, from: peer, trusting: proxies)
  }
}

extension HTTPField.Name {
  // swift-format-ignore: NeverForceUnwrap
  static let robots = Self("X-Robots-Tag")!
  // swift-format-ignore: NeverForceUnwrap
  static let referrerPolicy = Self("Referrer-Policy")!
  // swift-format-ignore: NeverForceUnwrap
  static let frameOptions = Self("X-Frame-Options")!
}
