import Testing

@testable import WebServer

struct ServiceMetricsTests {
  @Test func `requests are counted by route, method and status`() {
    let metrics = ServiceMetrics()
    for _ in 0..<3 {
      metrics.count(route: "/feeds/{token}.ics", method: "GET", status: 200, taking: .zero)
    }
    metrics.count(route: "unknown", method: "GET", status: 404, taking: .zero)
    let lines = Set(metrics.text(now: 0, gauges: []).split(separator: "\n").map(String.init))
    #expect(
      lines.isSuperset(of: [
        "aftercare_requests_total{route=\"/feeds/{token}.ics\",method=\"GET\",status=\"200\"} 3",
        "aftercare_requests_total{route=\"unknown\",method=\"GET\",status=\"404\"} 1",
      ]))
  }

  @Test func `methods that nobody defined make no labels without end`() {
    let metrics = ServiceMetrics()
    for number in 0..<100 {
      metrics.count(route: "unknown", method: "X\(number)", status: 404, taking: .zero)
    }
    let text = metrics.text(now: 0, gauges: [])
    #expect(text.contains("{route=\"unknown\",method=\"other\",status=\"404\"} 100\n"))
    #expect(!text.contains("X1"))
  }

  @Test func `each class of a histogram holds those below it`() {
    let metrics = ServiceMetrics()
    for milliseconds in [0, 1, 2, 50, 4_000] {
      metrics.count(
        route: "r", method: "GET", status: 200, taking: .milliseconds(milliseconds))
    }
    let counts = metrics.text(now: 0, gauges: []).split(separator: "\n")
      .filter { $0.hasPrefix("aftercare_request_seconds_bucket") }
      .compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
    #expect(counts == [2, 3, 3, 3, 4, 4, 4, 4, 5])
    let text = metrics.text(now: 0, gauges: [])
    #expect(text.contains("aftercare_request_seconds_count{route=\"r\"} 5\n"))
    #expect(text.contains("aftercare_request_seconds_sum{route=\"r\"} 4.053\n"))
  }

  @Test func `feeds, components, jobs and gauges have their figures`() {
    let metrics = ServiceMetrics()
    metrics.countFetch("served")
    metrics.countFetch("served")
    metrics.countFetch("gone")
    metrics.countRendered(7)
    metrics.countRendered(1)
    metrics.noteJob("fetches", at: 100)
    let text = metrics.text(now: 160, gauges: [("overdue", "Late.", 4)])
    for line in [
      "aftercare_feed_answers_total{outcome=\"served\"} 2",
      "aftercare_feed_answers_total{outcome=\"gone\"} 1", "aftercare_components_rendered_total 8",
      "aftercare_job_age_seconds{job=\"fetches\"} 60", "aftercare_overdue 4",
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
  }

  @Test func `every figure has its kind, told once`() {
    let metrics = ServiceMetrics()
    metrics.count(route: "r", method: "GET", status: 200, taking: .zero)
    metrics.countFetch("served")
    metrics.noteJob("fetches", at: 0)
    let lines = metrics.text(now: 0, gauges: [("overdue", "Late.", 4)]).split(separator: "\n")
    var kinds: [Substring] = []
    for line in lines {
      if line.hasPrefix("# TYPE ") {
        kinds.append(line.split(separator: " ")[2])
      } else if !line.hasPrefix("#") {
        let kind = kinds.last ?? "none"
        #expect(line.hasPrefix(kind), "\(line)")
      }
    }
    #expect(Set(kinds).count == kinds.count)
  }
}
