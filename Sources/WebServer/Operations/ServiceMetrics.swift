import Synchronization

/// What the service counts of itself, in the text form of Prometheus.
///
/// No label names a plan, a worker, a partner or an address.
package final class ServiceMetrics: Sendable {
  private struct Key: Hashable {
    var route: String
    var method: String
    var status: Int
  }

  private struct Latency {
    var counts = [Int](repeating: 0, count: ServiceMetrics.bounds.count)
    var count = 0
    var sum = 0.0

    mutating func add(_ seconds: Double) {
      count += 1
      sum += seconds
      if let place = ServiceMetrics.bounds.firstIndex(where: { seconds <= $0 }) {
        counts[place] += 1
      }
    }
  }

  private struct State {
    var requests: [Key: Int] = [:]
    var latencies: [String: Latency] = [:]
    var fetches: [String: Int] = [:]
    var rendered = 0
    var jobs: [String: Int64] = [:]
  }

  /// Seconds up to which a request is counted in each class.
  private static let bounds = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3]

  private let state = Mutex(State())

  package init() {}

  /// Methods that nobody defined are counted as one, lest they become labels without end.
  private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]

  func count(route: String, method: String, status: Int, taking duration: Duration) {
    let seconds = duration / .seconds(1)
    let method = Self.methods.contains(method) ? method : "other"
    state.withLock { state in
      state.requests[Key(route: route, method: method, status: status), default: 0] += 1
      state.latencies[route, default: Latency()].add(seconds)
    }
  }

  /// Counts an answer to a calendar program: `served`, `withdrawn`, `gone`, `unknown`,
  /// `forbidden`, `stale`.
  func countFetch(_ outcome: String) { state.withLock { $0.fetches[outcome, default: 0] += 1 } }

  /// Counts calendar components that had to be rendered.
  func countRendered(_ number: Int) { state.withLock { $0.rendered += number } }

  /// Notes that a job ran, at seconds since 1970.
  func noteJob(_ name: String, at now: Int64) { state.withLock { $0.jobs[name] = now } }

  /// How many components were rendered so far.
  package var rendered: Int { state.withLock { $0.rendered } }

  /// All figures; `gauges` are added as they are.
  func text(now: Int64, gauges: [(name: String, help: String, value: Int)]) -> String {
    let state = state.withLock { $0 }
    var lines: [String] = []
    func head(_ name: String, _ kind: String, _ help: String) {
      lines.append("# HELP aftercare_\(name) \(help)")
      lines.append("# TYPE aftercare_\(name) \(kind)")
    }
    head("requests_total", "counter", "Requests by route, method and status.")
    let requests = state.requests.sorted {
      ($0.key.route, $0.key.method, $0.key.status) < ($1.key.route, $1.key.method, $1.key.status)
    }
    for (key, count) in requests {
      lines.append(
        "aftercare_requests_total{route=\"\(key.route)\",method=\"\(key.method)\","
          + "status=\"\(key.status)\"} \(count)")
    }
    head("request_seconds", "histogram", "Time to an answer, by route.")
    for (route, latency) in state.latencies.sorted(by: { $0.key < $1.key }) {
      var sum = 0
      for (place, bound) in Self.bounds.enumerated() {
        sum += latency.counts[place]
        lines.append(
          "aftercare_request_seconds_bucket{route=\"\(route)\",le=\"\(bound)\"} \(sum)")
      }
      lines.append(
        "aftercare_request_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} \(latency.count)")
      lines.append("aftercare_request_seconds_sum{route=\"\(route)\"} \(latency.sum)")
      lines.append("aftercare_request_seconds_count{route=\"\(route)\"} \(latency.count)")
    }
    head("feed_answers_total", "counter", "Answers to calendar programs, by outcome.")
    for (outcome, count) in state.fetches.sorted(by: { $0.key < $1.key }) {
      lines.append("aftercare_feed_answers_total{outcome=\"\(outcome)\"} \(count)")
    }
    head("components_rendered_total", "counter", "Calendar components that were rendered.")
    lines.append("aftercare_components_rendered_total \(state.rendered)")
    head("job_age_seconds", "gauge", "Seconds since a job last ran.")
    for (job, at) in state.jobs.sorted(by: { $0.key < $1.key }) {
      lines.append("aftercare_job_age_seconds{job=\"\(job)\"} \(max(0, now - at))")
    }
    for gauge in gauges {
      head(gauge.name, "gauge", gauge.help)
      lines.append("aftercare_\(gauge.name) \(gauge.value)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
