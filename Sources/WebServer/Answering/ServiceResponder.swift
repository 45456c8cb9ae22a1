import Hummingbird

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
    if let usual = await feeds.usual(request, context) {
      response = usual
    } else {
      response = try await router.respond(to: request, context: context)
    }
    headers.add(to: &response)
    log.note(request, context, response.status, taking: start.duration(to: .now))
    return response
  }
}
