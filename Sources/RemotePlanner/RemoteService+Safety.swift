#if canImport(Glibc)
  import Glibc
#endif

extension RemoteService {
  /// Whether a key may be sent to an address: encrypted, or to this machine itself.
  package static func isSafe(_ url: String) -> Bool {
    if url.hasPrefix("https://") { return true }
    // Only of plain signs is it sure that whoever connects finds the same host in them.
    guard url.hasPrefix("http://"), url.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else {
      return false
    }
    let rest = url.dropFirst("http://".count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    // What stands before an @ is no host.
    guard !rest.contains("@") else { return false }
    if rest.hasPrefix("[") { return isLoopback(String(rest.dropFirst().prefix { $0 != "]" })) }
    let host = rest.prefix { $0 != ":" }.lowercased()
    return host == "localhost" || isLoopback(host)
  }

  /// Whether a text is an address of the machine itself, written out in full.
  private static func isLoopback(_ host: String) -> Bool {
    guard !host.utf8.contains(0) else { return false }
    var four = in_addr()
    if inet_pton(AF_INET, host, &four) == 1 {
      return UInt32(bigEndian: four.s_addr) >> 24 == 127
    }
    var six = in6_addr()
    guard inet_pton(AF_INET6, host, &six) == 1 else { return false }
    return withUnsafeBytes(of: &six) { $0.elementsEqual([UInt8](repeating: 0, count: 15) + [1]) }
  }
}
