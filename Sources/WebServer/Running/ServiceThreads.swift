import NIOCore
import NIOPosix

/// The threads on which the service blocks, apart for what must never wait for the other.
enum ServiceThreads {
  /// For commands and lists of the API, which may take long.
  static let commands = pool()
  /// For calendars, readiness, and who may come in.
  static let store = pool()

  /// More than there are processors: most of them wait for the store or the disk.
  static let count = max(4, System.coreCount)

  private static func pool() -> NIOThreadPool {
    let pool = NIOThreadPool(numberOfThreads: count)
    pool.start()
    return pool
  }
}
