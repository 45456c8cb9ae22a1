package import Wording

/// How the service is run.
package struct ServiceOptions: Sendable {
  /// The address and port it listens on; port 0 takes a free one.
  package var host: String
  package var port: Int
  /// Files in PEM form; nil for plain HTTP.
  package var tls: (certificate: String, key: String)?
  /// Whose forwarded headers are believed.
  package var proxies: [AddressRange]
  /// Whether something stands before it that encrypts and is not among the proxies: then nobody can
  /// say from where a request comes.
  package var isBehindUnknown = false
  /// Where calendars with titles may be read.
  package var internalNetworks: [AddressRange]
  /// How long a request may take: its body to come in, and again its answer to be made.
  package var timeLimit: Duration
  /// Where it can be reached; nil where nobody said.
  package var url: String?
  /// Who runs the service, for those who read the description of its API: a mail or web address.
  package var contact: String?
  /// The language of messages to people nobody knows yet.
  package var language: Language

  package init(
    host: String, port: Int, tls: (certificate: String, key: String)? = nil,
    proxies: [AddressRange] = [], internalNetworks: [AddressRange] = AddressRange.loopback,
    timeLimit: Duration = .seconds(30), language: Language = .nl
  ) {
    self.host = host
    self.port = port
    self.tls = tls
    self.proxies = proxies
    self.internalNetworks = internalNetworks
    self.timeLimit = timeLimit
    self.language = language
  }

  /// Whether it can be reached from this machine only.
  package var isLocal: Bool { host == "localhost" || AddressRange.loopback.contain(host) }

  /// Whether it may be started: what others can reach is encrypted, here or before it.
  package var isSafe: Bool { isLocal || tls != nil || !proxies.isEmpty }
}
