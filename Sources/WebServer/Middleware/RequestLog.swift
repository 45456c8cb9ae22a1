import HTTPTypes
import Hummingbird
import Logging

/// Writes one line for each request, and counts it.
///
/// The route's pattern stands for the path, which may hold a secret; nothing of a body or a header
/// is written.
struct RequestLog: RouterMiddleware {
  let metrics: ServiceMetrics
  let logger: Logger

  @concurrent func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    let clock = ContinuousClock()
    let start = clock.now
    let response = try await next(request, context)
    let taken = start.duration(to: clock.now)
    let route = context.endpointPath ?? "unknown"
    metrics.count(
      route: route, method: request.method.rawValue, status: response.status.code, taking: taken)
    logger.info(
      "request",
      metadata: [
        "request": "\(context.id)", "route": "\(route)", "method": "\(request.method.rawValue)",
        "status": "\(response.status.code)",
        "ms": "\((taken / .microseconds(100)).rounded() / 10)",
      ])
    return response
  }
}
