#if canImport(Glibc)
  import Glibc
#endif

/// A span of IP addresses: `10.0.0.0/8`, `fd00::/8`, or a single one.
package struct AddressRange: Sendable, Hashable {
  /// Sixteen bytes; a version 4 address in its version 6 form.
  private let prefix: [UInt8]
  private let bits: Int

  /// Nil for a text that is no address, or has more bits than there are.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let (bytes, isVersion4) = Self.bytes(of: String(first)) else {
      return nil
    }
    let most = isVersion4 ? 32 : 128
    var length = most
    if parts.count == 2 {
      let isNumber = parts[1].utf8.allSatisfy { 48...57 ~= $0 }
      guard isNumber, let number = Int(parts[1]), number <= most else { return nil }
      length = number
    }
    prefix = bytes
    bits = length + (128 - most)
  }

  /// Whether an address lies in it; a text that is none does not.
  package func contains(_ address: String) -> Bool {
    guard let (bytes, _) = Self.bytes(of: address) else { return false }
    let whole = bits / 8
    guard bytes.prefix(whole).elementsEqual(prefix.prefix(whole)) else { return false }
    let rest = bits % 8
    guard rest > 0 else { return true }
    let mask = ~(UInt8.max >> UInt8(rest))
    return bytes[whole] & mask == prefix[whole] & mask
  }

  /// The addresses of this machine itself.
  package static let loopback = ["127.0.0.0/8", "::1"].compactMap { AddressRange($0) }

  private static func bytes(of text: String) -> (bytes: [UInt8], isVersion4: Bool)? {
    // The system reads no further than a NUL.
    guard !text.utf8.contains(0) else { return nil }
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      let tail = withUnsafeBytes(of: &four.s_addr) { Array($0) }
      return ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] + tail, true)
    }
    var six = in6_addr()
    guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
    let bytes = withUnsafeBytes(of: &six) { Array($0) }
    return (bytes, false)
  }
}

extension AddressRange {
  /// Ranges with commas between them; nil when one of them is none.
  package static func list(_ text: String) -> [AddressRange]? {
    let parts = text.split(separator: ",").map { $0.filter { $0 != " " } }
    let ranges = parts.compactMap { AddressRange($0) }
    return ranges.count == parts.count && !ranges.isEmpty ? ranges : nil
  }
}

extension [AddressRange] {
  /// Whether an address lies in any of them.
  func contain(_ address: String) -> Bool { contains { $0.contains(address) } }
}
