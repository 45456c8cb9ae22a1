import CarePlans
import HTTPTypes
import HummingbirdCore
import HummingbirdTesting
import PlanAPI
import Planner
import Testing
import Wording

@testable import WebServer

/// Headers with signs that Swift takes for one character with the comma beside them.
struct HeaderAttackTests {
  /// Joined to what follows them, and to what stands before them.
  private static let before = ["\u{600}", "\u{605}", "\u{6DD}", "\u{110BD}"]
  private static let after = ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{FFFD}"]

  private let proxies = ["127.0.0.1"].compactMap { AddressRange($0) }

  private func client(_ value: String) -> String? {
    ClientAddress.of([.forwardedFor: value], from: "127.0.0.1", trusting: proxies)
  }

  @Test(arguments: before) func `nobody hides behind a sign who a proxy says it is`(sign: String) {
    #expect(client("10.0.0.5 \(sign), 8.8.8.8") == nil)
    #expect(client("10.0.0.5\(sign),8.8.8.8") == nil)
    var twice: HTTPFields = [.forwardedFor: "10.0.0.5 \(sign)"]
    twice.append(HTTPField(name: .forwardedFor, value: "8.8.8.8"))
    #expect(ClientAddress.of(twice, from: "127.0.0.1", trusting: proxies) == nil)
  }

  @Test(arguments: after) func `nor before one`(sign: String) {
    #expect(client("10.0.0.5,\(sign)8.8.8.8") == nil)
    #expect(client("10.0.0.5, \(sign) 8.8.8.8") == nil)
    #expect(client("10.0.0.5\(sign)") == nil)
  }

  @Test func `whom a proxy names last counts as it stands`() {
    for value in ["10.0.0.5, ", "10.0.0.5,", "8.8.8.8, 10.0.0.5 x", "10.0.0.5, unix:"] {
      let named = client(value) ?? ""
      #expect(!["10.0.0.0/8"].compactMap { AddressRange($0) }.contain(named), "\(value)")
    }
    #expect(client(" 8.8.8.8 ,  10.0.0.5  ") == "10.0.0.5")
    #expect(client("8.8.8.8\t,10.0.0.5") == nil)
  }

  @Test(arguments: before + after) func `no condition on a plan is lost`(sign: String) {
    let (one, other) = (PlanCode(random: 11), PlanCode(random: 12))
    for header in [
      "\"\(one).1\"\(sign), \"\(other).2\"", "\"\(one).1\",\(sign)\"\(other).2\"", "*\(sign)",
      "*,\(sign)\"\(one).1\"", "\"\(one).1\(sign)\"", "\"\(one).+1\"", "\"\(one).1.\"",
    ] {
      let fault = #expect(throws: APIFault.self) { try PlanTag.expected(header) }
      #expect(fault?.id.rawValue == "if-match-malformed")
    }
  }

  @Test(arguments: after) func `what follows a word does not hide it`(sign: String) throws {
    #expect(Language(accepting: "EN\(sign)") == .en)
    #expect(ContentCoding(accepting: ["gzip;q=\(sign)1"]) == .identity)
    #expect(ContentCoding(accepting: ["gzip;\(sign)q=0"]) == .gzip)
    #expect(HTTPDate.seconds("Sun, 06 Nov 1994 08:49:37 GMT\(sign)") == nil)
    let cursors = PageCursors(secret: [UInt8](repeating: 1, count: 32))
    let link = try cursors.link(
      URI("/x?pageSize=1&after=old&\(sign)x=1"), after: .init(["a"]), of: "next")
    #expect(!link.contains("after=old"))
  }

  @Test func `a key is taken as it was given out`() async throws {
    let service = try TestService()
    let header = try #require(try service.key(.coordinator)[.authorization])
    let secret = header.utf8.dropFirst(7).map { $0 }
    let text = String(decoding: secret, as: UTF8.self)
    for good in ["Bearer \(text)", "BEARER   \(text)", "bearer \(text) "] {
      #expect(
        try await service.ask("/api/v1/next", .get, [.authorization: good]).status == .ok)
    }
    let (start, end) = (text.prefix(9), text.dropFirst(9))
    for bad in [
      "Bearer \(start) \(end)", "Bearer\u{A0}\(text)", "Bearer \u{301}\(text)", "Bearer\(text)",
      "Basic \(text)", "Bearer \(text)\u{301}",
    ] {
      #expect(
        try await service.ask("/api/v1/next", .get, [.authorization: bad]).status == .unauthorized,
        "\(bad.prefix(8))")
    }
  }
}
