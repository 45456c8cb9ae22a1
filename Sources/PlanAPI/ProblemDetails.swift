/// The body of an answer that is an error: problem details of RFC 9457.
///
/// `id` and `request` are members of ours: the name of the error, which never changes, and what the
/// log of the service knows the request by.
package struct ProblemDetails: Sendable, Hashable, Decodable {
  /// `application/problem+json` (RFC 9457, 6.1).
  package static let contentType = "application/problem+json"

  /// Where the error is explained, relative to the service.
  package var type: String
  /// What is wrong, the same words each time; values stand as `…`.
  package var title: String
  /// The status of the answer.
  package var status: Int
  /// What is wrong this time, and the way out.
  package var detail: String
  package var id: String
  package var request: String

  package init(title: String, status: Int, detail: String, id: String, request: String) {
    type = Self.path + id
    self.title = title
    self.status = status
    self.detail = detail
    self.id = id
    self.request = request
  }

  /// Errors are explained below this path.
  package static let path = "/errors/"

  /// The body in JSON.
  ///
  /// - Parameter isForOldClients: Whether what clients of before API 1.0.0 read stands in it too.
  package func bytes(isForOldClients: Bool = false) -> [UInt8] {
    JSONWriter.document(.compact) { json in
      json.object { json in
        json.field("type", type)
        json.field("title", title)
        json.field("status", status)
        json.field("detail", detail)
        json.field("id", id)
        json.field("request", request)
        if isForOldClients {
          json.object("error") { json in
            json.field("id", id)
            json.field("message", detail)
            json.field("request", request)
          }
        }
      }
    }
  }
}
