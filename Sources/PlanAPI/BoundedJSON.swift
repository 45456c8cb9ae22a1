import FoundationEssentials

/// Reads JSON that somebody else wrote: the one way in, before any decoder sees a byte.
///
/// The decoder below it stops the process on some texts with very many open brackets, and takes the
/// first of two members of one name. So the bytes are looked through first; what is deeper, longer
/// or less plain than anything we are sent is refused.
package enum BoundedJSON {
  /// Why a text is not read.
  package enum Refusal: Error, Sendable, Hashable {
    /// More bytes than may come.
    case tooLong
    /// More brackets within each other than ``deepest``.
    case tooDeep
    /// Two members of one object have the same name.
    case repeated
    /// No JSON in UTF-8, or not what is expected.
    case malformed
  }

  /// The most brackets within each other; what we are sent needs five.
  package static let deepest = 32

  /// Decodes a value.
  ///
  /// - Parameter most: The most bytes the text may have.
  /// - Throws: ``Refusal``.
  package static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: some Collection<UInt8>, most: Int = 64 << 20
  ) throws(Refusal) -> Value {
    guard bytes.count <= most else { throw .tooLong }
    var bytes = Array(bytes)
    // A mark of the byte order, as some editors write it.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    try JSONOutline.check(bytes)
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw .malformed
    }
  }
}

/// Looks through the brackets, texts and names of a JSON document, and at nothing else of it.
private struct JSONOutline {
  /// An object or array that is open.
  private struct Level {
    var isObject: Bool
    /// Whether the next text is the name of a member.
    var expectsName: Bool
    var names: Set<String> = []
  }

  private let bytes: [UInt8]
  private var place = 0
  private var levels: [Level] = []

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

  private mutating func walk() throws(BoundedJSON.Refusal) {
    while place < bytes.count {
      let sign = bytes[place]
      place += 1
      switch sign {
      case UInt8(ascii: "{"): try open(isObject: true)
      case UInt8(ascii: "["): try open(isObject: false)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard let level = levels.popLast(), level.isObject == (sign == UInt8(ascii: "}")) else {
          throw .malformed
        }
      case UInt8(ascii: ","):
        if let last = levels.indices.last { levels[last].expectsName = levels[last].isObject }
      case UInt8(ascii: "\""): try text()
      default: break
      }
    }
    guard levels.isEmpty else { throw .malformed }
  }

  private mutating func open(isObject: Bool) throws(BoundedJSON.Refusal) {
    guard levels.count < BoundedJSON.deepest else { throw .tooDeep }
    levels.append(Level(isObject: isObject, expectsName: isObject))
  }

  /// Goes behind a text whose opening sign was read.
  private mutating func text() throws(BoundedJSON.Refusal) {
    let start = place
    var isPlain = true
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\") {
        isPlain = false
        place += 1
      }
      place += 1
    }
    guard place < bytes.count else { throw .malformed }
    let inside = bytes[start..<place]
    place += 1
    guard let last = levels.indices.last, levels[last].expectsName else { return }
    levels[last].expectsName = false
    let name = isPlain ? String(decoding: inside, as: UTF8.self) : Self.unescaped(inside)
    guard let name else { throw .malformed }
    guard levels[last].names.insert(name).inserted else { throw .repeated }
  }

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
      guard let kind = rest.popFirst() else { return nil }
      switch kind {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain.append(kind)
      case UInt8(ascii: "b"): plain.append(8)
      case UInt8(ascii: "f"): plain.append(12)
      case UInt8(ascii: "n"): plain.append(10)
      case UInt8(ascii: "r"): plain.append(13)
      case UInt8(ascii: "t"): plain.append(9)
      case UInt8(ascii: "u"):
        let digits = rest.prefix(4)
        guard digits.count == 4,
          let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { return nil }
        rest = rest.dropFirst(4)
        flush()
        units.append(unit)
      default: return nil
      }
    }
    flush()
    return String(decoding: units, as: UTF16.self)
  }
}
