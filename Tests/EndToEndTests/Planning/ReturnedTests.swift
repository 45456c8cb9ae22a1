import Testing

/// Work that is sent back counts, and an assessment says up to when it knows the facts.
struct ReturnedTests {
  @Test func `work that is sent back is open again, and how often is told`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("done", "P/DR02", "-y")
    let bare = try house.run("task", "return", "P/DR02", "-y")
    #expect(bare.code != 0 && bare.talk.contains("-m"), "\(bare.talk)")
    try house.ok("task", "return", "P/DR02", "-m", "unreadable", "-y")
    try house.ok("done", "P/DR02", "-y")
    try house.ok("task", "return", "P/DR02", "-m", "still unreadable", "-y")
    let shown = try JSONObject(house.ok("task", "show", "P/DR02", "-f", "json"))
    #expect(shown.number("returns") == 2 && shown.text("finishedOn") == nil)
    #expect(try house.ok("show", "P/DR02", "--lang", "nl").contains(/Teruggestuurd +2×/))
    let page = try house.ok("show", "P", "--lang", "nl")
    #expect(page.contains("DR02: 2× teruggestuurd"), "\(page)")
    try house.ok("store", "verify")
  }

  @Test func `an assessment on older facts than the newest is told`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("plan", "event", "P", "new-facts", "--on", "2026-11-20", "-y")
    let tasks = try JSONObject(house.shown()).objects("tasks")
    let asked = tasks.compactMap { $0.text("key") }.filter {
      $0.hasPrefix("V03") && $0.contains(".")
    }
    #expect(!asked.isEmpty, "\(tasks.compactMap { $0.text("key") })")
    for key in asked { try house.ok("done", "P/\(key)", "--facts-to", "2026-11-19", "-y") }
    let page = try house.ok("show", "P", "--lang", "nl")
    #expect(
      page.contains("Kent de feiten tot 2026-11-19; het nieuwste is van 2026-11-20"), "\(page)")
  }
}
