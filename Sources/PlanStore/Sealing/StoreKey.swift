import Crypto
import Planner

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
    let lines = (OuterText.decoded(bytes) ?? "").split(whereSeparator: \.isNewline)
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
