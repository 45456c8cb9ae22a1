import Crypto
import FoundationEssentials

/// What a sealed row holds and where it belongs.
///
/// Both are bound into the seal, so that a row put in another's place does not open.
struct SealedContent: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    case planKey = 1
    case change = 2
    case snapshot = 3
    case titles = 4
    case checkpoint = 5
    case reasons = 6
  }

  var kind: Kind
  var stream: JournalStream
  var number: Int

  private var label: [UInt8] {
    var bytes: [UInt8] = [1, kind.rawValue]
    withUnsafeBytes(of: stream.id.bigEndian) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: Int64(number).bigEndian) { bytes.append(contentsOf: $0) }
    return bytes
  }

  func seal(_ content: some DataProtocol, with key: SymmetricKey) throws -> Data {
    let box = try AES.GCM.seal(content, using: key, authenticating: label)
    // A box with the usual twelve-byte nonce always has its combined form.
    guard let sealed = box.combined else { throw broken }
    return sealed
  }

  func open(_ sealed: Data, with key: SymmetricKey) throws -> Data {
    do {
      return try AES.GCM.open(
        AES.GCM.SealedBox(combined: sealed), using: key, authenticating: label)
    } catch is CryptoKitError {
      throw broken
    }
  }

  /// Reads a value out of a sealed row.
  func value<Form: StoredForm>(_ form: Form.Type, in sealed: Data, with key: SymmetricKey) throws
    -> Form.Value
  {
    let content = try open(sealed, with: key)
    do {
      return try form.value(of: content)
    } catch PayloadError.newer(let number) {
      throw StoreError.newer(path: "", version: number, known: V1.number)
    } catch is PayloadError {
      throw StoreError.unreadable(plan: stream.plan, number: number)
    }
  }

  func seal<Form: StoredForm>(_ form: Form.Type, _ value: Form.Value, with key: SymmetricKey) throws
    -> Data
  {
    try seal(form.payload(value), with: key)
  }

  private var broken: StoreError { .sealBroken(plan: stream.plan, number: number) }
}
