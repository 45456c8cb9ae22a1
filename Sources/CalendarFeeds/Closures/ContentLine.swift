/// One property of a calendar file, unfolded.
struct ContentLine: Hashable {
  /// In upper case.
  let name: String
  /// Names in upper case; values without their quotes.
  let parameters: [String: String]
  let value: String
  /// Where it starts in the file, from 1.
  let line: Int

  /// Reads an unfolded line; nil when it is not `NAME[;PARAMETER=value…]:value`.
  init?(_ text: String, line: Int) {
    var rest = Substring(text).utf8[...]
    let name = Self.takeName(&rest)
    guard !name.isEmpty else { return nil }
    var parameters: [String: String] = [:]
    while rest.first == UInt8(ascii: ";") {
      rest.removeFirst()
      let key = Self.takeName(&rest)
      guard !key.isEmpty, rest.popFirst() == UInt8(ascii: "="),
        let value = Self.takeParameterValue(&rest)
      else { return nil }
      parameters[key] = value
    }
    guard rest.popFirst() == UInt8(ascii: ":") else { return nil }
    self.name = name
    self.parameters = parameters
    self.value = String(Substring(rest))
    self.line = line
  }

  /// Letters, digits and hyphens, in upper case.
  private static func takeName(_ rest: inout Substring.UTF8View) -> String {
    let name = rest.prefix {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
      default: false
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
    return String(Substring(rest[..<end])).filter { $0 != "\"" }
  }
}
