import Foundation
import Testing

/// Names of tasks, series and measures: what is another's is refused, and all goes on.
struct ItemKeyTests {
  @Test(arguments: ["P/DR21.3", "P/M10", "P/m1", "P/A..1", "P/V03.2", "P/dr01", "P/X08"])
  func `a name that is or may be another's is refused`(_ ref: String) throws {
    let house = try House()
    defer { house.clear() }
    let before = try house.shown()
    for words in [
      ["task", "add", ref, "--title", "x", "--role", "GEM"],
      ["series", "add", ref, "--title", "x", "--role", "RN", "--every", "1w", "--from", "release"],
    ] {
      let run = try house.run(words)
      #expect(run.code == 64 || run.code == 2, "\(run.talk)")
      #expect(run.talk.contains(String(ref.dropFirst(2))), "\(run.talk)")
    }
    #expect(try house.shown() == before)
    try house.ok("done", "P/DR01")
  }

  @Test func `a service refuses them too and goes on working`() throws {
    let house = try House()
    defer { house.clear() }
    let key = try house.key("clerk")
    let service = try Service(house.binary)
    var away = try Binary()
    defer { away.clear() }
    away.variables["AFTERCARE_LANG"] = "en"
    let login = try away.run("login", service.url, "--token-file", away.write(key, to: "key.txt"))
    #expect(login.code == 0, "\(login.talk)")
    func run(_ words: String...) throws -> Binary.Run {
      try away.run(
        ["--server", service.url]
          + words.map { $0.hasPrefix("P/") ? house.plan + $0.dropFirst() : $0 })
    }
    for ref in ["P/DR21.3", "P/DR22.1", "P/M10", "P/m1", "P/A..1", "P/V03.2"] {
      let refused = try run("task", "add", ref, "--title", "x", "--role", "GEM")
      #expect(refused.code == 64, "\(refused.talk)")
      let next = try run("task", "assign", "P/DR06", "--to", ref == "P/M10" ? "gem-01" : "rn-03")
      #expect(next.code == 0 || next.talk.contains("already"), "\(next.talk)")
      #expect(service.isRunning)
    }
    #expect(try run("done", "P/DR01").code == 0)
  }

  @Test func `a measure is found by its name, and the second brings its own work`() throws {
    let house = try House()
    defer { house.clear() }
    for start in ["2026-09-01", "2026-10-01"] {
      try house.ok("measure", "add", "P", "twbmt", "--start", start)
    }
    #expect(try house.ok("show", "P/m2").contains("/M2"))
    #expect(try house.ok("show", "P/m01.2").contains("/M01.2"))
    try house.ok("plan", "event", "P", "new-facts", "--on", "2026-11-20")
    #expect(try house.ok("show", "P/v03.2").contains("/V03.2"))
  }

  @Test func `an import says where a name cannot stand`() throws {
    let house = try House()
    defer { house.clear() }
    let text = try house.ok("plan", "export", "P").split(separator: "\n")
      .filter { !$0.hasPrefix("plan:") }.joined(separator: "\n")
    for (name, id) in [("M10", "cannot be a key"), ("DR21.3", "already"), ("A..1", "cannot")] {
      let place = try #require(text.firstRange(of: "- key: DR01 "), "no DR01")
      var other = text
      other.replaceSubrange(place, with: "- key: \(name) ")
      let run = try house.run(["plan", "import", house.binary.write(other, to: "x.yaml")])
      #expect(run.code == 65, "\(run.talk)")
      #expect(run.talk.contains(/x\.yaml:\d+:\d+:/), "\(run.talk)")
      #expect(run.talk.contains(id) && run.talk.contains(name), "\(run.talk)")
    }
  }

  @Test func `a plan of hundreds of daily series is refused`() throws {
    let house = try House()
    defer { house.clear() }
    let rows = (1...500).map {
      "  - { key: D\($0), number: \(1_000 + $0), by-hand: true, title: \"x\", role: RN,"
        + " taper: 1d, from: 2026-11-20 }\n"
    }.joined()
    let text = try house.ok("plan", "export", "P").split(separator: "\n")
      .filter { !$0.hasPrefix("plan:") }.joined(separator: "\n")
    let run = try house.run([
      "plan", "import", house.binary.write(text + "\n" + rows, to: "x.yaml"),
    ])
    #expect(run.code == 2, "\(run.talk)")
    #expect(run.talk.contains("20000") || run.talk.contains("20,000"), "\(run.talk)")
  }
}
