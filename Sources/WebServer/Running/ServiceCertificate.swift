import NIOSSL

/// The certificate of the service with its key, read from PEM files.
package struct ServiceCertificate {
  let configuration: TLSConfiguration
  /// When the first of its chain ends, in seconds since 1970.
  package let endsAt: Int64

  /// - Throws: What the library throws for a file that cannot be read, and for a key that is not
  ///   that of the certificate.
  package init(certificate: String, key: String) throws {
    let chain = try NIOSSLCertificate.fromPEMFile(certificate)
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
    configuration.minimumTLSVersion = .tlsv12
    _ = try NIOSSLContext(configuration: configuration)
    self.configuration = configuration
    endsAt = chain.map { Int64($0.notValidAfter) }.min() ?? 0
  }
}
