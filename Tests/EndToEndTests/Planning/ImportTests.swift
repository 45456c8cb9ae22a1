import Testing

/// A plan that comes from a file is held to what the verbs would have taken.
struct ImportTests {
  @Test func `without its code a plan comes in under a new one`() throws {
    let house = try House()
    defer { house.clear() }
    let text = try house.ok("plan", "export", "P")
    let taken = try house.run(["plan", "import", house.binary.write(text, to: "same.yaml")])
    #expect(taken.code == 2)
    #expect(taken.talk.contains("plan:"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let copy = lines.filter { !$0.hasPrefix("plan:") }.joined(separator: "\n")
    let file = try house.binary.write(copy, to: "copy.yaml")
    // It may be one case twice: that is asked.
    let asked = try house.run("plan", "import", file)
    #expect(asked.code == 2 && asked.talk.contains("is like \(house.plan)"), "\(asked)")
    try house.ok("plan", "import", file, "-y")
    let plans = try house.ok("plan", "list", "-f", "csv")
    #expect(plans.split(separator: "\r\n").count == 3)
  }

  @Test(arguments: [
    ("role: GEM", "role: NOPE", Int32(66), "NOPE"),
    ("lead: gem-01", "lead: nobody-1", 66, "nobody-1"),
  ])
  func `what nobody knows is refused`(
    _ before: String, _ after: String, _ code: Int32, _ told: String
  ) throws {
    let house = try House()
    defer { house.clear() }
    var text = try house.ok("plan", "export", "P")
    text = text.split(separator: "\n").filter { !$0.hasPrefix("plan:") }.joined(separator: "\n")
    let place = try #require(text.firstRange(of: before), "\(before)")
    text.replaceSubrange(place, with: after)
    let run = try house.run(["plan", "import", house.binary.write(text, to: "x.yaml")])
    #expect(run.code == code, "\(run.talk)")
    #expect(run.talk.contains(told), "\(run.talk)")
  }

  @Test func `all that nobody knows is told at once`() throws {
    let house = try House()
    defer { house.clear() }
    var text = try house.ok("plan", "export", "P")
    text = text.split(separator: "\n").filter { !$0.hasPrefix("plan:") }.joined(separator: "\n")
    for (before, after) in [
      ("role: GEM", "role: NOPE"), ("role: RN", "role: NIET"), ("lead: gem-01", "lead: nobody-1"),
    ] {
      let place = try #require(text.firstRange(of: before), "\(before)")
      text.replaceSubrange(place, with: after)
    }
    text += "\nroles:\n  GGZ: geen-partner\n"
    let run = try house.run(["plan", "import", house.binary.write(text, to: "x.yaml")])
    #expect(run.code == 66, "\(run.talk)")
    for name in ["NOPE", "NIET", "nobody-1", "geen-partner"] {
      #expect(run.talk.contains(name), "\(run.talk)")
    }
  }
}
