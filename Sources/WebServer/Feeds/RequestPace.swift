import CarePlans
import Synchronization

/// How often an address may ask for what is new.
final class RequestPace: Sendable {
  /// Requests a minute; calendars ask a few times an hour.
  static let most = 60

  private struct State {
    var minute: Int64 = 0
    var counts: [FeedGrantID: Int] = [:]
  }

  private let state = Mutex(State())

  /// Whether an address may ask at an instant, in seconds; counts the request.
  func allows(_ id: FeedGrantID, at now: Int64) -> Bool {
    state.withLock { state in
      if state.minute != now / 60 {
        state.minute = now / 60
        state.counts.removeAll(keepingCapacity: true)
      }
      state.counts[id, default: 0] += 1
      return state.counts[id, default: 0] <= Self.most
    }
  }
}
