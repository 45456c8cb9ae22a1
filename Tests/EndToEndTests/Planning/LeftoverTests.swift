import Testing

/// Small things of people and contacts, as somebody types them.
struct LeftoverTests {
  @Test func `next tells a deputy's list with for whom she stands in`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("worker", "add", "lotte", "--partner", "reclassering")
    try house.ok("task", "assign", "P/DR06", "--to", "rn-03")
    try house.ok("ask", "P/DR10", "--to", "rn-03", "--from", "gem-01", "-m", "Which days?")
    #expect(!(try house.ok("next", "--worker", "lotte").contains("DR06")))
    try house.ok("worker", "absent", "rn-03", "2026-11-20..2026-12-04", "--deputy", "lotte", "-y")
    for words in [["--worker", "lotte"], ["lotte"]] {
      let list = try house.ok(["next", "--lang", "nl"] + words)
      #expect(list.contains("\(house.plan)/DR06"), "\(list)")
      #expect(list.contains("\(house.plan)/Q1"), "\(list)")
      #expect(list.contains("Ook van rn-03, die afwezig is t/m"), "\(list)")
    }
    let json = try JSONObject(house.ok("next", "lotte", "-f", "json"))
    #expect(json.objects("standingInFor").first?.text("worker") == "rn-03")
    // What is written is of the worker alone that is named.
    let run = try house.run(
      "task", "assign", "--where", "--worker", "lotte", "--to", "gem-01", "-y")
    #expect(run.code == 66, "\(run.talk)")
  }

  @Test func `next takes a worker, a partner or a plan by its bare name`() throws {
    let house = try House()
    defer { house.clear() }
    let partner = try house.ok("next", "--partner", "reclassering", "-f", "json")
    #expect(try house.ok("next", "reclassering", "-f", "json") == partner)
    #expect(try house.ok("volgende", "reclassering", "-f", "json") == partner)
    #expect(try house.ok("next", "P") == house.ok("next", "--plan", "P"))
    let unknown = try house.run("next", "karen")
    #expect(unknown.code == 66, "\(unknown.talk)")
    #expect(try house.ok("komend") == house.ok("report", "upcoming"))
  }

  @Test func `unpin takes contacts by a filter, and only those a hand has fixed`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "pin", "P/DR22.1", "2026-12-30", "-m", "holiday", "-y")
    let told = try house.ok(
      "task", "unpin", "--where", "--plan", "P", "--kind", "contact", "-y", "-f", "json")
    #expect(told.contains("DR22.1"), "\(told)")
    #expect(try JSONObject(told).number("alreadySo") == 0)
    let none = try house.run(
      "task", "unpin", "--where", "--plan", "P", "--kind", "contact", "-y")
    #expect(none.code == 66)
  }

  @Test func `a preview calls a named date by its name, and totals are Totaal and Total`() throws {
    let house = try House()
    defer { house.clear() }
    let told = try house.ok(
      "plan", "anchor", "P", "release=2026-12-22", "-m", "letter", "-n", "--lang", "nl")
    #expect(told.contains("datum invrijheidstelling"), "\(told)")
    #expect(!told.contains("datum release"), "\(told)")
    let report = try house.ok("overdue")
    #expect(report.contains("Total") && !report.contains("together"), "\(report)")
  }

  @Test func `over a service the contacts before one are asked about in the same question`() throws
  {
    let house = try House()
    defer { house.clear() }
    try house.ok(
      "series", "add", "P/S1", "--title", "Visit", "--role", "RN", "--every", "1wx20", "--from",
      "2026-10-05", "-y")
    let key = try house.key("clerk")
    let service = try Service(house.binary)
    var away = try Binary()
    defer { away.clear() }
    away.variables["AFTERCARE_LANG"] = "nl"
    let file = try away.write(key + "\n", to: "key.txt")
    let login = try away.run("login", service.url, "--token-file", file)
    #expect(login.code == 0, "\(login.talk)")
    let terminal = try PseudoTerminal(
      away,
      words: [
        "--server", service.url, "log", "\(house.plan)/S1.4", "held", "--on", "2026-11-03",
      ])
    #expect(terminal.wait(for: "3 contacten ervoor zijn niet gemeld"), "\(terminal.shown)")
    terminal.type("misschien\n")
    #expect(terminal.wait(for: "is geen antwoord"), "\(terminal.shown)")
    terminal.type("1-2 gehouden, 3 gemist\n")
    #expect(terminal.end() == 0, "\(terminal.shown)")
    let series = try JSONObject(house.shown()).objects("series").first { $0.text("key") == "S1" }
    let outcomes = series?.objects("contacts").prefix(4).map { $0.text("outcome") }
    #expect(outcomes == ["held", "held", "missed", "held"])
    // Who types nothing leaves them as they are, and programs are not asked.
    let told = try away.run("--server", service.url, "log", "\(house.plan)/S1.6", "-y")
    #expect(told.code == 0 && told.talk.contains("ervoor"), "\(told.talk)")
    #expect(service.stop() == 0)
  }
}
