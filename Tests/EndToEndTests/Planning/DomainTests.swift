import Testing

/// The intake flags life domains; each has work or a word why not, and goals are reached or not.
struct DomainTests {
  @Test func `a flagged domain is told until somebody answers it`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("plan", "domain", "P", "schulden, verslaving", "-y", "--lang", "nl")
    let found = try JSONObject(house.shown()).objects("issues")
      .filter { $0.text("id") == "domain-unanswered" }
    #expect(found.count == 1)
    let page = try house.ok("show", "P", "--lang", "nl")
    #expect(page.contains("Leefgebieden") && page.contains("addiction"), "\(page)")
    try house.ok("plan", "domain", "P", "--none", "addiction", "-m", "never used", "-y")
    let list = try JSONObject(house.ok("plan", "domain", "P", "-f", "json"))
    let flagged = list.objects("domains").filter { $0.text("flaggedOn") == House.today }
    #expect(flagged.map { $0.text("domain") } == ["addiction", "debts"])
    #expect(flagged[0].text("noneBecause") == "never used")
    #expect(flagged[0].flag("unanswered") == false && flagged[1].flag("unanswered") == false)
    #expect((flagged[1].number("open") ?? 0) > 0)
    // Why it was so is in the journal's seal, and in no history.
    #expect(!(try house.ok("plan", "history", "P")).contains("flagged: never used"))
  }

  @Test func `goals are set and said, in both languages, and kept by a text`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("plan", "goal", "P", "debts", "no new debts for half a year", "-y")
    try house.ok("plan", "goal", "P", "werk", "a job of two days", "-y")
    try house.ok("plan", "goal", "P", "G1", "--state", "bereikt", "-y", "--lang", "nl")
    let page = try house.ok("plan", "goal", "P", "--lang", "nl")
    #expect(page.contains("bereikt") && page.contains("nog niet bekend"), "\(page)")
    let told = try house.ok("plan", "history", "P")
    #expect(told.contains("goal G1 in debts: reached") && !told.contains("half a year"), "\(told)")
    #expect(try house.ok("plan", "export", "P").contains("state: reached"))
    let unknown = try house.run("plan", "goal", "P", "G9", "--state", "reached", "-y")
    #expect(unknown.code == 66 && unknown.talk.contains("G1, G2"), "\(unknown.talk)")
    let half = try house.run("plan", "goal", "P", "debts")
    #expect(half.code == 64, "\(half.talk)")
    let safety = try house.run("plan", "domain", "P", "safety")
    #expect(safety.code == 64 && safety.talk.contains("housing"), "\(safety.talk)")
    let name = try house.run("plan", "goal", "P", "debts", "bel 06-12345678", "-y")
    #expect(name.code != 0 || name.talk.contains("06"), "\(name.talk)")
    try house.ok("store", "verify")
  }
}
