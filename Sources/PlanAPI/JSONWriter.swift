/// Writes JSON (RFC 8259) straight into bytes, in the order it is told.
///
/// Made for long lists: no tree, no dictionary, no reflection. Text is always valid UTF-8, since a
/// Swift string is; control signs and the two line ends JavaScript minds are escaped.
package struct JSONWriter: Sendable {
  /// How it is laid out.
  package enum Style: Sendable, Hashable, CaseIterable {
    /// Without a space too many.
    case compact
    /// Two spaces for each level, for people.
    case pretty
  }

  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  private let style: Style
  private var depth = 0
  /// Whether the next value is the first of its object or list.
  private var isFirst = true
  /// Whether a name was written whose value is still to come.
  private var isNamed = false

  package init(_ style: Style = .compact, reserving capacity: Int = 0) {
    self.style = style
    bytes.reserveCapacity(capacity)
  }

  /// The document, closed by a line end.
  package static func document(
    _ style: Style = .pretty, reserving capacity: Int = 0, _ body: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(style, reserving: capacity)
    body(&writer)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// An object; the body writes its fields.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// A list; the body writes its values.
  package mutating func list(_ body: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// The name of a field; its value must follow.
  package mutating func name(_ name: String) {
    begin()
    append(quoted: name)
    bytes.append(UInt8(ascii: ":"))
    if style == .pretty { bytes.append(UInt8(ascii: " ")) }
    isNamed = true
  }

  package mutating func value(_ text: String) {
    begin()
    append(quoted: text)
  }

  package mutating func value(_ number: Int) {
    begin()
    append(number)
  }

  package mutating func value(_ flag: Bool) {
    begin()
    append(flag ? "true" : "false")
  }

  package mutating func null() {
    begin()
    append("null")
  }

  private mutating func nest(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    begin()
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(close)
    isFirst = false
  }

  /// What stands between the value before and the next one.
  private mutating func begin() {
    if isNamed {
      isNamed = false
      return
    }
    if depth > 0 {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      breakLine()
    }
    isFirst = false
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { append("  ") }
  }

  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ number: Int) {
    guard 0..<10 ~= number else { return bytes.append(contentsOf: String(number).utf8) }
    bytes.append(UInt8(ascii: "0") + UInt8(number))
  }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append(escaping: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies runs that need nothing whole.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for place in text.indices where Self.needsCare(text[place]) {
      let isSeparator = text[place] == 0xE2
      if isSeparator, !Self.isLineSeparator(text, at: place) { continue }
      bytes.append(contentsOf: text[start..<place])
      if isSeparator {
        append(text[place + 2] == 0xA8 ? #"\u2028"# : #"\u2029"#)
        start = place + 3
      } else {
        escape(text[place])
        start = place + 1
      }
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Signs to escape, and the first byte of U+2028 and U+2029.
  private static func needsCare(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xE2
  }

  private static func isLineSeparator(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    place + 2 < text.count && text[place + 1] == 0x80 && (text[place + 2] & 0xFE) == 0xA8
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      append("u00")
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
