// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import PlanStore
import Planner
import Synchronization
import Testing
import Wording

/// Clocks that do not show what may be expected of them.
struct ClockWatchTests {
  private static let day: Int64 = 86_400_000

  @Test func `more than a minute back is a jump`() {
    #expect(ClockJump(now: 940_000, latest: 1_000_000, sync: nil) == nil)
    #expect(ClockJump(now: 939_999, latest: 1_000_000, sync: nil) == .back(seconds: 60))
    #expect(ClockJump(now: 0, latest: 7_200_000, sync: 0) == .back(seconds: 7_200))
  }

  @Test func `more than a day after both the journal and the system's last look is a jump`() {
    let now = 10 * Self.day
    #expect(ClockJump(now: now, latest: 0, sync: nil) == nil, "nobody knows better")
    #expect(ClockJump(now: now, latest: 0, sync: now - Self.day) == nil)
    #expect(ClockJump(now: now, latest: now - Self.day, sync: 0) == nil)
    #expect(
      ClockJump(now: now, latest: 0, sync: 8 * Self.day) == .ahead(seconds: 2 * Self.day / 1000))
  }

  /// Says no, and what it was asked about.
  private final class Refusing: ClockWatch {
    let met = Mutex<[ClockJump]>([])
    let sync: Int64?

    init(sync: Int64?) { self.sync = sync }

    func lastSync() -> Int64? { sync }
    func meet(_ jump: ClockJump, isSure: Bool) throws {
      met.withLock { $0.append(jump) }
      if !isSure { throw Problem(.running(.questionDeclined), .refused) }
    }
  }

  @Test func `nothing is written with a clock that jumped unless somebody agrees`() throws {
    let office = try RandomOffice(seed: 1, plans: 1)
    let small = office.small
    let watch = Refusing(sync: small.clock.now())
    let planner = small.planner.watching(watch)
    let ref = "\(office.codes[0])/I01"
    func start(_ isSure: Bool) throws {
      _ = try planner.startTasks(
        [ref], on: planner.today, options: ChangeOptions(isSure: isSure))
    }
    small.clock.pass(days: -1)
    #expect(refusal { try start(false) } == "question-declined")
    #expect(
      refusal {
        _ = try planner.setPartner("ggz", adding: false, options: ChangeOptions()) { $0.name = "G" }
      } == "question-declined")
    #expect(try small.store.plan(office.codes[0])?.revision == 1)
    // A preview writes nothing, so nobody is asked.
    _ = try planner.startTasks(
      [ref], on: planner.today, options: ChangeOptions(isDryRun: true))
    #expect(watch.met.withLock { $0 } == [.back(seconds: 86_400), .back(seconds: 86_400)])
    try start(true)
    #expect(try small.store.plan(office.codes[0])?.revision == 2)
    small.clock.pass(days: 4)
    #expect(
      refusal {
        _ = try planner.acting(planner.actor).reopen([ref], options: ChangeOptions())
      } == "question-declined")
    #expect(watch.met.withLock { $0.last } == .ahead(seconds: 3 * 86_400))
  }
}
