#if canImport(Glibc)
  import Glibc
#endif

/// How many files and connections the process may have open at once.
enum OpenFiles {
  /// Connections beyond this are of no use to a service of this size.
  private static let enough: UInt = 8_192
  /// What the store, the log and the certificates need beside the connections.
  private static let own: UInt = 64

  /// Takes what the system allows, and gives how many connections there may be: with one more, the
  /// store could no longer be opened.
  static func connections() -> Int {
    var limit = rlimit()
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(files, &limit) == 0 else { return 512 }
    let wanted = min(enough, limit.rlim_max)
    if limit.rlim_cur < wanted {
      let before = limit.rlim_cur
      limit.rlim_cur = wanted
      if setrlimit(files, &limit) != 0 { limit.rlim_cur = before }
    }
    return Int(max(min(limit.rlim_cur, enough), own + own) - own)
  }
}
