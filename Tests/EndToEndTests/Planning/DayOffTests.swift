import Testing

/// What is fixed on a day on which nobody works is taken, with a word about it.
struct DayOffTests {
  private func pin(_ day: String, _ house: House, _ more: String...) throws -> String {
    try house.ok(["task", "pin", "P/DR18a", day, "-m", "agreed"] + more)
  }

  @Test func `a holiday, a weekend and a closure are named, in previews and when written`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("partner", "closures", "gemeente", "--add", "2026-12-28..2026-12-31", "-y")
    let holiday = try pin("2026-12-26", house, "-n", "--lang", "nl")
    #expect(holiday.contains("zaterdag 26 december 2026; dat is tweede kerstdag."), "\(holiday)")
    #expect(try pin("2026-12-19", house, "-n").contains("that is a weekend"))
    #expect(try pin("2026-12-29", house, "-n").contains("gemeente does not work then"))
    let plain = try pin("2026-12-18", house, "-n", "-f", "json")
    #expect(try JSONObject(plain).objects("plans")[0].texts("daysOff") == [])
    let written = try pin("2026-12-25", house, "-y")
    #expect(written.contains("Friday 25 December 2026; that is Christmas Day."), "\(written)")
    // What a change leaves where it is, is not told again.
    #expect(try !house.ok("task", "assign", "P/DR18a", "--to", "gem-01").contains("Christmas"))
  }

  @Test func `a contact that gets such a day too`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok(
      "series", "add", "P/E2", "--title", "Calls", "--role", "GEM", "--every", "1w", "--from",
      "2026-12-01", "-y")
    let json = try JSONObject(
      house.ok("task", "pin", "P/E2.3", "2026-12-25", "-m", "agreed", "-n", "-f", "json"))
    #expect(json.objects("plans")[0].texts("daysOff") == ["E2.3"])
  }
}
