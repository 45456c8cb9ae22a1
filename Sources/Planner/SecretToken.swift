import Crypto

/// The secret part of a calendar address, or the key to the service: 256 random bits.
///
/// Shown once; the store keeps its hash.
package struct SecretToken: Sendable, Hashable {
  /// 43 signs that need no escaping in a URL (base64url, RFC 4648).
  package let text: String

  /// A token read from an address; nil when it cannot be one of ours.
  package init?(_ text: String) {
    let isFit = text.utf8.count == Self.length && text.utf8.allSatisfy { Self.isLetter[Int($0)] }
    guard isFit else { return nil }
    self.text = text
  }

  /// A new one.
  package init(from random: any RandomSource) {
    let bytes = (0..<4).flatMap { _ in
      withUnsafeBytes(of: random.bits().bigEndian) { Array($0) }
    }
    text = Self.encoded(bytes)
  }

  /// SHA-256 of its text in lower-case hexadecimal: what is kept and looked up.
  package var hash: String { Hex.text(SHA256.hash(data: Array(text.utf8))) }

  /// How many signs it has.
  package static let length = 43
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// Whether a byte is one of them.
  private static let isLetter = (0..<256).map { letters.contains(UInt8($0)) }

  private static func encoded(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var held: UInt32 = 0
    var bits = 0
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        result.append(letters[Int(held >> UInt32(bits) & 63)])
      }
    }
    if bits > 0 { result.append(letters[Int(held << UInt32(6 - bits) & 63)]) }
    return String(decoding: result, as: UTF8.self)
  }
}
