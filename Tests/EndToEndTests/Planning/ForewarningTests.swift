import Testing

/// Free text that seems to say who somebody is.
struct ForewarningTests {
  private static let titled = [
    "task", "add", "P/E1", "--title", "Gesprek met Jan de Vries over huur", "--role", "GEM",
  ]

  @Test func `without a terminal such a text is refused, and written only when it is meant so`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    let refused = try house.run(Self.titled + ["-y"])
    #expect(refused.code == 2)
    #expect(refused.talk.contains("a name") && refused.talk.contains("--anyway"), "\(refused.talk)")
    // It is not said again, for what is printed is kept elsewhere.
    #expect(!refused.talk.contains("Vries"))
    #expect(try house.run(Self.titled + ["-n"]).code == 2)
    try house.ok(Self.titled + ["--anyway"])
    let history = try house.ok("plan", "history", "P", "-f", "json")
    let change = try #require(JSONObject(history).objects("changes").last)
    #expect(change.texts("anyway") == ["name"])
    #expect(try house.ok("plan", "history", "P").contains("despite: a name"))
  }

  @Test func `reasons are read like titles, and words of partners name nobody`() throws {
    let house = try House()
    defer { house.clear() }
    let phone = try house.run(
      "plan", "anchor", "P", "release=2026-12-16", "-m", "bel 06-12345678", "-y")
    #expect(phone.code == 2 && phone.talk.contains("a phone number"), "\(phone.talk)")
    try house.ok(
      "plan", "anchor", "P", "release=2026-12-16", "-m", "brief van Reclassering Nederland", "-y")
    let worker = try house.run(
      "worker", "set", "rn-03", "--name", "R. Bakker", "-m", "mail naar r.bakker@rn.nl")
    #expect(worker.code == 2 && worker.talk.contains("a mail address"), "\(worker.talk)")
  }

  @Test func `what is asked and answered is read too, and so are sources`() throws {
    let house = try House()
    defer { house.clear() }
    let asked = try house.run("ask", "P", "--to", "wonen", "-m", "Kan hij bellen: 06-12345678?")
    #expect(asked.code == 2 && asked.talk.contains("a phone number"), "\(asked.talk)")
    try house.ok("ask", "P", "--to", "wonen", "-m", "Is er een woning?")
    for back in [[], ["--back"]] {
      let answered = try house.run(
        ["answer", "P/Q1", "-m", "Mail naar j.bakker@wonen.nl"] + back)
      #expect(answered.code == 2 && answered.talk.contains("a mail address"), "\(answered.talk)")
    }
    let source = try house.run(
      "task", "set", "P/DR05", "--source", "mail van j.bakker@wonen.nl", "-m", "x", "-y")
    #expect(source.code == 2 && source.talk.contains("a mail address"), "\(source.talk)")
    try house.ok("answer", "P/Q1", "-m", "Bel 06-12345678", "--anyway")
    let history = try house.ok("plan", "history", "P", "-f", "json")
    let change = try #require(JSONObject(history).objects("changes").last)
    #expect(change.texts("anyway") == ["phone"])
  }

  @Test func `at a terminal it is asked, also of who asks nothing`() throws {
    let house = try House()
    defer { house.clear() }
    var binary = house.binary
    binary.variables["AFTERCARE_LANG"] = "nl"
    let no = try PseudoTerminal(
      binary, "task", "add", "\(house.plan)/E1", "--title", "Bel 06-12345678", "--role", "GEM", "-y"
    )
    #expect(no.wait(for: "Toch zo vastleggen"), "\(no.shown)")
    no.type("n\n")
    #expect(no.end() == 2)
    let yes = try PseudoTerminal(
      binary, "task", "add", "\(house.plan)/E1", "--title", "Bel 06-12345678", "--role", "GEM", "-y"
    )
    #expect(yes.wait(for: "een telefoonnummer"), "\(yes.shown)")
    yes.type("j\n")
    #expect(yes.end() == 0, "\(yes.shown)")
    let history = try JSONObject(house.ok("plan", "history", "P", "-f", "json"))
    #expect(history.objects("changes").last?.texts("anyway") == ["phone"])
  }
}
