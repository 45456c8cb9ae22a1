import Dispatch
import Synchronization

/// Work on a thread of its own, beside that of a test.
final class BackgroundWork: Sendable {
  private let outcome = Mutex<Result<Void, any Error>?>(nil)
  private let end = DispatchSemaphore(value: 0)

  init(_ body: @escaping @Sendable () throws -> Void) {
    DispatchQueue(label: "background work").async {
      let result = Result { try body() }
      self.outcome.withLock { $0 = result }
      self.end.signal()
    }
  }

  var isDone: Bool { outcome.withLock { $0 != nil } }

  /// Waits for its end.
  func wait() throws {
    end.wait()
    try outcome.withLock { $0 }?.get()
  }
}
