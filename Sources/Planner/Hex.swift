/// Bytes as hexadecimal text, lower case.
package enum Hex {
  /// Two digits for each byte.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(2 * bytes.underestimatedCount)
    append(bytes, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends two digits for each byte.
  package static func append(_ bytes: some Sequence<UInt8>, to text: inout [UInt8]) {
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// The bytes of a text; nil for one that is no hexadecimal.
  package static func bytes(_ text: some StringProtocol) -> [UInt8]? { bytes(text.utf8) }

  /// The bytes of a text in UTF-8; nil for one that is no hexadecimal.
  package static func bytes(_ text: some Collection<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count / 2)
    var high: UInt8?
    for character in text {
      guard let digit = digit(character) else { return nil }
      if let first = high {
        result.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return high == nil ? result : nil
  }

  private static func digit(_ character: UInt8) -> UInt8? {
    switch character {
    case 48...57: character - 48
    case 97...102: character - 87
    default: nil
    }
  }
}
