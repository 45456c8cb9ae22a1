import HTTPTypes
import Hummingbird

/// Headers that every answer bears.
struct SecurityHeaders {
  private let fields: HTTPFields

  /// - Parameter isEncrypted: Whether browsers are told to come back encrypted only.
  init(isEncrypted: Bool) {
    var fields: HTTPFields = [
      .xContentTypeOptions: "nosniff", .referrerPolicy: "no-referrer", .frameOptions: "DENY",
      .robots: "noindex, nofollow",
      .contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
    ]
    if isEncrypted {
      fields[.strictTransportSecurity] = "max-age=31536000; includeSubDomains"
    }
    self.fields = fields
  }

  func add(to response: inout Response) { response.headers.append(contentsOf: fields) }
}
