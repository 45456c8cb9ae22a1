import FoundationEssentials

/// How much memory the process holds.
enum ProcessMemory {
  /// Bytes in memory, as the system counts them; 0 where it does not tell.
  static var resident: Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return 0
    }
    let parts = text.split(separator: " ")
    return (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) * 4_096
  }
}
