import HTTPTypes
import Hummingbird
import PlanAPI
import Wording

/// Answers every request, and does what all answers have in common: their headers, a line in the
/// log, a place in the figures.
struct ServiceResponder: HTTPResponder {
  let feeds: FeedRoutes
  let router: RouterResponder<ServiceContext>
  let headers: SecurityHeaders
  let log: RequestLog

  func respond(to request: Request, context: ServiceContext) async throws -> Response {
    let start = ContinuousClock.now
    var response: Response
    if let feed = await feeds.answer(request, context) {
      response = feed
    } else if request.isTooLong {
      // At the head: what is announced need not be waited for.
      response = APIFault(
        .contentTooLarge, .request(.bodyTooLarge), headers: [.connection: "close"]
      )
      .response(to: request, context)
    } else {
      response = try await router.respond(to: request, context: context)
    }
    headers.add(to: &response)
    // Whoever asked for it is told that nothing more is answered here.
    if request.headers[.connection] == "close" { response.headers[.connection] = "close" }
    if request.uri.path.hasPrefix("/api/") {
      response.headers[.apiVersion] = APIVersion.current.description
    }
    log.note(request, context, response.status, taking: start.duration(to: .now))
    return response
  }
}

extension Request {
  /// Whether it announces a body longer than any may be.
  fileprivate var isTooLong: Bool {
    headers[.contentLength].flatMap { Int($0) }.map { $0 > APIRoutes.largestBody } ?? false
  }
}
