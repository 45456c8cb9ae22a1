import Foundation
import Testing

/// The command line over a service is the command line on the store: the same output, the same
/// talk, the same exit code, the same plan afterwards.
struct RemoteContractTests {
  /// Lines as typed; `P` is the plan.
  private static let lines: [[String]] = [
    ["next"], ["next", "-f", "json"], ["next", "--worker", "gem-01", "--lang", "nl"],
    ["overdue"], ["overdue", "--by", "plan", "-f", "csv"], ["report", "upcoming", "-f", "md"],
    ["plan", "list"], ["plan", "list", "-f", "csv"], ["show", "P"], ["show", "P/DR01"],
    ["plan", "show", "P", "-f", "json"], ["why", "P/DR09b"], ["why", "P/DR09b", "--lang", "nl"],
    ["task", "list"], ["series", "list"], ["measure", "list"], ["template", "list"],
    ["template", "show", "child-returnee", "-f", "json"],
    ["template", "diff", "child-returnee", "radicalising-minor", "-f", "csv"],
    ["template", "diff", "--plan", "P"], ["template", "check", "-f", "csv"],
    ["worker", "list"], ["partner", "show", "reclassering"], ["feed", "list"], ["find", "letter"],
    [],
    // Refused, each in its own way.
    ["show", "K7QF"], ["show", "P/NOPE"], ["done", "P/DR01x"], ["nxet"], ["next", "--wat"],
    ["wait", "P/DR09a", "--until", "+2w"], ["plan", "anchor", "P", "release=+3w", "-m", "x"],
    ["next", "-f", "xml"], ["plan", "import", "missing.yaml"], ["task", "skip", "P/DR10"],
    // Previews, then changes that build on each other.
    ["done", "P/DR01", "-n"], ["plan", "anchor", "P", "release=+3w", "-m", "x", "-n"],
    ["done", "P/DR01", "--on", "2026-11-20"], ["done", "P/DR01"],
    ["wait", "P/DR09a", "--until", "+2w", "-m", "letter"],
    ["task", "assign", "P/DR06", "--to", "rn-03"],
    ["plan", "anchor", "P", "release=+3w", "-m", "moved by the court", "-y"],
    ["plan", "fact", "P", "housing=own"], ["worker", "add", "gem-02", "--partner", "gemeente"],
    ["plan", "export", "P", "-o", "plan.yaml"], ["plan", "import", "plan.yaml", "-n"],
    ["undo", "1", "P", "-m", "mistake", "-y"], ["next", "--limit", "5"], ["overdue", "-f", "json"],
    ["feed", "export", "--all"],
  ]

  @Test func `a command does the same here and over a service`() throws {
    let here = try House()
    defer { here.clear() }
    // The same store twice.
    let there = try Binary()
    defer { there.clear() }
    for part in ["data", "config"] {
      try FileManager.default.copyItem(
        at: here.binary.folder.appending(path: part), to: there.folder.appending(path: part))
    }
    var hosting = there
    hosting.variables.merge(here.binary.variables.filter { $0.key.hasPrefix("AFTERCARE_") }) { $1 }
    let host = House(binary: hosting, plan: here.plan)
    let key = try host.key("clerk")
    let service = try Service(hosting)
    var away = try Binary()
    defer { away.clear() }
    away.variables["AFTERCARE_LANG"] = "en"
    let file = try away.write(key + "\n", to: "key.txt")
    let login = try away.run("login", service.url, "--token-file", file)
    #expect(login.code == 0, "\(login.talk)")
    // The account the other store has must be there as well, and the journals as long.
    _ = try here.key("clerk")
    var local = here.binary
    local.variables["AFTERCARE_ACTOR"] = "clerk"
    for line in Self.lines {
      let words = line.map { word in
        word == "P" ? here.plan : word.hasPrefix("P/") ? here.plan + word.dropFirst() : word
      }
      let one = try local.run(words)
      let other = try away.run(["--server", service.url] + words)
      #expect(other.code == one.code, "\(words): \(other.talk)")
      #expect(Self.plain(other.output) == Self.plain(one.output), "\(words)")
      #expect(other.talk == one.talk, "\(words)")
    }
    let written = try String(contentsOf: away.folder.appending(path: "plan.yaml"), encoding: .utf8)
    let kept = try String(contentsOf: local.folder.appending(path: "plan.yaml"), encoding: .utf8)
    #expect(written == kept)
    #expect(
      try host.ok("plan", "show", "P", "-f", "json") == here.ok("plan", "show", "P", "-f", "json"))
    #expect(service.stop() == 0)
  }

  @Test func `whoever may only read changes nothing, and whoever is no coordinator sees no plan`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    let reading = try house.key("reader", scope: "read")
    let auditing = try house.key("auditor", role: "auditor")
    let service = try Service(house.binary)
    let client = try Binary()
    defer { client.clear() }
    func run(_ key: String, _ words: String...) throws -> Binary.Run {
      let file = try client.write(key, to: "key.txt")
      _ = try client.run("login", service.url, "--token-file", file)
      return try client.run(["--server", service.url] + words)
    }
    #expect(try run(reading, "next").code == 0)
    let refused = try run(reading, "done", house.plan + "/DR01")
    #expect(refused.code == 77)
    #expect(refused.talk.contains("key"))
    #expect(try run(auditing, "next").code == 77)
    #expect(try run(auditing, "whoami").code == 0)
    #expect(try run(reading, "store", "verify").code == 2)
    #expect(try run(reading, "next", "--today", "2026-01-01").code == 64)
    #expect(try run("nonsense", "next").code == 0, "a bad key is not remembered")
    // A key that is taken back is dead the same moment; others live.
    try house.ok("account", "disable", "reader")
    #expect(try run(reading, "next").code == 77)
    #expect(try run(auditing, "whoami").code == 0)
    let mode = try FileManager.default.attributesOfItem(
      atPath: client.folder.appending(path: "config/aftercare/credentials").path())
    #expect(mode[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a service that is not there is said so, and that nothing was changed`() throws {
    let client = try Binary()
    defer { client.clear() }
    let key = String(repeating: "A", count: 43)
    _ = try client.write("http://127.0.0.1:1 \(key)\n", to: "config/aftercare/credentials")
    let run = try client.run("--server", "http://127.0.0.1:1", "next")
    #expect(run.code == 69)
    #expect(run.talk.contains("Connection refused"), "\(run.talk)")
    #expect(run.talk.contains("Nothing was changed"))
    #expect(try client.run("--server", "http://127.0.0.1:2", "next").code == 77, "not logged in")
    #expect(try client.run("--server", "ftp://x", "next").code == 64)
  }

  /// Without the lines that differ from store to store: the journal's end, and the second in which
  /// something was changed.
  private static func plain(_ text: String) -> String {
    let own = ["journal", "Journal", "DTSTAMP:", "LAST-MODIFIED:", "New keys"]
    return text.split(whereSeparator: \.isNewline)
      .filter { line in !own.contains { line.contains($0) } && !isByTheClock(line) }
      .joined(separator: "\n")
  }

  /// The revision of what is late counts the seconds at which somebody changed something.
  private static func isByTheClock(_ line: Substring) -> Bool {
    guard line.hasPrefix("SEQUENCE:") else { return false }
    return Int(line.dropFirst("SEQUENCE:".count)).map { $0 > 1_000_000 } ?? false
  }
}
