import Foundation
import Testing

/// What no proper client says, on connections made by hand.
struct MalformedRequestTests {
  /// Something said, and the statuses that fit; none when the service may just hang up.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var said: String
    var statuses: [Int]

    init(_ name: String, _ said: String, _ statuses: Int...) {
      testDescription = name
      self.said = said
      self.statuses = statuses
    }
  }

  private static let get = "GET /healthz HTTP/1.1\r\nHost: x\r\n"
  private static let post =
    "POST /api/v1/done HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer KEY\r\n"

  private static let cases: [Case] = [
    Case("no request at all", "\u{16}\u{3}\u{1}\u{2}garbage\r\n\r\n", 400),
    Case("the words of another trade", "EHLO mail.example\r\nMAIL FROM:<x>\r\n\r\n", 400),
    Case("a method nobody has", "FETCH /healthz HTTP/1.1\r\nHost: x\r\n\r\n", 400, 404),
    Case("another version", "GET /healthz HTTP/9.9\r\nHost: x\r\n\r\n", 400, 505),
    Case("no path", "GET  HTTP/1.1\r\n\r\n", 400),
    Case("a path that is none", "GET healthz HTTP/1.1\r\nHost: x\r\n\r\n", 400, 404),
    Case("a path of rubbish", "GET /\u{1}\u{7F} HTTP/1.1\r\nHost: x\r\n\r\n", 400, 404),
    Case("half an escape", "GET /api/v1/%4 HTTP/1.1\r\nHost: x\r\n\r\n", 400, 404),
    Case(
      "an escape that is no text",
      "GET /api/v1/next?plan=%ff%fe HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer KEY\r\n\r\n",
      400, 404),
    Case("a header without a name", get + ": x\r\n\r\n", 400),
    Case("a header with a space in its name", get + "X Y: x\r\n\r\n", 400),
    Case("a header over two lines", get + "X-Long: a\r\n b\r\n\r\n", 200, 400),
    Case("a thousand headers", get + (0..<1_000).map { "X-\($0): y\r\n" }.joined() + "\r\n", 431),
    Case(
      "a header that is too long", get + "X: \(String(repeating: "y", count: 90_000))\r\n\r\n", 431),
    Case(
      "an address that is too long",
      "GET /\(String(repeating: "y", count: 90_000)) HTTP/1.1\r\n\r\n", 431),
    Case("no host", "GET /healthz HTTP/1.1\r\nX: y\r\n\r\n", 400),
    Case("two hosts", get + "Host: y\r\n\r\n", 400),
    Case("a length nobody waits for", post + "Content-Length: 100000000000000\r\n\r\n{", 413),
    Case("two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400),
    Case("a length that is none", post + "Content-Length: many\r\n\r\n{}", 400),
    Case("a length below nothing", post + "Content-Length: -1\r\n\r\n{}", 400),
    Case(
      "a length and chunks",
      post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
    Case("chunks of no size", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n", 400),
    Case(
      "a chunk larger than there is",
      post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}\r\n", 400),
    Case("a coding nobody knows", post + "Transfer-Encoding: magic\r\n\r\n{}", 400, 501),
    Case(
      "chunks of something else",
      post + "Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400, 501),
    Case(
      "chunks of chunks",
      post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
      400, 501),
    Case(
      "chunks of before there were any",
      "POST /api/v1/done HTTP/1.0\r\nHost: x\r\nAuthorization: Bearer KEY\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400, 501),
    Case(
      "a body with a comma too many",
      post + "Content-Length: 15\r\n\r\n{\"refs\":[\"x\"],}", 400),
    Case("a body that is no JSON", post + "Content-Length: 3\r\nConnection: close\r\n\r\n{]}", 400),
    Case(
      "a body that is too large by its own word", post + "Content-Length: 99999999\r\n\r\n{}", 413,
      400),
    Case("half a body", post + "Content-Length: 200\r\n\r\n{\"refs\":[\"", 400),
  ]

  @Test func `what cannot be read is refused in the shape of an error, and the service goes on`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    let key = try house.key("clerk")
    let service = try Service(house.binary)
    for entry in Self.cases {
      let connection = try RawConnection(to: service)
      connection.say(entry.said.replacing("KEY", with: key))
      connection.end()
      let heard = connection.hear(until: "}")
      let status = heard.split(separator: " ").dropFirst().first.flatMap { Int($0) }
      #expect(
        entry.statuses.contains(status ?? 0), "\(entry.testDescription): \(heard.prefix(300))")
      if let status, status >= 400 {
        let type = "{\"type\":\"/errors/"
        #expect(heard.contains(type), "\(entry.testDescription): \(heard)")
      }
      #expect(!heard.contains(key))
    }
    #expect(try Curl(service.url + "/healthz").status == 200)
    #expect(try house.ok("show", "P/DR01", "-f", "json").contains("\"open\""), "something was done")
    #expect(service.stop() == 0)
    #expect(!service.said.contains("\"failure\""))
  }

  @Test func `a body that is not text is refused`() throws {
    let house = try House()
    defer { house.clear() }
    let key = try house.key("clerk")
    let service = try Service(house.binary)
    for body in [
      [0x22, 0xFF, 0xFE, 0x22], Array("{\"refs\":[\"".utf8) + [0xC3, 0x28] + Array("\"]}".utf8),
    ] {
      let connection = try RawConnection(to: service)
      connection.say(
        "POST /api/v1/done HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(key)\r\n"
          + "Content-Length: \(body.count)\r\nConnection: close\r\n\r\n")
      connection.say(body)
      #expect(connection.hear().hasPrefix("HTTP/1.1 400"))
    }
  }

  @Test func `chunks without end are cut off`() throws {
    let house = try House()
    defer { house.clear() }
    let key = try house.key("clerk")
    let service = try Service(house.binary)
    let connection = try RawConnection(to: service)
    connection.say(
      "POST /api/v1/done HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(key)\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n")
    let chunk = "10000\r\n" + String(repeating: " ", count: 65_536) + "\r\n"
    // Far more than a body may have, unless it stops listening.
    for _ in 0..<400 { guard connection.say(chunk) else { break } }
    #expect(connection.hear(until: "}").contains("HTTP/1.1 413"))
    #expect(try Curl(service.url + "/healthz").status == 200)
  }

  @Test func `requests one after the other on a connection are answered in their order`() throws {
    let house = try House()
    defer { house.clear() }
    let key = try house.key("clerk")
    let service = try Service(house.binary)
    let connection = try RawConnection(to: service)
    let paths = ["/healthz", "/nowhere", "/api/v1/whoami", "/readyz"]
    connection.say(
      paths.map { "GET \($0) HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(key)\r\n\r\n" }.joined()
    )
    connection.end()
    let statuses = connection.hear().components(separatedBy: "HTTP/1.1 ").dropFirst()
      .map { String($0.prefix(3)) }
    #expect(statuses == ["200", "404", "200", "200"])
    // What is smuggled in behind a body of no length is a request of its own, without a key.
    let other = try RawConnection(to: service)
    other.say(
      "POST /api/v1/done HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(key)\r\n"
        + "Content-Length: 0\r\n\r\nGET /api/v1/next HTTP/1.1\r\nHost: x\r\n\r\n")
    other.end()
    let answers = other.hear().components(separatedBy: "HTTP/1.1 ").dropFirst()
      .map { String($0.prefix(3)) }
    #expect(answers == ["400", "401"])
  }

  @Test func `old clients are answered and hung up on`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--all")
    let service = try Service(house.binary)
    let connection = try RawConnection(to: service)
    connection.say("GET \(path) HTTP/1.0\r\n\r\n")
    let heard = connection.hear()
    #expect(connection.wasHungUp, "idle connections are kept for a minute")
    #expect(heard.contains(" 200 OK\r\n"))
    #expect(heard.lowercased().contains("connection: close\r\n"))
    #expect(heard.hasSuffix("END:VCALENDAR\r\n"))
    let kept = try RawConnection(to: service)
    kept.say("GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
    #expect(kept.hear(until: "ok\n").contains(" 200 OK\r\n"))
  }

  @Test func `an encrypted service tells those who do not encrypt nothing`() throws {
    let house = try House()
    defer { house.clear() }
    let certificate = try Certificate(for: "localhost", in: house.binary.folder)
    let service = try Service(
      house.binary, "--tls-cert", certificate.chain, "--tls-key", certificate.key)
    for said in [
      "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", "\u{16}\u{3}\u{1}\u{0}\u{5}rubbish", "\u{0}",
    ] {
      let connection = try RawConnection(to: service)
      connection.say(said)
      connection.end()
      #expect(!connection.hear().contains("HTTP/"))
    }
    let answer = try Curl(service.url + "/healthz", "--cacert", certificate.chain)
    #expect(answer.status == 200)
  }
}
