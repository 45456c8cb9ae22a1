#if canImport(Glibc)
  import Glibc
#endif

/// Lets the processes that want to write take turns.
///
/// SQLite alone lets the one that has just written begin again at once, while the others sleep;
/// under load some of them would never get their turn. Here whoever waits next in line holds a
/// lock on the folder, and the others, the last writer too, come after it. Nothing depends on
/// this for safety: SQLite's own lock does that.
final class WriteQueue: Sendable {
  private let folder: Int32

  /// - Parameter path: The path of the store.
  init(_ path: String) {
    folder = open(StoreFolder.path(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  }

  deinit {
    if folder >= 0 { close(folder) }
  }

  /// Waits to be next in line, though not for ever.
  func enter() {
    guard folder >= 0 else { return }
    for attempt in 0..<Self.patience {
      // A file system without such locks, too, ends the wait.
      if flock(folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
      Self.pause(attempt)
    }
  }

  /// Lets the next one come to the front.
  func leave() {
    if folder >= 0 { flock(folder, LOCK_UN) }
  }

  /// So many pauses make about ten seconds.
  static let patience = 2_500

  /// A short sleep, longer after the first few.
  static func pause(_ attempt: Int) {
    usleep(UInt32(min(200 * (attempt + 1), 4_000)))
  }
}
