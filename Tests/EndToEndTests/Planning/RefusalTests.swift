import Testing

/// What the planning verbs refuse, with the code and the place of what is said.
struct RefusalTests {
  @Test(arguments: [
    (["plan", "anchor", "P", "release=+2w"], 64, "reason"),
    (["task", "skip", "P/DR10"], 64, "reason"),
    (["wait", "P/DR10", "--until", "+1w"], 64, "reason"),
    (["log", "P/DR22.1", "excused"], 64, "reason"),
    (["undo", "P"], 64, "reason"),
    (["plan", "anchor", "P", "release=+2w", "-m", "x"], 2, "--yes"),
    (["plan", "stop", "P", "--kind", "died", "-m", "x"], 2, "--yes"),
    (["done", "--where", "--plan", "P", "--partner", "dji"], 2, "--yes"),
    (["done", "P/DR05"], 64, "here"),
    (["done", "P/DR01", "--on", "2026-11-24"], 2, "2026-11-24"),
    (["done", "P/DR18b"], 2, "DR18a"),
    (["done"], 64, "--where"),
    (["done", "--where"], 64, "filter"),
    (["task", "set", "P/DR10"], 64, "--due"),
    (["task", "set", "P/DR10", "--due", "releas-4w"], 66, "release"),
    (["task", "set", "P/DR10", "--due", "half past"], 64, "none, roll"),
    (["task", "link", "P/DR05", "--after", "DR11", "-y"], 2, "DR05 →"),
    (["task", "set", "P/DR10", "--due", "?!"], 64, "release-4w"),
    (["task", "link", "P/DR05", "--after", "DR22"], 64, "--point"),
    (["plan", "fact", "P", "debts=maybe"], 64, "yes"),
    (["plan", "bind", "P", "RN=nobody"], 66, "nobody"),
    (["plan", "anchor", "P", "move=+2w", "-y"], 2, "day of moving in"),
    (["measure", "add", "P", "exile"], 66, "passport"),
    (["next", "--partner", "reclasering"], 66, "reclassering"),
    (["next", "--mine"], 66, "--worker"),
    (["task", "list", "--obligation", "legal"], 64, "statutory"),
    (
      [
        "series", "add", "P/S9", "--title", "x", "--role", "RN", "--every", "1w", "--after", "DR22",
      ],
      64, "series"
    ),
    (
      [
        "series", "add", "P/S9", "--title", "x", "--role", "RN", "--every", "1w", "--after",
        "dr22.1+1w",
      ], 64, "--point first"
    ),
    (["task", "set", "P/DR10", "--due", "DR22+1w"], 64, "series"),
    (["undo", "77", "P", "-m", "x", "-y"], 66, "77"),
  ])
  func `a refusal has its code, its way out and changes nothing`(
    _ words: [String], _ code: Int32, _ named: String
  ) throws {
    let house = try House()
    defer { house.clear() }
    let before = try house.shown()
    let run = try house.run(words)
    #expect(run.code == code, "\(run.talk)")
    #expect(run.talk.contains(named), "\(run.talk)")
    #expect(try house.shown() == before)
  }

  @Test func `closing lists what stands in the way as data`() throws {
    let house = try House()
    defer { house.clear() }
    let run = try house.run("plan", "close", "P", "-m", "done", "-y", "-f", "json")
    #expect(run.code == 2)
    let blockers = try JSONObject(run.output).texts("blockers")
    #expect(Set(blockers.map { "P/\($0)" }) == Set(House.open))
    let items = try JSONObject(run.output).objects("items")
    #expect(items.compactMap { $0.text("key") } == blockers)
    #expect(
      items.allSatisfy { !($0.text("title") ?? "").isEmpty && $0.text("title") != $0.text("key") })
    #expect(items.filter { $0.flag("late") ?? false }.count == House.late.count)
    let table = try house.run("plan", "close", "P", "-m", "done", "-y")
    #expect(table.code == 2)
    #expect(table.output.contains("\(house.plan)/DR05"))
  }

  @Test func `a change set on which another rests cannot be undone and says which`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "start", "P/DR06", "--on", "2026-11-20")
    try house.ok("done", "P/DR06", "--on", "2026-11-21")
    let run = try house.run("undo", "2", "P", "-m", "x", "-y")
    #expect(run.code == 2)
    #expect(run.talk.contains("3"))
  }
}
