import CalendarFeeds
import HTTPTypes
import Hummingbird
import NIOCore
import Planner
import Wording

/// `GET /feeds/<token>.ics`: calendars for programs that subscribe.
struct FeedRoutes {
  let desk: FeedDesk
  let proxies: [AddressRange]
  let language: Language

  func add(to router: Router<ServiceContext>) {
    router.get("feeds/{token}.ics") { request, context in
      try answer(request, context)
    }
  }

  private func answer(_ request: Request, _ context: ServiceContext) throws -> Response {
    // The last part of the path without its ending; the router's own reading undoes escapes.
    guard let text = context.parameters.get("token"), let token = SecretToken(text) else {
      return refusal(.notFound, ServiceWords.feedUnknown)
    }
    let answer: FeedDesk.Answer
    do {
      answer = try desk.answer(
        token, client: context.client(of: request, trusting: proxies),
        family: ClientFamily.of(request.headers[.userAgent]))
    } catch {
      var response = refusal(.serviceUnavailable, ServiceWords.feedUnavailable)
      response.headers[.retryAfter] = "60"
      return response
    }
    switch answer {
    case .unknown: return refusal(.notFound, ServiceWords.feedUnknown)
    case .gone: return refusal(.gone, ServiceWords.feedGone)
    case .forbidden: return refusal(.forbidden, ServiceWords.feedInternal)
    case .calendar(let document), .withdrawn(let document):
      return response(document, to: request.headers)
    }
  }

  /// The document, or word that the client has it already.
  private func response(_ document: FeedDocument, to asked: HTTPFields) -> Response {
    let coding = ContentCoding(accepting: asked[values: .acceptEncoding])
    let packed = coding == .gzip ? document.gzip() : nil
    let body = packed ?? document.plain
    var headers: HTTPFields = [
      .eTag: body.etag, .lastModified: document.modifiedText,
      .cacheControl: "private, no-cache", .vary: "Accept-Encoding", .acceptRanges: "none",
    ]
    if Conditions(asked).areMet(etag: body.etag, lastModified: document.lastModified) {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = "text/calendar; charset=utf-8"
    headers[.contentDisposition] = "inline; filename=\"\(FeedComposer.fileName)\""
    if packed != nil { headers[.contentEncoding] = "gzip" }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body.bytes))
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
