/// Names one after the other in one piece of memory, read when they are needed.
package struct NameList: Sendable, Hashable {
  /// The names in UTF-8, without anything between them.
  package let bytes: [UInt8]
  /// Where each ends in ``bytes``, in order.
  package let ends: [UInt32]

  /// Nil when the ends do not fit the bytes.
  package init?(bytes: [UInt8], ends: [UInt32]) {
    guard Int(ends.last ?? 0) == bytes.count, ends.count < Int(UInt16.max),
      zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    self.bytes = bytes
    self.ends = ends
  }

  package var indices: Range<UInt16> { 0..<UInt16(clamping: ends.count) }

  /// The name at a place; empty where there is none.
  package subscript(_ place: UInt16) -> String {
    guard ends.indices.contains(Int(place)) else { return "" }
    let start = place == 0 ? 0 : Int(ends[Int(place) - 1])
    return String(decoding: bytes[start..<Int(ends[Int(place)])], as: UTF8.self)
  }

  private init(_ writer: Writer) {
    bytes = writer.bytes
    ends = writer.ends
  }

  /// Gathers names, each once.
  package struct Writer {
    fileprivate var bytes: [UInt8] = []
    fileprivate var ends: [UInt32] = []
    private var places: [String: UInt16] = [:]

    package init() {}

    /// Where a name stands; the last place is never given out.
    package mutating func place(of name: String) -> UInt16 {
      if let place = places[name] { return place }
      let place = UInt16(clamping: ends.count)
      bytes += name.utf8
      ends.append(UInt32(clamping: bytes.count))
      places[name] = place
      return place
    }

    package var list: NameList { NameList(self) }
  }
}
