import NIOPosix
import Planner
import Synchronization
import Testing

@testable import WebServer

struct DeadlineExecutorTests {
  private let never: @Sendable () async throws -> Void = {
    try await Task.sleep(for: .seconds(600))
  }

  private struct Fault: Error, Equatable {}

  @Test func `work in time gives its result, or what it ended with`() async throws {
    let work = DeadlineExecutor(limit: .seconds(60))
    #expect(try await work.run { 3 } == 3)
    await #expect(throws: Fault()) { try await work.run { throw Fault() } }
  }

  @Test func `work that writes is done, whoever waits for it`() async throws {
    let door = Door()
    let isDone = Mutex(false)
    door.close()
    let error = await #expect(throws: DeadlineExecutor.Overdue.self) {
      try await DeadlineExecutor(limit: { try await door.entered() }).run {
        try Interruption.startWriting()
        door.pass()
        try Interruption.check()
        isDone.withLock { $0 = true }
      }
    }
    #expect(error == .writing)
    #expect(!isDone.withLock { $0 })
    door.open()
    while !isDone.withLock({ $0 }) { await Task.yield() }
  }

  @Test func `work that only reads is broken off, never writes, and frees its thread`()
    async throws
  {
    let door = Door()
    let wrote = Mutex(false)
    let freed = Mutex(0)
    door.close()
    let error = await #expect(throws: DeadlineExecutor.Overdue.self) {
      try await DeadlineExecutor(limit: { try await door.entered() }).run {
        door.pass()
        try Interruption.startWriting()
        wrote.withLock { $0 = true }
      } freed: {
        freed.withLock { $0 += 1 }
      }
    }
    #expect(error == .brokenOff)
    #expect(freed.withLock { $0 } == 0, "the thread is busy still")
    door.open()
    while freed.withLock({ $0 }) == 0 { await Task.yield() }
    #expect(!wrote.withLock { $0 })
  }

  @Test func `work that has not begun in time is never done`() async throws {
    let pool = NIOThreadPool(numberOfThreads: 1)
    pool.start()
    let door = Door()
    let count = Mutex(0)
    door.close()
    let first = Task {
      try await DeadlineExecutor(limit: never, pool: pool).run {
        door.pass()
      }
    }
    // The only thread is taken before anything else is asked for.
    try await door.entered()
    let error = await #expect(throws: DeadlineExecutor.Overdue.self) {
      try await DeadlineExecutor(limit: {}, pool: pool).run { count.withLock { $0 += 1 } }
    }
    #expect(error == .notBegun)
    door.open()
    try await first.value
    let after = try await DeadlineExecutor(limit: never, pool: pool).run { count.withLock { $0 } }
    #expect(after == 0)
    try await pool.shutdownGracefully()
    await #expect(throws: DeadlineExecutor.Overdue.notBegun) {
      try await DeadlineExecutor(limit: never, pool: pool).run { 1 }
    }
  }

  @Test func `a thread is freed once, however the work ends`() async throws {
    let freed = Mutex(0)
    let work = DeadlineExecutor(limit: never)
    _ = try await work.run({ 1 }, freed: { freed.withLock { $0 += 1 } })
    _ = try? await work.run({ throw Fault() }, freed: { freed.withLock { $0 += 1 } })
    let pool = NIOThreadPool(numberOfThreads: 1)
    pool.start()
    try await pool.shutdownGracefully()
    _ = try? await DeadlineExecutor(limit: never, pool: pool)
      .run({ 1 }, freed: { freed.withLock { $0 += 1 } })
    while freed.withLock({ $0 }) < 3 { await Task.yield() }
    #expect(freed.withLock { $0 } == 3)
  }
}
