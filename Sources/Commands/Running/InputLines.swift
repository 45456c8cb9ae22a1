#if canImport(Glibc)
  import Glibc
#endif

/// The lines of the input as bytes, without their line ends; never mended.
struct InputLines {
  private var rest: [UInt8] = []
  private var isAtEnd = false

  /// The next line as soon as it is there; nil at the end.
  mutating func next() -> [UInt8]? {
    var looked = 0
    while true {
      if let end = rest[looked...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { rest.removeSubrange(...end) }
        return Self.withoutReturn(rest[..<end])
      }
      looked = rest.count
      guard !isAtEnd else {
        defer { rest = [] }
        return rest.isEmpty ? nil : Self.withoutReturn(rest[...])
      }
      readMore()
    }
  }

  private mutating func readMore() {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(0, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count > 0 { rest += buffer[..<count] } else { isAtEnd = true }
      return
    }
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }
}
