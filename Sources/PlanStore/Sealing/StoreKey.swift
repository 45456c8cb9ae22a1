import Crypto
import Planner

#if canImport(Glibc)
  import Glibc
#endif

/// The key of a store: 32 random bytes in a text file, from which all others are derived.
struct StoreKey: Sendable {
  static let header = "aftercare store key 1"

  let secret: SymmetricKey

  init() { secret = SymmetricKey(size: .bits256) }

  init(secret: SymmetricKey) { self.secret = secret }

  /// Reads a key file.
  static func read(_ path: String) throws -> StoreKey {
    var bytes: [UInt8]
    do {
      bytes = try PrivateFile.read(path, limit: 4_096)
    } catch StoreError.missing {
      throw StoreError.keyMissing(path: path)
    } catch StoreError.foreignFile {
      throw StoreError.keyMalformed(path: path)
    }
    defer { wipe(&bytes) }
    // Read as bytes throughout: a text would leave copies of the key in memory.
    let lines = OuterText.unmarked(bytes).split { $0 == 10 || $0 == 13 }
    guard lines.count == 2, lines[0].elementsEqual(header.utf8),
      var secret = Hex.bytes(lines[1]), secret.count == 32
    else { throw StoreError.keyMalformed(path: path) }
    defer { wipe(&secret) }
    return StoreKey(secret: SymmetricKey(data: secret))
  }

  /// Writes zeros over what nobody needs any more.
  private static func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { space in
      if let start = space.baseAddress { explicit_bzero(start, space.count) }
    }
  }

  /// Writes it to a new file that only its owner may read.
  func write(to path: String) throws {
    let draft = try DraftFile(of: path, kind: "new")
    var bytes = Array("\(Self.header)\n".utf8)
    bytes.reserveCapacity(128)
    secret.withUnsafeBytes { Hex.append($0, to: &bytes) }
    bytes.append(10)
    defer { Self.wipe(&bytes) }
    try draft.write(bytes)
    try draft.publish()
  }

  /// A key for one purpose; from it neither the store's key nor another purpose's can be found.
  func derived(_ purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret, info: Array("aftercare \(purpose)".utf8), outputByteCount: 32)
  }
}
