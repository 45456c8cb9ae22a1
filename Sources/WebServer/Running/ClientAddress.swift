import HTTPTypes

/// Finds out from where a request comes, through what passed it on.
enum ClientAddress {
  /// The peer, or whom a trusted proxy names last.
  ///
  /// Nil where nobody can say: behind a proxy that is not trusted, or one that names nobody. What is
  /// open to some networks only is then closed.
  static func of(_ headers: HTTPFields, from peer: String?, trusting proxies: [AddressRange])
    -> String?
  {
    guard let peer else { return nil }
    guard proxies.contain(peer) else { return headers.areForwarded ? nil : peer }
    let named = headers[values: .forwardedFor]
      .flatMap { $0.split(separator: ",") }
      .map { $0.drop { $0 == " " } }
      .map { String($0.prefix { $0 != " " }) }
    return named.last { !proxies.contain($0) } ?? named.first
  }
}

extension HTTPFields {
  /// Whether something passed the request on, and says so.
  var areForwarded: Bool {
    [HTTPField.Name.forwardedFor, .forwarded, .via, .realAddress].contains { self[$0] != nil }
  }
}

extension HTTPField.Name {
  // swift-format-ignore: NeverForceUnwrap
  static let forwardedFor = Self("X-Forwarded-For")!
  // swift-format-ignore: NeverForceUnwrap
  static let forwarded = Self("Forwarded")!
  // swift-format-ignore: NeverForceUnwrap
  static let realAddress = Self("X-Real-IP")!
}
