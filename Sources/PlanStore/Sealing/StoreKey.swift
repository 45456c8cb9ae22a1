import Crypto

/// The key of a store: 32 random bytes in a text file, from which all others are derived.
struct StoreKey: Sendable {
  static let header = "aftercare store key 1"

  let secret: SymmetricKey

  init() { secret = SymmetricKey(size: .bits256) }

  init(secret: SymmetricKey) { self.secret = secret }

  /// Reads a key file.
  static func read(_ path: String) throws -> StoreKey {
    let bytes: [UInt8]
    do {
      bytes = try PrivateFile.read(path, limit: 4_096)
    } catch StoreError.missing {
      throw StoreError.keyMissing(path: path)
    } catch StoreError.foreignFile {
      throw StoreError.keyMalformed(path: path)
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard lines.count == 2, lines[0] == header, let secret = Hex.bytes(lines[1]),
      secret.count == 32
    else { throw StoreError.keyMalformed(path: path) }
    return StoreKey(secret: SymmetricKey(data: secret))
  }

  /// Writes it to a new file that only its owner may read.
  func write(to path: String) throws {
    let text = secret.withUnsafeBytes { "\(Self.header)\n\(Hex.text($0))\n" }
    try PrivateFile.write(Array(text.utf8), to: path)
  }

  /// A key for one purpose; from it neither the store's key nor another purpose's can be found.
  func derived(_ purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret, info: Array("aftercare \(purpose)".utf8), outputByteCount: 32)
  }
}

/// Bytes as hexadecimal text, lower case.
enum Hex {
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var result: [UInt8] = []
    for byte in bytes {
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    var result: [UInt8] = []
    var high: UInt8?
    for character in text.utf8 {
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
