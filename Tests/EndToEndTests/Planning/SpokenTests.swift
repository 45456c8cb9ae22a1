import Testing

/// What is typed as people say it, in Dutch, and what lists print typed back.
struct SpokenTests {
  @Test func `a plan is shown by its code alone, an item in two words or as calendars say it`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    let shown = try house.ok("show", "P/DR10")
    let number = try #require(
      try JSONObject(house.ok("show", "P/DR10", "-f", "json")).number("number"))
    #expect(try house.ok("P/DR10") == shown)
    #expect(try house.ok("toon", "P", "DR10") == shown)
    #expect(try house.ok("show", "\(house.plan)·\(number)") == shown)
    #expect(try house.ok("P") == house.ok("show", "P"))
    #expect(try house.run("nxet").talk.contains("next"))
  }

  @Test func `work is reported in Dutch words`() throws {
    let house = try House()
    defer { house.clear() }
    #expect(try house.ok("klaar", "P", "I01", "--on", "gisteren", "-y").contains("I01"))
    #expect(
      try house.ok("klaar", "P/I02", "--on", "gisteren", "--outcome", "niet acuut", "-y")
        .contains("done 2026-11-22"))
    #expect(try house.ok("plan", "fact", "P", "uitkering=ja", "-y").contains("benefit"))
    #expect(
      try house.ok(
        "plan", "anchor", "P", "vrijlating=16 december 2026:bevestigd", "-m", "brief", "-y"
      ).contains("2026-12-16"))
    let unknown = try house.run("plan", "anchor", "P", "verlof=+1w", "-m", "x", "-y")
    #expect(unknown.code != 0)
    #expect(unknown.talk.contains("release"))
  }

  @Test func `filters take the words that lists print`() throws {
    let house = try House()
    defer { house.clear() }
    let all = try house.ok("task", "list", "--status", "active", "--obligation", "statutory")
    #expect(try house.ok("lijst", "--status", "actief", "--obligation", "wettelijk") == all)
    #expect(try house.ok("task", "list", "--phase", "voorbereiding").contains("DR05"))
    let wrong = try house.run("task", "list", "--status", "ziek", "--lang", "nl")
    #expect(wrong.talk.contains("actief"))
    #expect(try !house.run("next", "--ziek").talk.contains("--yes"))
  }

  @Test func `in Dutch days have their day of the week, and can be typed back`() throws {
    let house = try House()
    defer { house.clear() }
    let text = try house.ok("show", "P", "--lang", "nl")
    #expect(text.contains("di 15-12-2026"))
    #expect(!text.contains(/\d{4}-\d\d-\d\d/))
    try house.ok("task", "set", "P/DR10", "--due", "vr 18-12-2026", "-m", "x", "-y")
    #expect(try house.ok("show", "P/DR10").contains("2026-12-18"))
    try house.ok("task", "set", "P/DR10", "--due", "over 2 weken", "-m", "x", "-y")
    #expect(try house.ok("show", "P/DR10").contains("2026-12-07"))
  }
}
