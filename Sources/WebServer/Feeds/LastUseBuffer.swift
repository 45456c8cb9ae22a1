import Planner
import Synchronization

/// Who came in by what when, kept in memory and written now and then.
final class LastUseBuffer: Sendable {
  private struct State {
    var uses: [Credential: LastUse] = [:]
    /// When what is old was last forgotten.
    var prunedAt: Int64?
  }

  private let state = Mutex(State())

  func note(_ use: LastUse) { state.withLock { $0.uses[use.way] = use } }

  /// Writes what is new, and every day forgets what is old; what cannot be written is kept for the
  /// next time.
  func write(to log: any UseLog, now: Int64) throws {
    let new: [Credential: LastUse]? = state.withLock { state in
      let isTime = state.prunedAt.map { now - $0 >= 86_400 } ?? true
      guard isTime || !state.uses.isEmpty else { return nil }
      defer { state.uses.removeAll() }
      return state.uses
    }
    guard let new else { return }
    do {
      try log.keep(new.values.sorted { $0.way < $1.way }, now: now)
      state.withLock { $0.prunedAt = now }
    } catch {
      state.withLock { $0.uses.merge(new) { newer, _ in newer } }
      throw error
    }
  }
}
