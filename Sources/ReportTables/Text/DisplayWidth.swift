/// How many columns of a terminal a text takes.
package enum DisplayWidth {
  /// The columns of a text: two for wide signs, none for marks that combine.
  package static func of(_ text: String) -> Int {
    var text = text
    let ascii: Int? = text.withUTF8 { bytes in
      bytes.allSatisfy { $0 < 0x80 } ? bytes.count : nil
    }
    return ascii ?? text.reduce(0) { $0 + of($1) }
  }

  /// The columns of a text once it is made harmless.
  static func printable(_ text: String) -> Int {
    var copy = text
    let plain: Int? = copy.withUTF8 { bytes in
      bytes.allSatisfy { 0x20..<0x7F ~= $0 } ? bytes.count : nil
    }
    return plain ?? of(text.printable)
  }

  /// The columns of one sign as people see it.
  package static func of(_ sign: Character) -> Int {
    let scalars = sign.unicodeScalars
    if let first = scalars.first, isPlain(first), scalars.count == 1 { return 1 }
    var width = 0
    for scalar in sign.unicodeScalars {
      // Emoji presentation makes a narrow sign wide.
      width = scalar.value == 0xFE0F ? 2 : max(width, of(scalar))
    }
    return width
  }

  /// The longest beginning of a text that takes no more than so many columns, closed by an
  /// ellipsis where something is left out.
  package static func fitting(_ text: String, in width: Int) -> String {
    if of(text) <= width { return text }
    guard width > 0 else { return "" }
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) {
      var rest = text.utf8.prefix(width - 1)
      while rest.last == 0x20 { rest.removeLast() }
      return String(Substring(rest)) + "…"
    }
    var result = ""
    var used = 1
    for sign in text {
      used += of(sign)
      if used > width { break }
      result.append(sign)
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }

  /// Western letters and the dashes, quotes and dots of typography: one column, without a look at
  /// the tables of Unicode.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027: true
    default: false
    }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// The blocks of East Asian wide and full-width signs, and of emoji.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x2614...0x2615, 0x26A1...0x26A1,
    0x2705...0x2705, 0x274C...0x274C, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
