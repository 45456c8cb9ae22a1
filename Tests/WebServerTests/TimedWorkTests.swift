import NIOPosix
import Synchronization
import Testing

@testable import WebServer

struct TimedWorkTests {
  private struct Fault: Error, Equatable {}

  @Test func `work in time gives its result, or what it ended with`() async throws {
    let work = TimedWork(limit: .seconds(60))
    #expect(try await work.run { 3 } == 3)
    await #expect(throws: Fault()) { try await work.run { throw Fault() } }
  }

  @Test func `work that has begun is done, whoever waits for it`() async throws {
    let door = Door()
    let isDone = Mutex(false)
    door.close()
    let error = await #expect(throws: TimedWork.Overdue.self) {
      try await TimedWork(limit: .seconds(1)).run {
        door.pass()
        isDone.withLock { $0 = true }
      }
    }
    #expect(error == .begun)
    #expect(!isDone.withLock { $0 })
    door.open()
    while !isDone.withLock({ $0 }) { await Task.yield() }
  }

  @Test func `work that has not begun in time is never done`() async throws {
    let pool = NIOThreadPool(numberOfThreads: 1)
    pool.start()
    let door = Door()
    let hasBegun = Mutex(false)
    let count = Mutex(0)
    door.close()
    let first = Task {
      try await TimedWork(limit: .seconds(60), pool: pool).run {
        hasBegun.withLock { $0 = true }
        door.pass()
      }
    }
    // The only thread is taken before anything else is asked for.
    while !hasBegun.withLock({ $0 }) { await Task.yield() }
    let error = await #expect(throws: TimedWork.Overdue.self) {
      try await TimedWork(limit: .milliseconds(20), pool: pool).run { count.withLock { $0 += 1 } }
    }
    #expect(error == .notBegun)
    door.open()
    try await first.value
    let after = try await TimedWork(limit: .seconds(60), pool: pool).run { count.withLock { $0 } }
    #expect(after == 0)
    try await pool.shutdownGracefully()
    await #expect(throws: TimedWork.Overdue.notBegun) {
      try await TimedWork(limit: .seconds(60), pool: pool).run { 1 }
    }
  }
}
