import Testing

/// Who only looks gives no reason, and is told that the write needs one.
struct ReasonPreviewTests {
  @Test(arguments: [
    ["plan", "anchor", "P", "release=+2w"], ["wait", "P/DR06", "--until", "2026-12-10"],
    ["task", "skip", "P/DR13a"], ["task", "pin", "P/DR18a", "2026-12-10"], ["undo", "P"],
    ["series", "stop", "P/V01"], ["plan", "stop", "P", "--kind", "died"],
    ["task", "remove", "P/DR06"],
    ["task", "set", "P/DR12b", "--limit", "2027-06-01"],
  ])
  func `a preview needs no reason, and writes nothing`(_ words: [String]) throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "assign", "P/DR06", "--to", "rn-03")
    let before = try house.ok("plan", "export", "P")
    let silent = try house.run(words + ["-y"])
    #expect(silent.code != 0 && silent.talk.contains("-m"), "\(silent)")
    let told = try house.ok(words + ["-n", "--lang", "nl"])
    #expect(told.contains("Wie dit schrijft, wordt om een reden gevraagd"), "\(told)")
    #expect(try JSONObject(house.ok(words + ["-n", "-f", "json"])).flag("asksReason") == true)
    let given = try house.ok(words + ["-m", "agreed", "-n", "-f", "json"])
    #expect(try JSONObject(given).flag("asksReason") == false)
    #expect(try house.ok("plan", "export", "P") == before)
  }
}
