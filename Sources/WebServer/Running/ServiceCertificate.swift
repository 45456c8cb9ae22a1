import NIOSSL

#if canImport(Glibc)
  import Glibc
#endif

/// The certificate of the service with its key, read from PEM files.
package struct ServiceCertificate {
  let configuration: TLSConfiguration
  /// When the first of its chain ends, in seconds since 1970.
  package let endsAt: Int64

  /// For TLS 1.2: those with a fresh key for each connection that the guidelines of the NCSC call
  /// good; TLS 1.3 has no others.
  private static let suites = ["ECDHE-ECDSA", "ECDHE-RSA"].flatMap { exchange in
    ["AES256-GCM-SHA384", "CHACHA20-POLY1305", "AES128-GCM-SHA256"].map { "\(exchange)-\($0)" }
  }.joined(separator: ":")

  /// - Throws: What the library throws for a file that cannot be read, and for a key that is not
  ///   that of the certificate.
  package init(certificate: String, key: String) throws {
    let chain = try NIOSSLCertificate.fromPEMFile(certificate)
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
    configuration.minimumTLSVersion = .tlsv12
    configuration.cipherSuites = Self.suites
    _ = try NIOSSLContext(configuration: configuration)
    self.configuration = configuration
    endsAt = chain.map { Int64($0.notValidAfter) }.min() ?? 0
  }

  /// Whether accounts that are neither its owner nor of its group may read a file.
  package static func isOpenToOthers(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IROTH != 0
  }
}
