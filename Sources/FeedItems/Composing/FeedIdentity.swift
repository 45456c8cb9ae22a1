import CarePlans
import Crypto
import FoundationEssentials

/// Makes the uids of a feed: keyed hashes that tell nothing and never change.
struct FeedIdentity {
  /// The parts of a commitment that have items of their own.
  enum Part: String {
    case event, limit, todo
  }

  /// The hash of what all texts begin with; each goes on from there.
  private let begun: HMAC<SHA256>

  init(key: [UInt8], audience: FeedAudience) {
    var begun = HMAC<SHA256>(key: SymmetricKey(data: key))
    begun.update(data: Array("\(audience.hashName)\n".utf8))
    self.begun = begun
  }

  func uid(_ part: Part, of entry: Commitment) -> String {
    uuid("\(entry.plan)\n\(entry.item)\n\(part.rawValue)")
  }

  /// For an item that belongs to the feed as a whole.
  func uid(_ name: String) -> String { uuid("feed\n" + name) }

  /// A version 8 UUID (RFC 9562) of the keyed hash of audience and text.
  private func uuid(_ text: String) -> String {
    var hash = begun
    hash.update(data: Array(text.utf8))
    var bytes = Array(hash.finalize().prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    return Self.text(bytes)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 36) { target in
      var place = 0
      for (index, byte) in bytes.enumerated() {
        if [4, 6, 8, 10].contains(index) {
          target[place] = UInt8(ascii: "-")
          place += 1
        }
        target[place] = digits[Int(byte >> 4)]
        target[place + 1] = digits[Int(byte & 15)]
        place += 2
      }
      return place
    }
  }
}
