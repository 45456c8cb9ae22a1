/// Why the service could not be started.
package struct ServiceFailure: Error, Sendable {
  /// The certificate or its key cannot be used; else the address cannot.
  package let isCertificate: Bool
  /// What the system says.
  package let detail: String
}
