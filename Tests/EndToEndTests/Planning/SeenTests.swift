import Testing

/// A change states what its maker saw: another that came in between stops it.
struct SeenTests {
  @Test func `a preview says which change it saw, and the write can be held to it`() throws {
    let house = try House()
    defer { house.clear() }
    let words = ["plan", "anchor", "P", "release=+1w", "-m", "letter"]
    let preview = try JSONObject(house.ok(words + ["-n", "-f", "json"]))
    let seen = try #require(preview.objects("plans").first?.number("ifChange"))
    #expect(try house.ok(words + ["-n"]).contains("--if-change \(seen)"))
    try house.ok("task", "assign", "P/DR06", "--to", "rn-03")
    let late = try house.run(words + ["-y", "--if-change", "\(seen)"])
    #expect(late.code == 2 && late.talk.contains(house.plan))
    #expect(try house.run(words + ["-n", "--if-change", "\(seen)"]).code == 2)
    try house.ok(words + ["-y", "--if-change", "\(seen + 1)"])
    // It holds for verbs that ask nothing, and for what is no plan.
    let title = ["task", "set", "P/DR06", "--title", "Anders"]
    #expect(try house.run(title + ["--if-change", "\(seen)"]).code == 2)
    try house.ok(title + ["--if-change", "\(seen + 2)"])
    #expect(try house.run(["worker", "set", "rn-03", "--name", "X", "--if-change", "1"]).code == 2)
  }

  @Test func `what was agreed to and is no more is shown anew, and asked again`() throws {
    let house = try House()
    defer { house.clear() }
    let terminal = try PseudoTerminal(
      house.binary, "plan", "anchor", house.plan, "release=2027-01-15", "-m", "letter")
    #expect(terminal.wait(for: "Go ahead?"))
    try house.ok("plan", "anchor", "P", "release=2027-02-01", "-m", "other letter", "-y")
    terminal.type("y\n")
    #expect(terminal.wait(for: "2027-02-01"), "\(terminal.shown)")
    terminal.type("y\n")
    #expect(terminal.end() == 0, "\(terminal.shown)")
    #expect(try house.ok("plan", "export", "P").contains("date: 2027-01-15"))
  }
}
