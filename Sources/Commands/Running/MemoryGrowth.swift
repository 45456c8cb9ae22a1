import CAllocator

/// How a process that lives for some milliseconds gets its memory.
enum MemoryGrowth {
  /// Takes memory in a few large steps.
  ///
  /// The allocator gives each thread an arena of its own, which grows page by page with a call to
  /// the system each time; a command does its work on one thread.
  static func useOnePlace() {
    mallopt(M_ARENA_MAX, 1)
    mallopt(M_TOP_PAD, 16 << 20)
    mallopt(M_MMAP_THRESHOLD, 64 << 20)
    mallopt(M_TRIM_THRESHOLD, 256 << 20)
  }
}
