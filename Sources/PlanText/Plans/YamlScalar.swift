/// Writes strings so that every reader of YAML gets back the same string.
enum YamlScalar {
  /// Plain where no reader could take it for something else, else in double quotes.
  static func text(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// In double quotes, on one line.
  static func quoted(_ text: String) -> String {
    var result = "\""
    result.reserveCapacity(text.utf8.count + 2)
    var last: Unicode.Scalar = "\""
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "*" where mayEndToken(last) && isName(scalars, after: place):
        // Looks like an alias, which our own reader refuses without asking further.
        result += "\\x2A"
      case "\u{FEFF}" where place == 0:
        // The library takes a mark of byte order off the front of every string, so it gets two.
        result += "\\uFEFF\\uFEFF"
      case _ where mustEscape(scalar): result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return result + "\""
  }

  /// Begins with a letter or a digit, goes on with harmless signs, and is no word, number or date
  /// of YAML's.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) || isDigit(first), text.utf8.count <= 80
    else { return false }
    guard text.utf8.allSatisfy({ isLetter($0) || isDigit($0) || isHarmless($0) }) else {
      return false
    }
    return !isDigit(first) && !words.contains(text.lowercased())
  }

  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "+")
  }

  /// Signs behind which ``YamlGuard`` takes a star for an alias, and a few more.
  private static func mayEndToken(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return true }
    let byte = UInt8(scalar.value)
    return !isLetter(byte) && !isDigit(byte) && scalar != "\""
  }

  private static func isName(_ scalars: [Unicode.Scalar], after place: Int) -> Bool {
    guard place + 1 < scalars.count, scalars[place + 1].isASCII else { return false }
    let byte = UInt8(scalars[place + 1].value)
    return isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  /// Signs the library refuses raw, that break lines, or that nobody can see.
  static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA1, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
      0xFFF9...0xFFFF:
      true
    default: scalar.properties.isNoncharacterCodePoint
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (letter, width) =
      scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
  }
}
