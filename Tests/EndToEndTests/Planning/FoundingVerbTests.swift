import Testing

/// A verb that makes plans, or changes partners and workers, with the way back where there is one.
struct FoundingVerb: Sendable, CustomTestStringConvertible {
  var words: [String]
  var back: [String]?

  var testDescription: String { words.joined(separator: " ") }

  static let all: [FoundingVerb] = [
    FoundingVerb(words: ["partner", "add", "thuis", "--name", "Thuis", "--roles", "WI"]),
    FoundingVerb(
      words: ["partner", "set", "ggz", "--left", "2027-01-01"],
      back: ["partner", "set", "ggz", "--left", "none"]),
    FoundingVerb(
      words: ["partner", "closures", "reclassering", "--add", "2026-11-24..2027-01-08"],
      back: ["partner", "closures", "reclassering", "--remove", "2026-11-24..2027-01-08"]),
    FoundingVerb(words: ["worker", "add", "ggz-01", "--partner", "ggz", "--name", "A."]),
    FoundingVerb(
      words: ["worker", "set", "rn-03", "--partner", "gemeente"],
      back: ["worker", "set", "rn-03", "--partner", "reclassering"]),
    FoundingVerb(
      words: ["worker", "closures", "rn-03", "--add", "2026-12-01"],
      back: ["worker", "closures", "rn-03", "--remove", "2026-12-01"]),
  ]
}

struct FoundingVerbTests {
  /// Everything such verbs can change, as programs see it.
  private func snapshot(_ house: House) throws -> [String] {
    try [["partner", "list"], ["worker", "list"], ["plan", "list"], ["plan", "show", "P"]]
      .map { try house.ok($0 + ["-f", "json"]) }
      + [house.ok("partner", "closures", "reclassering"), house.ok("worker", "closures", "rn-03")]
  }

  @Test(arguments: FoundingVerb.all)
  func `the preview tells what the write does and writes nothing`(_ verb: FoundingVerb) throws {
    let house = try House()
    defer { house.clear() }
    let before = try snapshot(house)
    for format in ["json", "table"] {
      try house.ok(verb.words + ["-n", "-f", format])
      #expect(try snapshot(house) == before, "a preview writes nothing")
    }
    let preview = try house.ok(verb.words + ["-n", "-f", "json"])
    let written = try house.ok(verb.words + ["-y", "-f", "json"])
    #expect(preview.replacing("\"written\": false", with: "\"written\": true") == written)
    #expect(try snapshot(house) != before)
    if let back = verb.back {
      try house.ok(back + ["-y"])
      #expect(try snapshot(house) == before, "the way back restores everything")
    }
  }

  @Test func `a new plan is previewed as it is made, and so is its start`() throws {
    let house = try House()
    defer { house.clear() }
    let words = [
      "plan", "new", "adult-returnee-detention", "--lead", "gem-01", "--anchor",
      "release=2027-02-01", "-f", "json",
    ]
    let before = try snapshot(house)
    let preview = try house.ok(words + ["-n"])
    #expect(try snapshot(house) == before)
    let written = try house.ok(words)
    let codes = try [preview, written].map { text in
      try #require(JSONObject(text).objects("plans").first?.text("plan"))
    }
    #expect(
      preview.replacing(codes[0], with: codes[1])
        .replacing("\"written\": false", with: "\"written\": true") == written)

    let draft = try house.ok("plan", "show", codes[1], "-f", "json")
    let planned = try house.ok("plan", "start", codes[1], "-n", "-f", "json")
    #expect(try house.ok("plan", "show", codes[1], "-f", "json") == draft)
    let begun = try house.ok("plan", "start", codes[1], "-y", "-f", "json")
    #expect(planned.replacing("\"written\": false", with: "\"written\": true") == begun)
    try house.ok("undo", codes[1], "-m", "too early", "-y")
    #expect(try house.ok("plan", "show", codes[1], "-f", "json") == draft)
  }

  @Test func `a plan from a file is previewed as it is taken in`() throws {
    let (house, other) = (try House(), try House())
    defer {
      house.clear()
      other.clear()
    }
    let file = try other.binary.write(house.ok("plan", "export", "P"), to: "plan.yaml")
    let before = try snapshot(other)
    let preview = try other.ok("plan", "import", file, "-n", "-f", "json")
    #expect(try snapshot(other) == before)
    let written = try other.ok("plan", "import", file, "-y", "-f", "json")
    #expect(preview.replacing("\"written\": false", with: "\"written\": true") == written)
    let code = try #require(JSONObject(written).objects("plans").first?.text("plan"))
    #expect(try other.ok("plan", "show", code, "-f", "json") == house.shown())
  }
}
