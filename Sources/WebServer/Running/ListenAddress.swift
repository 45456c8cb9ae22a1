/// An address with a port: `127.0.0.1:8464`, `[::1]:8464`, `localhost:0`.
package struct ListenAddress: Sendable, Hashable, CustomStringConvertible {
  package let host: String
  /// 0 takes a free one.
  package let port: Int

  /// Nil without a port, or with one that does not exist.
  package init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let digits = text[text.index(after: colon)...]
    guard digits.utf8.allSatisfy({ 48...57 ~= $0 }), let port = Int(digits), port <= 65_535 else {
      return nil
    }
    var host = text[..<colon]
    // A version 6 address stands in brackets, lest its last part pass for a port.
    let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
    if isBracketed { host = host.dropFirst().dropLast() }
    guard !host.isEmpty, host.contains(":") == isBracketed,
      !host.contains(where: { $0.isWhitespace || "/[]".contains($0) })
    else { return nil }
    self.host = String(host)
    self.port = port
  }

  package init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// Where a service can be reached, without a stroke at the end: `https://planner.example`.
package struct ServiceURL: Sendable, Hashable {
  package let text: String

  /// Nil for anything but http and https, and for one with a question or a fragment.
  package init?(_ text: String) {
    // Sign by sign: a character may be a stroke with something beside it.
    let signs = text.unicodeScalars
    let start = ["https://", "http://"].first { signs.starts(with: $0.unicodeScalars) }
    guard let rest = start.map({ signs.dropFirst($0.unicodeScalars.count) }),
      let first = rest.first, first != "/", rest.last != "/",
      !rest.contains(where: {
        $0.properties.isWhitespace || "?#@\"<>".unicodeScalars.contains($0)
      })
    else { return nil }
    self.text = text
  }
}
