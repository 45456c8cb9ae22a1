import Testing

/// A weighing that ends without an approach leaves no running plan, and a look back that is owed.
struct WeighingTests {
  @Test func `no action stops the plan and leaves the look back and the file`() throws {
    let house = try House()
    defer { house.clear() }
    let before = House.content(of: try house.shown())
    let seen = try house.ok(
      "done", "P/I05", "--outcome", "no-action", "-n", "-m", "nothing", "--lang", "nl")
    #expect(seen.contains("gestopt"), "\(seen)")
    #expect(House.content(of: try house.shown()) == before)
    try house.ok("done", "P/I05", "--outcome", "geen actie", "-m", "nothing", "-y")
    let shown = try JSONObject(house.shown())
    #expect(shown.text("status") == "stopped" && shown.text("stopKind") == "no-action")
    #expect(shown.texts("settling") == ["I12", "X03", "X09", "X10"])
    #expect(try house.ok("show", "P", "--lang", "nl").contains("geen actie"))
    // Three months on from 23 November is 23 February; the file goes after a year.
    let owed = try JSONObject(house.ok("task", "list", "--plan", "P", "-f", "json"))
    let dates = owed.objects("items").map { "\($0.text("key") ?? "") \($0.text("due") ?? "")" }
    #expect(
      dates.sorted() == [
        "I12 2027-02-23", "X03 2026-12-07", "X09 2026-12-23", "X10 2027-11-23",
      ], "\(dates)")
    try house.ok("done", "P/I12")
    try house.ok("undo", "P", "-m", "typed for another", "-y")
    try house.ok("undo", "P", "-m", "typed for another", "-y")
    #expect(House.content(of: try house.shown()) == before)
    try house.ok("store", "verify")
  }

  @Test func `a criminal case rests, and its look back is late like any other work`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("done", "P/I05", "--outcome", "criminal", "-y")
    let next = try JSONObject(house.ok("next", "--plan", "P", "-f", "json"))
    #expect(next.objects("items").compactMap { $0.text("key") } == ["I12"])
    let owed = try JSONObject(house.ok("task", "list", "--plan", "P", "-f", "json"))
    #expect(owed.objects("items").compactMap { $0.text("key") } == ["I12"])
    let late = try JSONObject(house.ok("overdue", "-f", "json", "--today", "2027-02-24"))
    #expect(late.objects("items").compactMap { $0.text("key") } == ["I12"])
    #expect(late.object("notOwing")?.number("suspended") == 1)
    let feed = try house.ok("feed", "export", "--plan", "P", "--today", "2027-02-24")
    #expect(feed.contains("SUMMARY:1 overdue"), "\(feed)")
    try house.ok("done", "P/I12")
    try house.ok("plan", "resume", "P")
    let back = try JSONObject(house.ok("task", "list", "--plan", "P", "-f", "json"))
    #expect(back.objects("items").count > 10)
    try house.ok("store", "verify")
    try house.ok("store", "rebuild", "-n")
  }

  @Test func `a decision of one's own says what becomes of the plan`() throws {
    let house = try House()
    defer { house.clear() }
    let told = try house.ok(
      "task", "set", "P/DR15", "--kind", "decision", "--outcomes", "go,none:>stop+>DR17", "-y",
      "--lang", "nl")
    #expect(told.contains("het plan stopt, behalve DR17"), "\(told)")
    let shown = try JSONObject(house.ok("task", "show", "P/DR15", "-f", "json"))
    let step = try #require(shown.objects("outcomeSteps").first)
    #expect(step.text("outcome") == "none" && step.text("plan") == "stop")
    #expect(step.texts("keeps") == ["DR17"])
    #expect(try house.ok("plan", "export", "P").contains("plan: stop, keeps: [DR17]"))
    let stranger = try house.run(
      "task", "set", "P/DR15", "--kind", "decision", "--outcomes", "none:>stop+>DR99", "-y")
    #expect(stranger.code != 0 && stranger.talk.contains("DR99"), "\(stranger.talk)")
    let byHand = try house.run("plan", "stop", "P", "--kind", "no-action", "-m", "x", "-y")
    #expect(byHand.code == 64, "\(byHand.talk)")
  }
}
