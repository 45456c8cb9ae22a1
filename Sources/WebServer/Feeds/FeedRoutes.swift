import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Planner
import Wording

/// `GET /feeds/<token>.ics`: calendars for programs that subscribe.
struct FeedRoutes {
  let service: FeedService
  /// Whose forwarded headers are believed; nil where nothing is known of who asks.
  let proxies: [AddressRange]?
  let language: Language
  let logger: Logger

  func add(to router: Router<ServiceContext>) {
    router.get("feeds/{token}.ics") { request, context in
      // The last part of the path without its ending; the router's own reading undoes escapes.
      guard let token = context.parameters.get("token").flatMap({ SecretToken($0) }) else {
        return refusal(.notFound, ServiceWords.feedUnknown)
      }
      return await answer(token, request, context)
    }
  }

  /// The answer to a request as nearly all are, found without the router; nil for any other.
  func usual(_ request: Request, _ context: ServiceContext) async -> Response? {
    guard request.method == .get, let token = Self.token(in: request.uri.path) else { return nil }
    context.coreContext.endpointPath.value = Self.route
    return await answer(token, request, context)
  }

  /// As the router calls it.
  private static let route = "/feeds/{token}.ics"
  private static let (start, end) = ("/feeds/", ".ics")

  private static func token(in path: String) -> SecretToken? {
    guard path.utf8.count == SecretToken.length + start.utf8.count + end.utf8.count,
      path.utf8.starts(with: start.utf8), path.utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    else { return nil }
    let token = path.utf8.dropFirst(start.utf8.count).prefix(SecretToken.length)
    return SecretToken(String(Substring(token)))
  }

  private func answer(
    _ token: SecretToken, _ request: Request, _ context: ServiceContext
  ) async -> Response {
    do {
      let answer = try await service.answer(
        token, client: proxies.flatMap { context.client(of: request, trusting: $0) },
        family: ClientFamily.of(request.headers[.userAgent]),
        failed: { logger.failure($0, context) })
      switch answer {
      case .unknown: return refusal(.notFound, ServiceWords.feedUnknown)
      case .gone: return refusal(.gone, ServiceWords.feedGone)
      case .forbidden: return refusal(.forbidden, ServiceWords.feedInternal)
      case .calendar(let document), .withdrawn(let document):
        return try await response(document, to: request.headers)
      }
    } catch {
      logger.failure(error, context)
      var response = refusal(.serviceUnavailable, ServiceWords.feedUnavailable)
      response.headers[.retryAfter] = "60"
      return response
    }
  }

  /// The document, or word that the client has it already.
  private func response(_ document: FeedDocument, to asked: HTTPFields) async throws -> Response {
    let body = try await document.body(ContentCoding(accepting: asked[values: .acceptEncoding]))
    let now = service.now
    let isKnown = Conditions(asked).areMet(
      etag: body.etag, lastModified: document.lastModified, now: now)
    var headers = isKnown ? body.known : body.sent
    if let date = document.dateTold(at: now) { headers[.lastModified] = date }
    guard !isKnown else { return Response(status: .notModified, headers: headers) }
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: body.bytes))
  }

  /// Never a calendar, never HTML: some programs would empty what they have.
  private func refusal(_ status: HTTPResponse.Status, _ words: Phrase) -> Response {
    Response(
      status: status,
      headers: [
        .contentType: "text/plain; charset=utf-8", .cacheControl: "no-store",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: words(language) + "\n")))
  }
}
