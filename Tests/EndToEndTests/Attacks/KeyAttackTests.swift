import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Whoever looks over a shoulder, or listens on the line, gets no key.
struct KeyAttackTests {
  @Test func `a key does not appear while it is typed, and the terminal shows again after it`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    let key = try house.key("clerk")
    let service = try Service(house.binary)
    let terminal = try PseudoTerminal(house.binary, "login", service.url)
    #expect(terminal.shows)
    #expect(terminal.wait(for: "Key:"))
    #expect(!terminal.shows)
    terminal.type(key + "\n")
    #expect(terminal.end() == 0, "\(terminal.shown)")
    #expect(terminal.shows)
    #expect(terminal.shown.contains("Logged in"))
    #expect(!terminal.shown.contains(key))
  }

  @Test(arguments: ["token", "account"])
  func `a key taken back in the middle of a request does nothing`(
    kind: String
  ) throws {
    let house = try House()
    defer { house.clear() }
    let key = try house.key("clerk")
    let tokens = try house.ok("token", "list", "-f", "json")
    let id = String(try #require(tokens.firstMatch(of: /"id": "(t-[0-9a-z]+)"/)).1)
    let service = try Service(house.binary)
    let before = try house.shown()
    let body = "{\"arguments\":[\"task\",\"start\",\"\(house.plan)/DR06\",\"--yes\"]}"
    let connection = try RawConnection(to: service)
    connection.say(
      "POST /api/v1/commands HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(key)\r\n"
        + "Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n")
    connection.say(String(body.prefix(20)))
    // Answered on another connection, so that the head was read before.
    #expect(try Curl(service.url + "/healthz").status == 200)
    try house.ok(
      kind == "token"
        ? ["token", "revoke", id, "--yes"] : ["account", "disable", "clerk", "--yes"])
    connection.say(String(body.dropFirst(20)))
    let heard = connection.hear()
    #expect(heard.hasPrefix("HTTP/1.1 401"), "\(heard)")
    #expect(heard.contains("token-refused"))
    #expect(try house.shown() == before)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func `a signal leaves no blind terminal behind`(
    number: Int32
  ) throws {
    let binary = try Binary()
    defer { binary.clear() }
    let terminal = try PseudoTerminal(binary, "login", "http://127.0.0.1:1")
    #expect(terminal.wait(for: "Key:"))
    #expect(!terminal.shows)
    terminal.signal(number)
    #expect(terminal.end() == -number)
    #expect(terminal.shows)
  }

  @Test func `no key is asked for, nor sent, where it would go in the clear`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    let key = String(repeating: "A", count: 43)
    let login = try binary.run("login", "http://planner.example.nl", input: key)
    #expect(login.code == 2)
    #expect(login.talk.contains("unencrypted"))
    _ = try binary.write(
      "http://planner.example.nl \(key)\n", to: "config/aftercare/credentials")
    let next = try binary.run("--server", "http://planner.example.nl", "next")
    #expect(next.code == 2)
    #expect(next.talk.contains("unencrypted"))
  }
}
