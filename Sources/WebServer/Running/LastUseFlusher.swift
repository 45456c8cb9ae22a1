import Logging
import Planner
import ServiceLifecycle

/// Writes each minute, and at the end, who fetched what.
struct LastUseFlusher: Service {
  let notes: LastUseBuffer
  let log: any UseLog
  let clock: any PlanClock
  let metrics: ServiceMetrics
  let logger: Logger

  func run() async throws {
    await Pulse.every(.seconds(60)) { write() }
    write()
  }

  private func write() {
    let now = clock.now() / 1_000
    do {
      try notes.write(to: log, now: now)
      metrics.noteJob("fetches", at: now)
    } catch {
      logger.warning("fetches not written", metadata: ["cause": "\(FailureCause.text(of: error))"])
    }
  }
}
