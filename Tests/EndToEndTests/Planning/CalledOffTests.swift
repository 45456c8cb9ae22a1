import Testing

/// An item that only disappears stays in many calendars: what is called off is told.
struct CalledOffTests {
  @Test func `skipping, stopping a series and stopping a plan cancel what calendars show`() throws {
    let house = try House()
    defer { house.clear() }
    func cancelled() throws -> Int {
      try house.ok("feed", "export", "--plan", "P").ranges(of: "STATUS:CANCELLED").count
    }
    #expect(try cancelled() == 0)
    try house.ok("task", "skip", "P/DR24", "-m", "x")
    #expect(try cancelled() == 1)
    try house.ok("series", "stop", "P/DR22", "-m", "x", "-y")
    let afterSeries = try cancelled()
    #expect(afterSeries > 1)
    try house.ok("plan", "stop", "P", "--kind", "died", "-m", "x", "-y")
    #expect(try cancelled() > afterSeries)
    let feed = try house.ok("feed", "export", "--plan", "P")
    #expect(!feed.contains("STATUS:CONFIRMED"))
    #expect(!feed.contains(" overdue"))
  }
}
