import CarePlans
import CivilTime
import FoundationEssentials

/// Writes small values one after the other, in as few bytes as they need.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 128 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small numbers of either sign stay small.
  mutating func int(_ value: some BinaryInteger) {
    let value = Int64(value)
    unsigned(UInt64(bitPattern: value << 1 ^ value >> 63))
  }

  mutating func data(_ value: some Collection<UInt8>) {
    unsigned(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  mutating func text(_ value: String) {
    unsigned(UInt64(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  mutating func list<Kind>(_ keys: [Key<Kind>]) {
    unsigned(UInt64(keys.count))
    for key in keys { text(key.rawValue) }
  }
}

/// Reads what a packed writer wrote.
///
/// Past the end it reads nothing and is no longer ``isWhole``.
struct PackedReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private(set) var isWhole = true

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether everything was there and nothing is left.
  var isDone: Bool { isWhole && place == bytes.count }

  mutating func unsigned() -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      result |= UInt64(byte & 127) << shift
      if byte < 128 { return result }
      shift += 7
    }
    isWhole = false
    return 0
  }

  mutating func int() -> Int {
    let value = unsigned()
    return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
  }

  mutating func day() -> CivilDate? {
    let day = CivilDate(dayNumber: Int32(truncatingIfNeeded: int()))
    if day == nil { isWhole = false }
    return day
  }

  /// The bytes of a text, valid until the next row.
  mutating func slice() -> UnsafeBufferPointer<UInt8> {
    let count = unsigned()
    guard count <= UInt64(bytes.count - place) else {
      isWhole = false
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    defer { place += Int(count) }
    return UnsafeBufferPointer(rebasing: bytes[place..<place + Int(count)])
  }

  mutating func text() -> String { String(decoding: slice(), as: UTF8.self) }

  mutating func list<Kind>() -> [Key<Kind>] {
    let count = unsigned()
    guard count > 0, isWhole else { return [] }
    var keys: [Key<Kind>] = []
    keys.reserveCapacity(Int(min(count, 16)))
    for _ in 0..<count where isWhole { keys.append(Key(text())) }
    return keys
  }
}
