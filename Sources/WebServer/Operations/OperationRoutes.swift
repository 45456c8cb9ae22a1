import CarePlans
import CivilTime
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import Planner
import Reports
import Synchronization

/// `/healthz`, `/readyz` and `/metrics`: for the programs that watch over the service.
struct OperationRoutes {
  let planner: Planner
  let watch: any ChangeWatch
  let metrics: ServiceMetrics
  let logger: Logger
  private let figures = LateGauge()

  init(
    planner: Planner, watch: any ChangeWatch, metrics: ServiceMetrics, logger: Logger
  ) {
    self.planner = planner
    self.watch = watch
    self.metrics = metrics
    self.logger = logger
  }

  func add(to router: Router<ServiceContext>) {
    router.get("healthz") { _, _ in Self.text(.ok, "ok\n") }
    router.get("readyz") { _, context in
      try await ServiceThreads.store.runIfActive { ready(context) }
    }
    router.get("metrics") { request, context in
      try await ServiceThreads.store.runIfActive { try figures(request, context) }
    }
  }

  /// Whether the store can be read.
  private func ready(_ context: ServiceContext) -> Response {
    do {
      _ = try watch.mark()
      _ = try planner.repository.head()
      return Self.text(.ok, "ready\n")
    } catch {
      logger.failure(error, context)
      return Self.text(.serviceUnavailable, "the store cannot be read\n")
    }
  }

  /// For this machine only, and for nobody who comes through a proxy.
  private func figures(_ request: Request, _ context: ServiceContext) throws -> Response {
    guard let peer = context.peer, AddressRange.loopback.contain(peer),
      !request.headers.areForwarded
    else { throw HTTPError(.notFound) }
    let late = try figures.counts(planner, mark: watch.mark())
    let text = metrics.text(
      now: planner.clock.now() / 1_000,
      gauges: [
        ("overdue", "Open work past a firm date, as lists count it.", late.overdue),
        ("breached", "Of these past a statutory date.", late.breached),
        ("change_sets", "Change sets in the journal.", try planner.repository.head().count),
        ("memory_bytes", "Resident memory.", ProcessMemory.resident),
      ])
    var response = Self.text(.ok, text)
    response.headers[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
    return response
  }

  private static func text(_ status: HTTPResponse.Status, _ text: String) -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}

/// The counts of what is late, worked out once for each state of the store and day.
private final class LateGauge: Sendable {
  private struct Known {
    var mark: Int
    var today: Int32
    var counts: LateCounts
  }

  private let known = Mutex<Known?>(nil)

  func counts(_ planner: Planner, mark: Int) throws -> LateCounts {
    let today = planner.today
    if let known = known.withLock({ $0 }), known.mark == mark, known.today == today.dayNumber {
      return known.counts
    }
    let snapshot = try planner.lateSnapshot(of: nil)
    let counts = Overdue(
      Overdue.Question(), of: snapshot.commitments, rows: snapshot.rows, on: snapshot.today
    ).counts
    known.withLock { $0 = Known(mark: mark, today: today.dayNumber, counts: counts) }
    return counts
  }
}
