import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PlanAPI
import Wording

/// Turns whatever a route ended with into the one shape of an error, ``ProblemDetails``.
struct ErrorShape: RouterMiddleware {
  let logger: Logger

  @concurrent func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError {
      return Self.response(error.status, id: Self.id(of: error.status), to: request, context)
    } catch {
      logger.failure(error, context)
      return Self.response(
        .internalServerError, id: ProblemID.running(.unexpected).rawValue, to: request, context)
    }
  }

  /// The answer for an error with an id of its own.
  ///
  /// - Parameter message: What is wrong this time; without it the words of the id are.
  static func response(
    _ status: HTTPResponse.Status, id: String, message: [String] = [], to request: Request,
    _ context: ServiceContext
  ) -> Response {
    let problem = problem(
      status, id, message, in: Language(accepting: request.headers[.acceptLanguage]), context.id)
    return Response(
      status: status,
      headers: [.contentType: ProblemDetails.contentType, .cacheControl: "no-store"],
      body: ResponseBody(
        byteBuffer: ByteBuffer(
          bytes: problem.bytes(isForOldClients: request.isOfOldClient))))
  }

  /// An error of an id in words.
  static func problem(
    _ status: HTTPResponse.Status, _ id: String, _ message: [String] = [], in language: Language,
    _ request: String
  ) -> ProblemDetails {
    let title = ErrorWords.text(of: id).map { ErrorWords.title(of: $0, language) }
    return ProblemDetails(
      title: title ?? status.reasonPhrase, status: status.code,
      detail: message.isEmpty ? title ?? status.reasonPhrase : message.joined(separator: " "),
      id: id, request: request)
  }

  static let contentType = "application/json; charset=utf-8"

  private static func id(of status: HTTPResponse.Status) -> String {
    switch status.code {
    case 404: "route-unknown"
    case 405: ProblemID.request(.methodUnknown).rawValue
    case 413: ProblemID.request(.bodyTooLarge).rawValue
    case 400: "request-malformed"
    default: "http-\(status.code)"
    }
  }
}

extension Request {
  /// Whether a command line of before API 1.0.0 asks: such a one says no version.
  var isOfOldClient: Bool {
    headers[.apiVersion] == nil && uri.path == OpenAPIDocument.base + "/commands"
  }
}

extension HTTPField.Name {
  // swift-format-ignore: NeverForceUnwrap
  static let apiVersion = Self(APIVersion.header)!
}
