#if canImport(Glibc)
  import Glibc
#endif

/// When the programs that keep the clock of a system right last did so.
///
/// Each of them writes a file of its own whenever it has set the clock or found it right.
struct SystemSync: Sendable {
  /// Of systemd-timesyncd, chrony and two forms of ntpd.
  static let usual = SystemSync(paths: [
    "/var/lib/systemd/timesync/clock", "/var/lib/chrony/drift", "/var/lib/chrony/chrony.drift",
    "/var/lib/ntpsec/ntp.drift", "/var/lib/ntp/ntp.drift",
  ])

  let paths: [String]

  /// In milliseconds since 1970; nil when none of them has been at work.
  func last() -> Int64? {
    paths.compactMap { path in
      var found = stat()
      guard stat(path, &found) == 0 else { return nil }
      return Int64(found.st_mtim.tv_sec) * 1_000
    }.max()
  }
}
