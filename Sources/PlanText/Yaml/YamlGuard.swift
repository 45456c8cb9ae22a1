/// Looks at the bytes of a text before the YAML library does, and refuses what could harm it.
///
/// Aliases are refused here and not in the tree, because the library compares mapping keys while
/// it builds the tree, and a key of nested aliases costs time without bound. An alias needs an
/// anchor of its own name: both signs are looked for wherever a token may begin, also inside
/// quotes, so nothing slips through and only a text with `&x` and `*x` in one string is
/// refused needlessly.
struct YamlGuard {
  private let file: String
  private let log: ProblemLog
  private var line = 1
  private var column = 1
  private var anchors: [String: TextPlace] = [:]
  private var aliases: [(name: String, place: TextPlace)] = []

  /// Whether the text may be parsed; says in the log why not.
  static func accepts(_ text: String, file: String, log: ProblemLog) -> Bool {
    var scan = YamlGuard(file: file, log: log)
    var text = text
    return text.withUTF8 { scan.accepts($0) }
  }

  private init(file: String, log: ProblemLog) {
    self.file = file
    self.log = log
  }

  private var place: TextPlace { TextPlace(file: file, line: line, column: column) }

  private mutating func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isClean = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        column = 0
      case UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      case 0..<0x20, 0x7F:
        let code = "U+00" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        log.add(.controlCharacter, at: place, ["code": code])
        isClean = false
      case UInt8(ascii: "&"), UInt8(ascii: "*"):
        note(byte, at: index, in: bytes)
      case 0xEF where isReplacement(index, bytes):
        // What a decoder leaves behind where the bytes were no UTF-8.
        log.add(.notUTF8, at: place)
        isClean = false
      default: break
      }
      // Bytes that continue a sign make no column.
      index += 1
      if index < bytes.count, bytes[index] & 0xC0 != 0x80 { column += 1 }
    }
    for alias in aliases where anchors[alias.name] != nil {
      log.add(.aliasRefused, at: alias.place, ["name": alias.name])
      return false
    }
    return isClean
  }

  private mutating func note(_ sign: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard index == 0 || Self.mayPrecedeToken(bytes[index - 1]) else { return }
    let name = bytes[(index + 1)...].prefix(while: Self.isNameByte)
    guard !name.isEmpty else { return }
    let text = String(decoding: name, as: UTF8.self)
    if sign == UInt8(ascii: "&") {
      if anchors[text] == nil { anchors[text] = place }
    } else {
      aliases.append((text, place))
    }
  }

  private func isReplacement(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD
  }

  private static func mayPrecedeToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F...0xFF: true
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "?"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
