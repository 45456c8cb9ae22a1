import HTTPTypes

/// Finds out from where a request comes, through what passed it on.
enum ClientAddress {
  /// The peer, or whom a trusted proxy names last.
  ///
  /// Nil where nobody can say: behind a proxy that is not trusted, or one that names nobody, or where
  /// what is said is not plain. What is open to some networks only is then closed.
  static func of(_ headers: HTTPFields, from peer: String?, trusting proxies: [AddressRange])
    -> String?
  {
    guard let peer else { return nil }
    guard proxies.contain(peer) else { return headers.areForwarded ? nil : peer }
    let said = headers[values: .forwardedFor]
    guard said.allSatisfy(\.isPlain) else { return nil }
    let named = said.flatMap(\.listed)
    let client = named.last { !proxies.contain($0) } ?? named.first
    return client.flatMap { $0.isEmpty ? nil : $0 }
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
