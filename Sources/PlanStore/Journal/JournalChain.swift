import Crypto
import FoundationEssentials

/// A change set as the journal keeps it.
struct JournalEntry: Hashable, Sendable {
  var seq: Int
  var stream: JournalStream
  /// Its number in the stream, counted from 1.
  var number: Int
  /// Milliseconds since 1970.
  var at: Int64
  var day: Int32
  var sealed: Data
  /// The hash over the stream up to here.
  var planHash: Data
  /// The hash over the whole journal up to here.
  var hash: Data
}

/// The two chains of hashes: each stream has its own, and the store's runs through them all.
///
/// They are made of sealed bytes, so that they still hold when the key of a plan is gone.
enum JournalChain {
  /// What comes before the first link.
  static let beginning = Data(repeating: 0, count: SHA256.byteCount)

  static func planHash(after previous: Data, _ entry: JournalEntry) -> Data {
    var hash = SHA256()
    hash.update(data: Array("aftercare plan 1".utf8))
    hash.update(data: previous)
    for number in [
      entry.stream.id, Int64(entry.number), entry.at, Int64(entry.day), Int64(entry.sealed.count),
    ] {
      withUnsafeBytes(of: number.bigEndian) { hash.update(bufferPointer: $0) }
    }
    hash.update(data: entry.sealed)
    return Data(hash.finalize())
  }

  static func hash(after previous: Data, seq: Int, planHash: Data) -> Data {
    var hash = SHA256()
    hash.update(data: Array("aftercare store 1".utf8))
    hash.update(data: previous)
    withUnsafeBytes(of: Int64(seq).bigEndian) { hash.update(bufferPointer: $0) }
    hash.update(data: planHash)
    return Data(hash.finalize())
  }
}
