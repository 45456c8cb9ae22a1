import Testing

/// Messages that lead to something that works.
struct WayOutTests {
  static let mistakes: [([String], Int32, [String])] = [
    (["log", "P/DR22.1", "mised"], 64, ["mised", "missed", "held, missed, excused"]),
    (["done", "P/DR21.1"], 2, ["counts from DR19"]),
    (["series", "change", "P/V05"], 64, ["--every"]),
    (
      [
        "series", "add", "P/E9", "--title", "x", "--role", "WI", "--every", "foo", "--from",
        "release",
      ], 64, ["an interval such as 1w"]
    ),
    (["help", "foo"], 64, ["foo", "aftercare --help"]),
    (["--wat"], 64, ["aftercare --help"]),
  ]

  @Test(arguments: mistakes)
  func `an error names what helps`(_ words: [String], _ code: Int32, _ parts: [String]) throws {
    let house = try House()
    defer { house.clear() }
    let run = try house.run(words)
    #expect(run.code == code, "\(run.talk)")
    for part in parts { #expect(run.talk.contains(part), "\(run.talk)") }
    #expect(!run.talk.contains("aftercare today"))
    #expect(!run.talk.contains("expectedInterval"))
  }

  @Test(arguments: [
    ("AFTERCARE_FORMAT", "xml", "table, json"), ("AFTERCARE_LANG", "de", "nl, en"),
    ("AFTERCARE_WIDTH", "wide", "40 through 400"),
  ])
  func `a variable that cannot be used says what can`(
    _ name: String, _ value: String, _ allowed: String
  ) throws {
    var binary = try Binary.withStore()
    defer { binary.clear() }
    binary.variables[name] = value
    let run = try binary.run("next")
    #expect(run.code == 64)
    #expect(run.talk.contains(name))
    #expect(run.talk.contains(allowed), "\(run.talk)")
  }

  @Test func `help behind options is that of the program, in the language asked for`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    let root = try binary.run("--help").output
    #expect(try binary.run("--store", "x", "--help").output == root)
    let dutch = try binary.run("--lang", "nl", "--help")
    #expect(dutch.code == 0)
    #expect(dutch.output.contains("Plant nazorg"))
    #expect(dutch.output.contains("overdue"))
  }

  @Test func `after the last plan was stopped nobody is told that there never was one`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("plan", "stop", "P", "--kind", "died", "-m", "x", "-y")
    let text = try house.ok("--no-color")
    #expect(text.contains("No plan is running; there are: 1 stopped."), "\(text)")
    #expect(text.contains("plan list --all"))
  }

  @Test func `no sentence runs past the eightieth column`() throws {
    let house = try House()
    defer { house.clear() }
    let texts = [
      try house.ok("why", "P/DR09a"),
      try house.ok("term", "2026-04-02", "5d", "--roll", "roll+two"),
      try house.run("plan", "close", "P", "-m", "done", "-y").talk,
    ]
    for line in texts.flatMap({ $0.split(separator: "\n") }) {
      #expect(line.count <= 80, "\(line)")
    }
  }
}
