import Testing

/// `worker absent`, as somebody types it.
struct AbsentTests {
  @Test func `somebody is away, a colleague stands in, and every list says so`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("worker", "add", "rn-04", "--partner", "reclassering")
    try house.ok(
      "task", "add", "P/E1", "--title", "Belronde", "--role", "RN", "--due", "2026-12-04",
      "--worker", "rn-03")
    let before = try house.shown()
    let preview = try house.ok(
      "worker", "absent", "rn-03", "23-11..16-12", "--deputy", "rn-04", "-n", "--lang", "nl")
    #expect(preview.contains("rn-04 neemt waar"), "\(preview)")
    #expect(preview.contains("vr 04-12-2026  \(house.plan)/E1  Belronde"), "\(preview)")
    #expect(try house.ok("worker", "absent", "rn-03").contains("rn-03 is not away"))
    try house.ok("worker", "absent", "rn-03", "23-11..16-12", "--deputy", "rn-04")
    #expect(House.content(of: try house.shown()) == House.content(of: before))
    for words in [
      ["worker", "list"], ["next", "--plan", "P"], ["task", "list", "--plan", "P"], ["show", "P"],
      ["show", "P/E1"],
    ] {
      let shown = try house.ok(words + ["--lang", "nl"])
      #expect(shown.contains("afwezig t/m 16-12"), "\(words) \(shown)")
    }
    let listed = try house.ok("worker", "absent", "rn-03", "-f", "json")
    #expect(listed.contains("\"deputy\": \"rn-04\""), "\(listed)")
    let refused = try house.run("worker", "absent", "rn-03", "2026-12-16..2026-12-20")
    #expect(refused.code == 2 && refused.talk.contains("--change"), "\(refused.talk)")
    let reason = try house.run("worker", "absent", "rn-03", "2027-01-04", "-m", "ill")
    #expect(reason.code == 64, "\(reason.talk)")
    let elsewhere = try house.run("worker", "absent", "rn-03", "2027-01-04", "--deputy", "gem-01")
    #expect(elsewhere.code == 2 && elsewhere.talk.contains("gemeente"), "\(elsewhere.talk)")
    let own = try house.run("worker", "absent", "rn-04", "2026-12-01")
    #expect(own.code == 0 && own.output.contains("--change --deputy CODE"), "\(own)")
    try house.ok("worker", "absent", "rn-03", "--remove", "2026-11-24..2026-12-31")
    #expect(try house.ok("worker", "show", "rn-03").contains("2026-11-23 (rn-04)"))
    try house.ok("undo", "directory", "-m", "wrong", "-y")
    #expect(try house.ok("worker", "show", "rn-03").contains("2026-11-23..2026-12-16 (rn-04)"))
    try house.ok("store", "verify")
    try house.ok("store", "rebuild", "-n")
  }

  @Test func `a list of nobody says so`() throws {
    let house = try House()
    defer { house.clear() }
    let list = try house.ok("worker", "list", "--partner", "politie")
    #expect(list.contains("No workers") && list.contains("aftercare worker add"), "\(list)")
  }
}
