import CarePlans
import PlanStore
import Planner
import Synchronization
import Testing

@testable import WebServer

/// Writing down who fetched what.
struct LastUseFlusherTests {
  private let service: TestService
  private let notes = LastUseBuffer()
  private let metrics = ServiceMetrics()
  private let log = TestLog()

  init() throws { service = try TestService() }

  private func keeper(_ uses: (any UseLog)? = nil) -> LastUseFlusher {
    let log = log
    return LastUseFlusher(
      notes: notes, log: uses ?? service.store, clock: service.clock, metrics: metrics,
      logger: JSONLines(time: { "then" }) { line in log.add(line) }.logger)
  }

  private var use: LastUse {
    LastUse(of: .feed("f-1"), at: service.clock.now() / 1_000, family: "curl")
  }

  @Test func `what was noted is written when the service ends`() async throws {
    notes.note(use)
    let keeper = keeper()
    let task = Task { try await keeper.run() }
    task.cancel()
    try await task.value
    #expect(try service.store.lastUses() == [use.way: use])
    let text = metrics.text(now: service.clock.now() / 1_000 + 5, gauges: [])
    #expect(text.contains("aftercare_job_age_seconds{job=\"fetches\"} 5"))
  }

  @Test func `what cannot be written is told without names and kept for the next time`()
    async throws
  {
    notes.note(use)
    let keeper = keeper(FullDisk())
    let task = Task { try await keeper.run() }
    task.cancel()
    try await task.value
    #expect(log.text.contains("fetches not written"))
    #expect(!log.text.contains("f-1"))
    #expect(!metrics.text(now: 0, gauges: []).contains("job=\"fetches\""))
    try notes.write(to: service.store, now: use.at)
    #expect(try service.store.lastUses() == [use.way: use])
  }

  private struct FullDisk: UseLog {
    struct Full: Error {}

    func lastUses() throws -> [Credential: LastUse] { [:] }
    func keep(_ uses: [LastUse], now: Int64) throws { throw Full() }
  }
}
