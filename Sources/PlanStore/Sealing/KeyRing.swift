import CarePlans
import Crypto
import FoundationEssentials
import GRDB
import Planner
import Synchronization

/// The keys of an open store: those derived from its key file, and those of plans as they are met.
final class KeyRing: Sendable {
  private let wrapping: SymmetricKey
  private let naming: SymmetricKey
  private let marking: SymmetricKey
  private let printing: SymmetricKey
  /// Marks rows of the clear tables.
  let rows: RowMarks
  /// Tells a right key from a wrong one, without giving anything away.
  let check: String
  private let opened = Mutex<[JournalStream: SymmetricKey]>([:])

  init(_ key: StoreKey) {
    wrapping = key.derived("wrap")
    naming = key.derived("uid")
    marking = key.derived("mark")
    printing = key.derived("signal print")
    rows = RowMarks(key: key.derived("rows"))
    check = key.derived("check").withUnsafeBytes { Hex.text($0.prefix(16)) }
  }

  /// The secret under the names of items in feeds: 32 bytes, the same as long as the store lives.
  var uidKey: [UInt8] { naming.withUnsafeBytes { Array($0) } }

  /// The key of a stream.
  ///
  /// - Throws: ``StoreError/planDestroyed(_:)`` when it is no longer there.
  func key(of stream: JournalStream, _ db: Database) throws -> SymmetricKey {
    if let key = opened.withLock({ $0[stream] }) { return key }
    var wrapped: Data?
    try db.rows("SELECT wrapped FROM planKey WHERE stream = ?") {
      $0.int(stream.id)
    } each: {
      wrapped = $0.blob()
    }
    guard let wrapped else {
      throw stream.plan.map(StoreError.planDestroyed)
        ?? StoreError.sealBroken(plan: nil, number: 0)
    }
    let key = SymmetricKey(data: try content(stream).open(wrapped, with: wrapping))
    opened.withLock { $0[stream] = key }
    return key
  }

  /// Makes the key of a new stream.
  func makeKey(of stream: JournalStream, _ db: Database) throws -> SymmetricKey {
    let key = SymmetricKey(size: .bits256)
    let wrapped = try key.withUnsafeBytes { try content(stream).seal(Data($0), with: wrapping) }
    try db.run("INSERT INTO planKey (stream, wrapped) VALUES (?, ?)") {
      $0.int(stream.id)
      $0.blob(wrapped)
    }
    opened.withLock { $0[stream] = key }
    return key
  }

  /// Forgets the keys met so far: some may have been taken back with their transaction.
  func forget() { opened.withLock { $0.removeAll() } }

  /// The lasting, meaningless name of an item for an audience: 32 hexadecimal signs.
  func name(_ item: String, for audience: String) -> String {
    var code = HMAC<SHA256>(key: naming)
    code.update(data: Array(audience.utf8))
    // Neither part may run into the other.
    code.update(data: [0])
    code.update(data: Array(item.utf8))
    return Hex.text(code.finalize().prefix(16))
  }

  /// The fingerprint of what a person is known again by: 16 bytes.
  func print(of key: PersonKey) -> Data {
    var code = HMAC<SHA256>(key: printing)
    code.update(data: [UInt8(truncatingIfNeeded: key.kind.rawValue)])
    code.update(data: Array(key.text.utf8))
    return Data(code.finalize().prefix(16))
  }

  /// A mark that only the holder of the key can make.
  func mark(_ parts: [String]) -> Data {
    var code = HMAC<SHA256>(key: marking)
    for part in parts {
      withUnsafeBytes(of: UInt64(part.utf8.count).bigEndian) { code.update(data: $0) }
      code.update(data: Array(part.utf8))
    }
    return Data(code.finalize())
  }

  private func content(_ stream: JournalStream) -> SealedContent {
    SealedContent(kind: .planKey, stream: stream, number: 0)
  }
}
