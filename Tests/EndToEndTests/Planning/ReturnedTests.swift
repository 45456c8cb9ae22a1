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
}
