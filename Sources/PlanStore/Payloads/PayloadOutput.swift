import Planner

/// Writes JSON, member by member.
///
/// The encoders of Foundation ask of each type whether it is one of their special ones, and the
/// first answer for a type costs a search through the whole program: several milliseconds at
/// each start. A command that writes one change set is over in less.
struct PayloadOutput {
  private(set) var bytes: [UInt8] = []
  /// Whether nothing stands yet in the innermost object or array.
  private var isFirst = true

  mutating func object(_ body: (inout PayloadOutput) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  mutating func array<Member>(
    _ members: some Sequence<Member>, _ body: (Member, inout PayloadOutput) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    isFirst = true
    for member in members {
      next()
      body(member, &self)
    }
    bytes.append(UInt8(ascii: "]"))
    isFirst = false
  }

  /// Begins a member whose value is written next.
  mutating func name(_ name: StaticString) {
    next()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Begins a member with a name that is itself a value.
  mutating func name(of value: String) {
    next()
    write(value)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func write(_ word: StaticString) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func write(_ value: String) {
    var value = value
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { text in
      var start = 0
      for (place, byte) in text.enumerated() where Self.isSpecial(byte) {
        bytes.append(contentsOf: text[start..<place])
        start = place + 1
        bytes.append(UInt8(ascii: "\\"))
        if byte < 32 {
          bytes.append(contentsOf: "u00\(Hex.text([byte]))".utf8)
        } else {
          bytes.append(byte)
        }
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func write(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  mutating func write(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

  private mutating func next() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
