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
    // What lay further ahead than thirty days leaves without a word.
    try house.ok("task", "skip", "P/DR24", "-m", "x")
    #expect(try cancelled() == 0)
    try house.ok("series", "stop", "P/DR22", "-m", "x", "-y")
    let afterSeries = try cancelled()
    #expect(afterSeries > 1)
    try house.ok("plan", "stop", "P", "--kind", "died", "-m", "x", "-y")
    #expect(try cancelled() > afterSeries)
    let feed = try house.ok("feed", "export", "--plan", "P")
    // What every stop leaves is still to come.
    let numbers = try house.settlingNumbers()
    #expect(numbers.count == 3)
    #expect(
      feed.split(separator: "BEGIN:VEVENT").filter { $0.contains("STATUS:CONFIRMED") }
        .allSatisfy { event in numbers.contains { event.contains("\(house.plan)·\($0)") } })
    #expect(!feed.contains(" overdue"))
  }
}

extension House {
  /// The running numbers of what a stop left to be settled.
  fileprivate func settlingNumbers() throws -> [String] {
    let shown = try JSONObject(shown())
    let keys = shown.texts("settling")
    return shown.objects("tasks").filter { keys.contains($0.text("key") ?? "") }
      .compactMap { $0.number("number").map { $0 < 10 ? "0\($0)" : "\($0)" } }
  }
}
