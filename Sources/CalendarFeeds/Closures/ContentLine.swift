/// One property of a calendar file, unfolded.
struct ContentLine: Hashable {
  /// In upper case.
  let name: String
  /// Names in upper case; values without their quotes.
  let parameters: [String: String]
  /// Without white space around it.
  let value: String
  /// Where it starts in the file, from 1.
  let line: Int

  /// Reads an unfolded line; nil when it is not `NAME[;PARAMETER=value…]:value`.
  ///
  /// What begins with `X-` is nothing we read: such a line is taken without looking further, for
  /// some programs use signs in these names that no name may have.
  init?(_ text: String, line: Int) {
    self.line = line
    var rest = Substring(text).utf8[...]
    let name = Self.takeName(&rest)
    guard !name.isEmpty else { return nil }
    self.name = name
    var parameters: [String: String] = [:]
    if name.hasPrefix("X-") {
      guard rest.contains(UInt8(ascii: ":")) else { return nil }
      self.parameters = parameters
      value = ""
      return
    }
    while rest.first == UInt8(ascii: ";") {
      rest.removeFirst()
      let key = Self.takeName(&rest)
      guard !key.isEmpty, rest.popFirst() == UInt8(ascii: "="),
        let value = Self.takeParameterValue(&rest)
      else { return nil }
      parameters[key] = value
    }
    guard rest.popFirst() == UInt8(ascii: ":") else { return nil }
    self.parameters = parameters
    value = String(Substring(Self.trimmed(rest)))
  }

  /// The value as a word, which may be written in any case.
  var word: String { value.uppercased() }

  /// The name with which a text begins, be it a line or not; empty when it begins with none.
  static func name(_ text: Substring) -> String {
    var rest = text.utf8
    return takeName(&rest)
  }

  /// A text without white space around it.
  static func bare(_ text: some StringProtocol) -> Substring {
    Substring(trimmed(Substring(text).utf8))
  }

  /// Letters, digits and hyphens, in upper case; `X-` names of parameters have any sign.
  private static func takeName(_ rest: inout Substring.UTF8View) -> String {
    let isExtra = rest.starts(with: "X-".utf8) || rest.starts(with: "x-".utf8)
    let name = rest.prefix { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
      default: isExtra && !"=;:,\"".utf8.contains(byte)
      }
    }
    rest = rest[name.endIndex...]
    return Substring(name).uppercased()
  }

  /// One value or a list of them, quoted or not, up to the next `;` or `:`.
  private static func takeParameterValue(_ rest: inout Substring.UTF8View) -> String? {
    var isQuoted = false
    var end = rest.startIndex
    while end < rest.endIndex {
      let byte = rest[end]
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") {
        break
      }
      end = rest.index(after: end)
    }
    guard !isQuoted else { return nil }
    defer { rest = rest[end...] }
    return String(Substring(trimmed(rest[..<end]))).filter { $0 != "\"" }
  }

  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    var text = text
    while let byte = text.first, byte == 0x20 || byte == 0x09 { text.removeFirst() }
    while let byte = text.last, byte == 0x20 || byte == 0x09 { text.removeLast() }
    return text
  }
}
