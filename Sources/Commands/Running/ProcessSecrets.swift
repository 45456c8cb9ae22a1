import CAllocator

#if canImport(Glibc)
  import Glibc
#endif

/// Keeps what a process holds in memory, the store's key above all, out of files.
enum ProcessSecrets {
  /// A crash leaves no core, and no other process of the account may read the memory.
  static func keepInside() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    // Where cores go to a program the limit is not asked.
    _ = forbid_dumps()
  }
}
