import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PlanAPI

/// Turns whatever a route ended with into the one shape of an error:
/// `{"error":{"id","message","request"}}`.
struct ErrorShape: RouterMiddleware {
  let logger: Logger

  @concurrent func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError {
      return Self.response(error.status, id: Self.id(of: error.status), context)
    } catch {
      logger.failure(error, context)
      return Self.response(.internalServerError, id: "unexpected", context)
    }
  }

  /// The answer for an error with an id of its own.
  static func response(
    _ status: HTTPResponse.Status, id: String, message: [String] = [], _ context: ServiceContext
  ) -> Response {
    let bytes = bytes(
      id: id, message: message.isEmpty ? status.reasonPhrase : message.joined(separator: " "),
      request: context.id)
    return Response(
      status: status, headers: [.contentType: contentType, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  static let contentType = "application/json; charset=utf-8"

  /// The body of an error.
  static func bytes(id: String, message: String, request: String) -> [UInt8] {
    JSONWriter.document(.compact) { json in
      json.object { json in
        json.object("error") { json in
          json.field("id", id)
          json.field("message", message)
          json.field("request", request)
        }
      }
    }
  }

  private static func id(of status: HTTPResponse.Status) -> String {
    switch status.code {
    case 404: "route-unknown"
    case 405: "method-unknown"
    case 413: "body-too-large"
    case 400: "request-malformed"
    default: "http-\(status.code)"
    }
  }
}
