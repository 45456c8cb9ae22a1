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
      return Self.response(error.status, Self.problem(of: error.status), to: request, context)
    } catch {
      logger.failure(error, context)
      return Self.response(.internalServerError, .running(.unexpected), to: request, context)
    }
  }

  /// The answer for a problem.
  ///
  /// - Parameter message: What is wrong this time; without it the words of the problem are.
  static func response(
    _ status: HTTPResponse.Status, _ id: ProblemID, message: [String] = [], to request: Request,
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

  /// A problem in words.
  static func problem(
    _ status: HTTPResponse.Status, _ id: ProblemID, _ message: [String] = [],
    in language: Language, _ request: String
  ) -> ProblemDetails {
    let title = ErrorWords.title(of: id.text, language)
    return ProblemDetails(
      title: title, status: status.code,
      detail: message.isEmpty ? title : message.joined(separator: " "), id: id.rawValue,
      request: request)
  }

  static let contentType = "application/json; charset=utf-8"

  /// What a status means that no route of ours has words for.
  private static func problem(of status: HTTPResponse.Status) -> ProblemID {
    switch status.code {
    case 404: .request(.routeUnknown)
    case 405: .request(.methodUnknown)
    case 413: .request(.bodyTooLarge)
    case ..<500: .request(.requestMalformed)
    default: .running(.unexpected)
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
