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

  /// An answer may say by itself what a page of its own may load.
  func add(to response: inout Response) {
    let policy = response.headers[.contentSecurityPolicy]
    response.headers.append(contentsOf: fields)
    if let policy { response.headers[.contentSecurityPolicy] = policy }
  }
}
