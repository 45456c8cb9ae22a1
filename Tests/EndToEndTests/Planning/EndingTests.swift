import Testing

/// Late work never disappears: it is done late, excused, or left open by name and told for good.
struct EndingTests {
  private static let series = [
    "series", "add", "P/E5", "--title", "Visit", "--role", "WI", "--every", "1w", "--from",
    "2026-10-12", "--obligation", "optional",
  ]

  @Test(arguments: [
    ["plan", "close", "P", "--aftercare"], ["plan", "stop", "P", "--kind", "left"],
    ["plan", "stop", "P", "--kind", "withdrawn"], ["plan", "close", "P"],
  ])
  func `an ending lists all that is late, a series once, until it is named`(_ words: [String])
    throws
  {
    let house = try House()
    defer { house.clear() }
    try house.ok(Self.series)
    let before = try house.shown()
    let end = words + ["-m", "agreed", "-y"]
    let refused = try house.run(end + ["-f", "json"])
    #expect(refused.code == 2, "\(refused.talk)")
    #expect(try house.shown() == before)
    let items = try JSONObject(refused.output).objects("items")
    let visit = try #require(items.first { $0.text("key") == "E5" })
    // 19 and 26 October, 2, 9 and 16 November; 23 November is today.
    #expect(visit.number("contacts") == 5)
    #expect(visit.text("since") == "2026-10-19")
    #expect(visit.text("title") == "Visit")
    let named = items.compactMap { $0.text("ref") }
    #expect(Set(named).isSuperset(of: House.late.map { "\(house.plan)\($0.dropFirst())" }))
    // All but one is not enough.
    let almost = try house.run(end + ["--leave-open"] + named.dropLast())
    #expect(almost.code == 2)
    #expect(almost.talk.contains("(1)"), "\(almost.talk)")
    try house.ok(end + ["--leave-open"] + named)
    let shown = try JSONObject(try house.shown())
    #expect(shown.objects("leftOpen").compactMap { $0.text("key") }.count == named.count)
    let page = try house.ok("show", "P")
    #expect(page.contains("Left open"), "\(page)")
    #expect(page.contains("\(house.plan)/E5"), "\(page)")
    let history = try house.ok("plan", "history", "P", "-f", "csv")
    #expect(history.contains("left open: "), "\(history)")
    #expect(history.contains("E5 (5× since 2026-10-19)"), "\(history)")
  }

  @Test func `a death stops at once, and the plan tells what was open then`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("plan", "stop", "P", "--kind", "died", "-m", "letter", "-y")
    let left = try JSONObject(try house.shown()).objects("leftOpen")
    let keys = left.compactMap { $0.text("key") }
    // Those are owed all the same.
    let settling: Set = ["P/X03", "P/X09", "P/X10"]
    #expect(Set(keys.map { "P/\($0)" }) == Set(House.open).subtracting(settling))
  }

  @Test func `what is not open cannot be left open`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("done", "P/DR01")
    let run = try house.run(
      ["plan", "close", "P", "-m", "x", "-y", "--leave-open"] + House.open)
    #expect(run.code == 2)
    #expect(run.talk.contains("DR01"), "\(run.talk)")
  }

  @Test func `stopping a series on a past day keeps what is late, or excuses what is named`() throws
  {
    let house = try House()
    defer { house.clear() }
    try house.ok(Self.series)
    try house.ok(
      "series", "stop", "P/E5", "--on", "2026-10-13", "--excuse", "P/E5.2", "P/E5.3", "-m", "ill",
      "-y")
    let list = try JSONObject(try house.ok("series", "list", "--plan", "P", "-f", "json"))
    let visit = try #require(list.objects("series").first { $0.text("key") == "E5" })
    #expect(visit.number("unlogged") == 3)
    #expect(visit.text("next") == nil)
    let late = try JSONObject(try house.ok("report", "overdue", "-f", "json"))
    #expect(late.objects("items").contains { $0.text("key") == "E5.1" })
    try house.ok("log", "P/E5.5", "missed")
    try house.ok("log", "P/E5", "held", "--on", "2026-11-10")
    let foreign = try house.run(
      "series", "stop", "P/DR22", "--excuse", "P/E5.1", "-m", "x", "-y")
    #expect(foreign.code == 66)
  }

  @Test func `another rhythm does not carry off contacts that nobody logged`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok(Self.series)
    let run = try house.run("series", "change", "P/E5", "--every", "1m", "-y")
    #expect(run.code == 2)
    #expect(run.talk.contains("E5.1"), "\(run.talk)")
  }

  @Test func `late work falls away with a reason only`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok(
      "task", "add", "P/E7", "--title", "Budget", "--role", "WI", "--due", "2026-11-02")
    try house.ok("task", "set", "P/E7", "--when", "debts = yes", "-y")
    let run = try house.run("plan", "fact", "P", "debts=no", "-y")
    #expect(run.code == 2)
    #expect(run.talk.contains("\(house.plan)/E7"), "\(run.talk)")
    try house.ok("plan", "fact", "P", "debts=no", "-m", "the debts were sold", "-y")
  }
}
