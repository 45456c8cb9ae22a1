/// Cleans and checks strings before they reach libical, which passes most signs through unseen.
enum FeedText {
  /// The text without control signs; every kind of line end becomes a line feed, tabs stay.
  static func cleaned(_ text: String) -> String {
    hasControls(text) ? withoutControls(text) : text
  }

  /// Whether an identifier consists of 1 to 254 plain printable signs without blanks and without
  /// those that would need escaping.
  static func isIdentifier(_ text: String) -> Bool {
    withBytes(of: text) { bytes in
      guard 1...254 ~= bytes.count else { return false }
      for byte in bytes where byte &- 0x21 > 0x5D || isEscaped(byte) { return false }
      return true
    }
  }

  /// Whether a text needs neither cleaning nor escaping and is not blank.
  static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 254 && !hasControls(text)
      && text.utf8.allSatisfy { !isEscaped($0) && $0 != 0x0A }
  }

  /// Whether a link is an absolute http address of printable ASCII signs only.
  static func isLink(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count <= 2_000 && (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && bytes.allSatisfy { 0x21...0x7E ~= $0 && $0 != 0x22 && $0 != 0x5C }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x3B || byte == 0x5C
  }

  /// Looks for C0 and C1 controls, DEL and the two separator signs of Unicode by their bytes.
  private static func hasControls(_ text: String) -> Bool {
    withBytes(of: text) { bytes in
      for index in bytes.indices where bytes[index] &- 0x20 > 0x5E {
        switch bytes[index] {
        case 0x09, 0x0A: continue
        case 0..<0x20, 0x7F: return true
        case 0xC2 where bytes[index + 1] < 0xA0: return true
        case 0xE2 where bytes[index + 1] == 0x80 && 0xA8...0xA9 ~= bytes[index + 2]: return true
        default: continue
        }
      }
      return false
    }
  }

  /// The UTF-8 of a text, which is always well formed: a first byte is followed by its others.
  private static func withBytes<Result>(
    of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(text.utf8).withUnsafeBufferPointer(body)
  }

  private static func withoutControls(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(scalar)
      case 0..<0x20, 0x7F..<0xA0: break
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
