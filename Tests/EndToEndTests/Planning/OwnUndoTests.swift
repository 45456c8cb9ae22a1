import Testing

/// `undo` without a plan: what one did last, wherever it was.
struct OwnUndoTests {
  @Test func `undo alone goes back through one's own changes, and asks first`() throws {
    let house = try House()
    defer { house.clear() }
    let made = try house.ok(
      "plan", "new", "adult-returnee-detention", "--anchor", "detention=2026-05-01:actual",
      "--begin", "-f", "json")
    let other = try #require(JSONObject(made).objects("plans").first?.text("plan"))
    var colleague = house.binary
    colleague.variables["AFTERCARE_ACTOR"] = "colleague"
    #expect(try colleague.run("undo", "-m", "x", "-y").code == 2)

    let before = (mine: try house.shown(), other: try house.ok("show", other, "-f", "json"))
    try house.ok("done", "P/DR01")
    try house.ok("done", "\(other)/DR01")
    #expect(try colleague.run("task", "start", "\(house.plan)/DR06").code == 0)
    let theirs = try house.shown()

    let unasked = try house.run("undo", "-m", "wrong")
    #expect(unasked.code == 2)
    #expect(unasked.talk.contains("--yes"), "\(unasked.talk)")
    #expect(unasked.talk.contains("(DR01 done on 2026-11-23)"), "\(unasked.talk)")
    let first = try house.run("undo", "-m", "wrong", "-y")
    #expect(first.talk.hasPrefix("\(other.prefix(4)): takes back change 2 of 20"))
    #expect(first.talk.hasSuffix(" (DR01 done on 2026-11-23)\n"), "\(first.talk)")
    #expect(try house.ok("show", other, "-f", "json") == before.other)
    #expect(try house.shown() == theirs)

    let second = try house.run("undo", "-m", "wrong", "-y")
    #expect(second.talk.hasPrefix("\(house.plan): takes back change 2 of 20"))
    let third = try house.run("undo", "-m", "wrong", "-y")
    #expect(third.code == 2, "what made the plans stays: \(third.output)\(third.talk)")
    #expect(try colleague.run("undo", "-m", "wrong", "-y").code == 0)
    #expect(try house.shown() == before.mine)
  }

  @Test func `undo alone passes over no change of the directory`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("done", "P/DR01")
    try house.ok("partner", "closures", "gemeente", "--add", "2026-12-24..2026-12-31", "-y")
    let before = try house.shown()
    let run = try house.run("undo", "-m", "wrong", "-y")
    #expect(run.code == 2)
    #expect(run.talk.contains("2026-11-23"))
    #expect(run.talk.contains("undo directory") && run.talk.contains("undo \(house.plan)"))
    #expect(try house.shown() == before)
    try house.ok("task", "start", "P/DR02")
    try house.ok("undo", "-m", "wrong", "-y")
    #expect(try house.run("undo", "-m", "wrong", "-y").code == 2)
    try house.ok("undo", "P", "-m", "wrong", "-y")
    #expect(try !house.shown().contains("\"state\": \"done\""))
  }

  @Test func `undo of a plan says which change it takes back, and whose`() throws {
    let house = try House()
    defer { house.clear() }
    var colleague = house.binary
    colleague.variables["AFTERCARE_ACTOR"] = "colleague"
    #expect(try colleague.run("task", "start", "\(house.plan)/DR06").code == 0)
    let asked = try house.run("undo", "P", "-m", "wrong", "-n")
    #expect(asked.talk.hasPrefix("\(house.plan): takes back change 2 of colleague, 20"))
    #expect(asked.talk.contains("DR06"), "\(asked.talk)")
    try house.ok("done", "P/DR01")
    let own = try house.run("undo", "P", "-m", "wrong", "-y")
    #expect(own.talk.hasPrefix("\(house.plan): takes back change 3 of 20"), "\(own.talk)")
    let numbered = try house.run("undo", "2", "P", "-m", "wrong", "-y")
    #expect(numbered.talk.contains("change 2 of colleague"), "\(numbered.talk)")
  }

  @Test func `undo alone passes over no plan that was made since`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("done", "P/DR01")
    let before = try house.shown()
    try house.ok("plan", "new", "adult-returnee-detention")
    let run = try house.run("undo", "-m", "wrong", "-y")
    #expect(run.code == 2)
    #expect(run.talk.contains("plan discard"), "\(run.talk)")
    #expect(try house.shown() == before)
  }
}
