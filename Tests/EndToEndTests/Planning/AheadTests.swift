import Testing

/// What lies ahead of a plan is told to those who look after it.
struct AheadTests {
  @Test
  func `the release stands on the first page, in the calendars of lead and coordinator alone`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    try house.ok("measure", "add", "P", "twbmt", "--start", "2026-06-10", "-y")
    let page = try house.ok([])
    #expect(page.contains("In the coming month"), "\(page)")
    #expect(page.contains("Tue 2026-12-15  Release \(house.plan)"), "\(page)")
    #expect(page.contains("Wed 2026-12-09  End of measure: TWBMT \(house.plan)/M1"), "\(page)")
    let json = try JSONObject(house.ok("today", "-f", "json"))
    #expect(json.objects("coming").map { $0.text("kind") } == ["measure", "anchor"])

    for reader in [["--all"], ["--worker", "gem-01"], ["--plan", "P"]] {
      let titled = try house.ok(["feed", "export"] + reader + ["--level", "2"])
      #expect(titled.contains("SUMMARY:Release \(house.plan)"), "\(reader)")
      let neutral = try house.ok(["feed", "export"] + reader + ["--level", "1"])
      let lines = neutral.split(separator: "\r\n")
      #expect(
        lines.contains { $0.hasPrefix("SUMMARY:Date \(house.plan)") && !$0.contains("·") })
      #expect(neutral.contains("DTSTART;VALUE=DATE:20261209"), "\(reader)")
      #expect(!neutral.contains("Release"), "\(reader)")
    }
    for reader in [["--worker", "rn-03"], ["--partner", "reclassering"]] {
      let titled = try house.ok(["feed", "export"] + reader + ["--level", "2"])
      #expect(!titled.contains("Release \(house.plan)"), "\(reader)")
    }
  }
}
