import NIOCore
import NIOPosix

/// The threads on which the service blocks, apart for what must never wait for the other.
enum ServiceThreads {
  /// For commands and lists of the API that only read, which may take long.
  static let commands = pool()
  /// For changes, which may wait for each other and for those of other programs.
  static let changes = pool()
  /// For calendars, readiness, and who may come in.
  static let store = pool()

  /// More than there are processors: most of them wait for the store or the disk.
  ///
  /// Fewer than the store has connections for reading.
  static let count = min(max(4, System.coreCount), 12)

  private static func pool() -> NIOThreadPool {
    let pool = NIOThreadPool(numberOfThreads: count)
    pool.start()
    return pool
  }
}
