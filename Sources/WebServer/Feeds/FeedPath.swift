import FeedItems
package import Planner

/// What a path below `/feeds/` names: whose calendar, and whether that itself or the page about it.
package struct FeedPath {
  enum Part {
    case calendar, page
  }

  let token: SecretToken
  let part: Part
  /// As the log calls it: the secret stands in no log.
  let route: String

  static let start = "/feeds/"
  /// Where what an address names ends, and what it is then.
  private static let forms: [(end: String, part: Part, route: String)] = [
    ("/\(FeedComposer.fileName)", .calendar, "/feeds/{token}/\(FeedComposer.fileName)"),
    (".ics", .calendar, formerRoute), ("/", .page, "/feeds/{token}/"),
  ]

  /// The path of the page about the calendar with a token.
  package static func page(of token: SecretToken) -> String { start + token.text + "/" }

  /// The path of that calendar: some programs name what they subscribe to after the last part.
  package static func address(of token: SecretToken) -> String {
    page(of: token) + FeedComposer.fileName
  }

  /// What logs call an address that is none of ours.
  static let formerRoute = "/feeds/{token}.ics"

  /// Every route there is, as logs call it.
  static var routes: [String] { forms.map(\.route) }

  /// - Parameter path: As it was sent; signs that need no escape may be escaped (RFC 3986, 6.2.2.2).
  init?(_ path: String) {
    let path = path.utf8.contains(UInt8(ascii: "%")) ? Self.plain(path) : path
    guard path.utf8.starts(with: Self.start.utf8) else { return nil }
    let rest = path.utf8.dropFirst(Self.start.utf8.count)
    let end = rest.dropFirst(SecretToken.length)
    guard let form = Self.forms.first(where: { end.elementsEqual($0.end.utf8) }),
      let token = SecretToken(String(Substring(rest.prefix(SecretToken.length))))
    else { return nil }
    self.token = token
    (part, route) = (form.part, form.route)
  }

  /// The path without the escapes of letters, digits, `-`, `.`, `_` and `~`.
  private static func plain(_ path: String) -> String {
    var result: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%"), rest.count >= 2,
        let sign = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        isUnreserved(sign)
      else {
        result.append(byte)
        continue
      }
      result.append(sign)
      rest = rest.dropFirst(2)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~".utf8.contains(byte)
    }
  }
}
