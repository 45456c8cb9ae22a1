import NIOPosix
import Planner
import Synchronization

/// Runs blocking work on threads of its own, and waits no longer than a limit for it.
///
/// What takes longer is broken off and its thread freed, see ``Planner/Interruption``. A change that
/// has begun to be written is made in full.
struct DeadlineExecutor: Sendable {
  /// Why there is no result.
  enum Overdue: Error {
    /// It has not begun, and never will.
    case notBegun
    /// It was broken off, and nothing was changed.
    case brokenOff
    /// It writes, and how it ends is not known yet.
    case writing
  }

  /// Returns when the limit has passed.
  let limit: @Sendable () async throws -> Void
  var pool = ServiceThreads.commands

  init(limit: Duration) { self.limit = { try await Task.sleep(for: limit) } }

  init(
    limit: @escaping @Sendable () async throws -> Void,
    pool: NIOThreadPool = ServiceThreads.commands
  ) {
    self.limit = limit
    self.pool = pool
  }

  /// The same for changes, on threads of their own unless it was given others.
  var changing: DeadlineExecutor {
    guard pool === ServiceThreads.commands else { return self }
    var result = self
    result.pool = ServiceThreads.changes
    return result
  }

  /// - Parameters:
  ///   - work: Done unless it has to wait too long for a thread.
  ///   - freed: Called once its thread is free again, also when it was never done.
  /// - Throws: ``Overdue``, or what the work throws.
  func run<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result, freed: @escaping @Sendable () -> Void = {}
  ) async throws -> Result {
    let limit = limit
    return try await withCheckedThrowingContinuation { continuation in
      let ticket = Ticket(continuation)
      let patience = Task {
        try await limit()
        ticket.leave()
      }
      pool.submit { state in
        defer { freed() }
        guard state == .active else { return ticket.leave() }
        guard ticket.begin() else { return }
        let result = Interruption.$current.withValue(ticket.interruption) {
          Swift.Result(catching: work)
        }
        ticket.end(with: result)
        patience.cancel()
      }
    }
  }

  /// Somebody who waits, until the work ends or the limit has passed.
  private final class Ticket<Result: Sendable>: Sendable {
    private enum State {
      case queued
      case running
      case answered
    }

    let interruption = Interruption()
    private let state = Mutex(State.queued)
    private let continuation: CheckedContinuation<Result, any Error>

    init(_ continuation: CheckedContinuation<Result, any Error>) {
      self.continuation = continuation
    }

    /// Whether the work is still wanted.
    func begin() -> Bool {
      state.withLock { state in
        guard state == .queued else { return false }
        state = .running
        return true
      }
    }

    func end(with result: Swift.Result<Result, any Error>) {
      guard replace() != .answered else { return }
      continuation.resume(with: result)
    }

    /// Waits no longer.
    func leave() {
      switch replace() {
      case .queued: continuation.resume(throwing: Overdue.notBegun)
      case .running:
        continuation.resume(
          throwing: interruption.breakOff() ? Overdue.brokenOff : Overdue.writing)
      case .answered: break
      }
    }

    private func replace() -> State {
      state.withLock { state in
        defer { state = .answered }
        return state
      }
    }
  }
}
