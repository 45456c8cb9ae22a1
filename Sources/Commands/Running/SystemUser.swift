#if canImport(Glibc)
  import Glibc
#endif

/// The account this process runs under, as the system knows it.
struct SystemUser: Sendable, Hashable {
  var login: String
  var home: String?

  /// Nil for an account without an entry, as in some containers.
  static var current: SystemUser? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 4_096)
    guard getpwuid_r(geteuid(), &entry, &buffer, buffer.count, &found) == 0, found != nil else {
      return nil
    }
    // A name that is no text would be another one, mended.
    return SystemUser(
      login: String(validatingCString: entry.pw_name) ?? "uid-\(geteuid())",
      home: String(validatingCString: entry.pw_dir))
  }

  /// The login, or the number of an account without one.
  static var login: String { current?.login ?? "uid-\(geteuid())" }
}
