import Synchronization

/// How often each of many may ask in a minute.
final class RateLimiter<Asker: Hashable & Sendable>: Sendable {
  private struct State {
    var minute: Int64 = 0
    var counts: [Asker: Int] = [:]
  }

  private let most: Int
  private let state = Mutex(State())

  /// - Parameter most: Requests a minute.
  init(most: Int) { self.most = most }

  /// Whether somebody may ask at an instant, in seconds; counts the request.
  func allows(_ asker: Asker, at now: Int64) -> Bool {
    state.withLock { state in
      if state.minute != now / 60 {
        state.minute = now / 60
        state.counts.removeAll(keepingCapacity: true)
      }
      state.counts[asker, default: 0] += 1
      return state.counts[asker, default: 0] <= most
    }
  }
}
