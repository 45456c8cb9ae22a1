import CarePlans
import Planner
import Synchronization

/// Who fetched what when, kept in memory and written now and then.
final class FetchNotes: Sendable {
  private let fetches = Mutex<[FeedGrantID: FeedFetch]>([:])

  func note(_ fetch: FeedFetch) { fetches.withLock { $0[fetch.id] = fetch } }

  /// Writes what is new; what cannot be written is kept for the next time.
  func write(to log: any FeedFetchLog, now: Int64) throws {
    let new = fetches.withLock { fetches in
      defer { fetches.removeAll() }
      return fetches
    }
    guard !new.isEmpty else { return }
    do {
      try log.keep(new.values.sorted { $0.id < $1.id }, now: now)
    } catch {
      fetches.withLock { $0.merge(new) { newer, _ in newer } }
      throw error
    }
  }
}
