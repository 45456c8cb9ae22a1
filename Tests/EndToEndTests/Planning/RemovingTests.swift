import Testing

/// Work taken out of a plan on the command line.
struct RemovingTests {
  @Test func `late work is removed with a reason, and stays told`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok(
      "task", "add", "P/E1", "--title", "Own", "--role", "GEM", "--due", "2026-11-01", "-y")
    let silent = try house.run("task", "remove", "P/E1", "-y")
    #expect(silent.code == 64 && silent.talk.contains("-m"), "\(silent.talk)")
    try house.ok("task", "remove", "P/E1", "-m", "noted twice", "-y")
    let list = try house.ok("task", "list", "--plan", "P")
    #expect(!list.contains("P/E1"))
    let all = try JSONObject(house.ok("task", "list", "--plan", "P", "--all", "-f", "json"))
    let told = try #require(all.objects("items").first { $0.text("key") == "E1" })
    #expect(told.text("state") == "withdrawn" && (told.number("daysLate") ?? 0) > 0)
    #expect(try house.ok("plan", "show", "P").contains("removed, "))
    let shown = try house.ok("task", "show", "P/E1")
    #expect(shown.contains("Removed") && shown.contains("late"), "\(shown)")
    #expect(try house.ok("plan", "history", "P").contains("E1 removed, "))
    let again = try house.run("task", "set", "P/E1", "--title", "New", "-y")
    #expect(again.code == 2 && again.talk.contains("undo"), "\(again.talk)")
    let taken = try house.run("task", "add", "P/E1", "--title", "New", "--role", "GEM", "-y")
    #expect(taken.code == 2)
    try house.ok("undo", "P", "-m", "it was needed", "-y")
    #expect(try house.ok("task", "list", "--plan", "P").contains("E1"))
  }

  @Test func `a row of the template needs a reason, what was added by hand does not`() throws {
    let house = try House()
    defer { house.clear() }
    #expect(try house.run("task", "remove", "P/DR15", "-y").code == 64)
    #expect(try house.run("series", "remove", "P/DR22", "-y").code == 64)
    try house.ok("task", "add", "P/E1", "--title", "Own", "--role", "GEM", "-y")
    try house.ok("task", "remove", "P/E1", "-y")
    #expect(try house.run("series", "remove", "P/DR15", "-m", "x", "-y").code == 66)
    #expect(try house.run("measure", "remove", "P/DR15", "-m", "x", "-y").code == 66)
  }

  @Test func `an export keeps what was removed`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "remove", "P/DR15", "-m", "not his", "-y")
    try house.ok("series", "remove", "P/DR22", "-m", "not his", "-y")
    let text = try house.ok("plan", "export", "P")
    #expect(text.contains("removed: { date: "))
  }

  @Test func `what is removed says so wherever it is shown`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok(
      "task", "add", "P/E1", "--title", "Own", "--role", "GEM", "--due", "2026-11-02", "-y")
    try house.ok(
      "series", "add", "P/E2", "--title", "Calls", "--role", "GEM", "--every", "1w", "--from",
      "2026-11-02", "-y")
    try house.ok("measure", "add", "P", "twbmt", "--start", "2026-11-02", "-y")
    let task = try house.ok("task", "remove", "P/E1", "-m", "noted twice", "-y")
    #expect(task.contains("Was late, and stays told: \(house.plan)/E1"), "\(task)")
    let series = try house.ok("series", "remove", "P/E2", "-m", "no phone", "-n")
    #expect(series.contains("Was late, and stays told: \(house.plan)/E2.1"), "\(series)")
    try house.ok("series", "remove", "P/E2", "-m", "no phone", "-y")
    try house.ok("measure", "remove", "P/M1", "-m", "not imposed", "-y")

    #expect(try house.ok("show", "P/E1").contains("2026-11-02"))
    for ref in ["P/E2", "P/E2.1", "P/M1"] {
      let shown = try house.ok("show", ref)
      #expect(shown.lowercased().contains("removed"), "\(ref) \(shown)")
    }
    let list = try house.ok("series", "list", "--plan", "P")
    #expect(list.contains("removed"), "\(list)")
    let plan = try house.ok("show", "P", "--all")
    for key in ["/E2 ", "/M1 "] {
      let line = plan.split(separator: "\n").first { $0.contains(key) && $0.contains("removed") }
      #expect(line != nil, "\(key) \(plan)")
    }
    for (ref, reason) in [
      ("P/E1", "noted twice"), ("P/E2", "no phone"), ("P/E2.1", "no phone"),
      ("P/M1", "not imposed"),
    ] {
      let why = try house.ok("why", ref)
      #expect(why.contains("removed by") && why.contains(reason), "\(ref) \(why)")
    }
  }
}
