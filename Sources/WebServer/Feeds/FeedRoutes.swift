import CarePlans
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Planner
import WebPages
import Wording

/// `GET /feeds/<token>/agenda.ics`: calendars for programs that subscribe; the address of before,
/// `/feeds/<token>.ics`, is as good.
struct FeedRoutes {
  let service: FeedService
  /// Whose forwarded headers are believed; nil where nothing is known of who asks.
  let proxies: [AddressRange]?
  let language: Language
  let logger: Logger
  let pages: PageTemplates
  /// Where the service can be reached; nil where nobody said: then by the name it is asked under.
  var url: String?
  var isEncrypted = false
  /// Whom readers can ask.
  var contact: String?

  /// The answer to a request for something below `/feeds/`; nil for what is nothing of ours.
  func answer(_ request: Request, _ context: ServiceContext) async -> Response? {
    guard request.uri.path.utf8.starts(with: FeedPath.start.utf8) else { return nil }
    let path = FeedPath(request.uri.path)
    let isCalendar = request.uri.path.hasSuffix(".ics")
    guard request.method == .get || request.method == .head else {
      context.coreContext.endpointPath.value = path?.route ?? FeedPath.start
      // Programs that would write a calendar take what is not found for gone.
      return refusal(
        .methodNotAllowed, ServiceWords.feedReadOnly, [.allow: "GET, HEAD"])
    }
    guard let path else {
      guard isCalendar else { return nil }
      // A calendar program asks, and HTML is nothing to it.
      context.coreContext.endpointPath.value = FeedPath.formerRoute
      return refusal(.notFound, ServiceWords.feedUnknown)
    }
    context.coreContext.endpointPath.value = path.route
    let response =
      switch path.part {
      case .calendar: await answer(path.token, request, context)
      case .page: await page(path.token, request, context)
      }
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func answer(
    _ token: SecretToken, _ request: Request, _ context: ServiceContext
  ) async -> Response {
    do {
      let answer = try await service.answer(
        token, client: proxies.flatMap { context.client(of: request, trusting: $0) },
        family: ClientFamily.of(request.headers[.userAgent]),
        hasTags: Conditions(request.headers).hasTags, failed: { logger.failure($0, context) })
      switch answer {
      case .unknown: return refusal(.notFound, ServiceWords.feedUnknown)
      case .gone: return refusal(.gone, ServiceWords.feedGone)
      case .forbidden: return refusal(.forbidden, ServiceWords.feedInternal)
      case .elsewhere(let document, let use):
        return try await known(document, use, to: request.headers)
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

  /// The page for people behind an address.
  private func page(
    _ token: SecretToken, _ request: Request, _ context: ServiceContext
  ) async -> Response {
    let page = FeedPages(
      language: Language(accepting: request.headers[.acceptLanguage]), contact: contact,
      templates: pages)
    do {
      let answer = try await service.page(
        token, client: proxies.flatMap { context.client(of: request, trusting: $0) })
      switch answer {
      case .unknown: return refusal(.notFound, ServiceWords.feedUnknown)
      case .tooOften:
        return refusal(.tooManyRequests, ServiceWords.feedTooOften, [.retryAfter: "60"])
      case .gone: return page.response(afterEnd: .revoked, .gone)
      case .ended(let why): return page.response(afterEnd: why, .ok)
      case .served(let grant, let isElsewhere):
        let address = base(of: request) + FeedPath.address(of: token)
        return page.response(for: grant, at: address, isElsewhere: isElsewhere)
      }
    } catch {
      logger.failure(error, context)
      return refusal(
        .serviceUnavailable, ServiceWords.feedUnavailable, [.retryAfter: "60"])
    }
  }

  /// Where the service is, as far as whoever asks can know.
  private func base(of request: Request) -> String {
    if let url { return url.hasSuffix("/") ? String(url.dropLast()) : url }
    let host = request.head.authority ?? ""
    let isName =
      !host.isEmpty
      && host.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: ":"):
          true
        default: ".-[]".utf8.contains(byte)
        }
      }
    return (isEncrypted ? "https://" : "http://") + (isName ? host : "localhost")
  }

  /// Word that the client has the document already; no answer else, for it is outside the network.
  private func known(_ document: FeedDocument, _ use: LastUse, to asked: HTTPFields) async throws
    -> Response
  {
    let body = try await document.body(ContentCoding(accepting: asked[values: .acceptEncoding]))
    guard Conditions(asked).names(body.etag) ?? false else {
      service.noteForbidden()
      return refusal(.forbidden, ServiceWords.feedInternal)
    }
    service.noteKnown(use)
    return try await response(document, to: asked)
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
  private func refusal(
    _ status: HTTPResponse.Status, _ words: Phrase, _ more: HTTPFields = [:]
  ) -> Response {
    var headers: HTTPFields = [
      .contentType: "text/plain; charset=utf-8", .cacheControl: "no-store",
    ]
    headers.append(contentsOf: more)
    return Response(
      status: status, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: words(language) + "\n")))
  }
}
