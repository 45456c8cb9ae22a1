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
