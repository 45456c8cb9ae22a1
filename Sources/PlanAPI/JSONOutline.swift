/// Looks through a JSON document from its first byte to its last, by the letter of RFC 8259.
struct JSONOutline {
  /// An object or array that is open.
  private struct Level {
    var isObject: Bool
    var names: Set<String> = []
  }

  /// What comes next, but for blanks.
  private enum Expectation {
    case value
    /// What an object or array begins with, or its end.
    case first
    case name
    case colon
    /// A comma or an end; behind the whole value nothing.
    case comma
  }

  private let bytes: [UInt8]
  private var place = 0
  private var levels: [Level] = []
  private var next = Expectation.value

  /// - Throws: ``BoundedJSON/Refusal``.
  static func check(_ bytes: [UInt8]) throws(BoundedJSON.Refusal) {
    // Without these no other encoding can pass for UTF-8, whose brackets would be others.
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
      throw .malformed
    }
    var outline = JSONOutline(bytes: bytes)
    try outline.walk()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var isInObject: Bool { levels.last?.isObject ?? false }
  private var takesValue: Bool { next == .value || next == .first && !isInObject }
  private var takesName: Bool { next == .name || next == .first && isInObject }

  private mutating func walk() throws(BoundedJSON.Refusal) {
    while place < bytes.count {
      let sign = bytes[place]
      switch sign {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["): try open(isObject: sign == UInt8(ascii: "{"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): try close(isObject: sign == UInt8(ascii: "}"))
      case UInt8(ascii: ","):
        guard next == .comma, !levels.isEmpty else { throw .malformed }
        place += 1
        next = isInObject ? .name : .value
      case UInt8(ascii: ":"):
        guard next == .colon else { throw .malformed }
        place += 1
        next = .value
      case UInt8(ascii: "\""):
        if takesName {
          try name()
        } else {
          guard takesValue else { throw .malformed }
          _ = try text()
          next = .comma
        }
      default: try word()
      }
    }
    guard levels.isEmpty, next == .comma else { throw .malformed }
  }

  private mutating func open(isObject: Bool) throws(BoundedJSON.Refusal) {
    guard takesValue else { throw .malformed }
    guard levels.count < BoundedJSON.deepest else { throw .tooDeep }
    place += 1
    levels.append(Level(isObject: isObject))
    next = .first
  }

  private mutating func close(isObject: Bool) throws(BoundedJSON.Refusal) {
    guard next == .first || next == .comma, let level = levels.popLast(),
      level.isObject == isObject
    else { throw .malformed }
    place += 1
    next = .comma
  }

  /// Goes behind a number, or one of three words.
  private mutating func word() throws(BoundedJSON.Refusal) {
    let rest = bytes[place...]
    let word = rest.prefix { byte in
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
      default: false
      }
    }
    let isKnown = ["true", "false", "null"].contains { word.elementsEqual($0.utf8) }
    guard takesValue, isKnown || Self.isNumber(word) else { throw .malformed }
    place = word.endIndex
    next = .comma
  }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word
    func digits() -> Int {
      let count = rest.prefix { 48...57 ~= $0 }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let isZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !isZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let sign = rest.first, sign | 32 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  private mutating func name() throws(BoundedJSON.Refusal) {
    let (inside, isPlain) = try text()
    let name = isPlain ? String(decoding: inside, as: UTF8.self) : Self.unescaped(inside)
    guard let name, let last = levels.indices.last else { throw .malformed }
    guard levels[last].names.insert(name).inserted else { throw .repeated }
    next = .colon
  }

  /// Goes behind a text, and gives what stands in it and whether nothing of that is escaped.
  private mutating func text() throws(BoundedJSON.Refusal) -> (ArraySlice<UInt8>, isPlain: Bool) {
    place += 1
    let start = place
    var isPlain = true
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      guard bytes[place] >= 0x20 else { throw .malformed }
      if bytes[place] == UInt8(ascii: "\\") {
        isPlain = false
        place += 1
        guard place < bytes.count, Self.escapes[bytes[place]] != nil else { throw .malformed }
      }
      place += 1
    }
    guard place < bytes.count else { throw .malformed }
    let inside = bytes[start..<place]
    place += 1
    guard isPlain || Self.unescaped(inside) != nil else { throw .malformed }
    return (inside, isPlain)
  }

  /// What may stand behind a backslash, with what it means; for `u` digits follow.
  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
    UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "u"): 0,
  ]

  /// A text without its escapes; nil when there is one that does not exist.
  private static func unescaped(_ text: ArraySlice<UInt8>) -> String? {
    var units: [UInt16] = []
    var plain: [UInt8] = []
    func flush() {
      units += String(decoding: plain, as: UTF8.self).utf16
      plain = []
    }
    var rest = text
    while let sign = rest.popFirst() {
      guard sign == UInt8(ascii: "\\") else {
        plain.append(sign)
        continue
      }
      guard let kind = rest.popFirst(), let meant = escapes[kind] else { return nil }
      guard kind == UInt8(ascii: "u") else {
        plain.append(meant)
        continue
      }
      // A number could have a sign before it.
      let digits = rest.prefix(4)
      guard digits.count == 4, digits.allSatisfy({ $0 != UInt8(ascii: "+") }),
        let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      rest = rest.dropFirst(4)
      flush()
      units.append(unit)
    }
    flush()
    return String(decoding: units, as: UTF16.self)
  }
}
