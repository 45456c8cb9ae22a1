import Testing

/// What a stop leaves to be settled is owed by the coordinator, on every list, and counted apart.
struct SettlingTests {
  @Test func `a stop leaves access, copies and file, counted apart in every list`() throws {
    let house = try House()
    defer { house.clear() }
    let told = try house.ok("plan", "stop", "P", "--kind", "died", "-m", "letter", "-y")
    #expect(told.contains("leave all lists"), "\(told)")
    let keys = ["X03", "X09", "X10"]
    let shown = try JSONObject(house.shown())
    #expect(shown.texts("settling") == keys && shown.text("stopKind") == "died")
    #expect(shown.text("stopReason") == "letter")
    #expect(!shown.objects("leftOpen").contains { keys.contains($0.text("key") ?? "") })
    let page = try house.ok("show", "P", "--lang", "nl")
    #expect(page.contains("Gestopt op"), "\(page)")
    #expect(page.contains("overleden"), "\(page)")
    #expect(page.contains(/Waarom +letter/), "\(page)")
    #expect(page.contains("Nog af te wikkelen"), "\(page)")

    let next = try JSONObject(house.ok("next", "-f", "json"))
    #expect(next.objects("items").compactMap { $0.text("key") } == ["X03", "X09"])
    #expect(next.object("toSettle")?.number("open") == 3)
    let list = try house.ok("next", "--lang", "nl")
    #expect(list.contains("Nog af te wikkelen in 1 gestopt plan: 3"), "\(list)")
    #expect(list.contains("Afsluiting melden en toegang"), "\(list)")
    #expect(try house.ok("plan", "list").contains(house.plan))
    let today = try house.ok("today", "--lang", "nl")
    #expect(today.contains("Nog af te wikkelen"), "\(today)")
    let late = try JSONObject(house.ok("overdue", "-f", "json", "--today", "2026-12-08"))
    #expect(late.number("total") == 1)
    #expect(late.objects("items").first?.text("due") == "2026-12-07")
    #expect(late.object("toSettle")?.number("late") == 1)
    #expect(late.object("notOwing")?.number("stopped") == 1)
    let feed = try house.ok("feed", "export", "--plan", "P", "--today", "2026-12-08")
    #expect(feed.contains("SUMMARY:1 overdue"), "\(feed)")

    try house.ok("done", "P/X03")
    try house.ok("done", "P/X09")
    #expect(!(try house.ok("plan", "list").contains(house.plan)))
    #expect(try house.ok("next").contains("Still to settle in 1 stopped plan: 1"))
    #expect(try house.run("done", "P/DR01").code == 2)
    try house.ok("plan", "anchor", "P", "retention-end=2030-11-25:confirmed", "-m", "decided", "-y")
    let file = try JSONObject(house.ok("show", "P/X10", "-f", "json"))
    #expect(file.text("due") == "2030-11-25")
    #expect(try house.ok("why", "P/X10").contains("retention-end"))
    try house.ok("store", "verify")
    try house.ok("store", "rebuild", "-n")
  }

  @Test func `undo of a stop brings back all that it took`() throws {
    let house = try House()
    defer { house.clear() }
    let before = House.content(of: try house.shown())
    try house.ok("plan", "stop", "P", "--kind", "died", "-m", "letter", "-y")
    #expect(House.content(of: try house.shown()) != before)
    try house.ok("undo", "P", "-m", "somebody else", "-y")
    #expect(House.content(of: try house.shown()) == before)
  }

  @Test func `an exported plan keeps why it was stopped and what is to be settled`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("plan", "stop", "P", "--kind", "died", "-m", "letter", "-y")
    let text = try house.ok("plan", "export", "P")
    #expect(text.contains("stopped: { kind: died, settling: [X03, X09, X10] }"), "\(text)")
  }

  @Test func `closing lists questions and hand-overs too, and names the other way`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("ask", "P/DR10", "--to", "rn-03", "--from", "gem-01", "-m", "Which days?")
    try house.ok("worker", "add", "rn-04", "--partner", "reclassering")
    try house.ok("task", "assign", "P/DR06", "--to", "rn-03")
    try house.ok("worker", "handover", "rn-03", "--to", "rn-04", "-y")
    let run = try house.run("plan", "close", "P", "-m", "x", "-y", "--lang", "nl")
    #expect(run.code == 2)
    #expect(run.output.contains("\(house.plan)/Q1"), "\(run.output)")
    #expect(run.output.contains("OVER"), "\(run.output)")
    #expect(run.talk.contains("--aftercare"), "\(run.talk)")
  }
}
