import CarePlans
import HTTPTypes
import Hummingbird
import Logging
import PlanAPI

/// Writes one line for each request, and counts it.
///
/// The route's pattern stands for the path, which may hold a secret. Of a body or a header nothing
/// is written but which key it bears, by its id, and which command it names: so it can be told by
/// what key something was read.
struct RequestLog {
  let metrics: ServiceMetrics
  let lines: JSONLines

  func note(
    _ request: Request, _ context: ServiceContext, _ status: HTTPResponse.Status,
    taking duration: Duration
  ) {
    let route = context.endpointPath ?? "unknown"
    let method = request.method.rawValue
    metrics.count(route: route, method: method, status: status.code, taking: duration)
    let (token, command) = (context.notes.token, context.notes.command)
    lines.write(.info, "request") { json in
      if let command { json.field("command", command) }
      json.field("method", method)
      json.field("ms", "\((duration / .microseconds(100)).rounded() / 10)")
      json.field("request", context.id)
      json.field("route", route)
      json.field("status", String(status.code))
      if let token { json.field("token", token.rawValue) }
    }
  }
}
