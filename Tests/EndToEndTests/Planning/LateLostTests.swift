import Testing

/// Late work leaves the late lists done, or with a word why.
struct LateLostTests {
  @Test(arguments: [
    ["task", "set", "P/DR12a", "--unset", "due"],
    ["task", "set", "P/DR12a", "--due", "2027-06-01"],
    ["task", "set", "P/E1", "--limit", "2027-06-01", "--unset", "due"],
    ["task", "set", "P/E1", "--when", "debts = no"],
    ["series", "change", "P/E2", "--window", "1y"],
  ])
  func `a field that makes late work late no more needs a reason`(_ words: [String]) throws {
    let house = try House()
    defer { house.clear() }
    try house.ok(
      "task", "add", "P/E1", "--title", "Own", "--role", "GEM", "--due", "2026-11-01", "-y")
    try house.ok(
      "series", "add", "P/E2", "--title", "Calls", "--role", "GEM", "--every", "1w", "--from",
      "2026-11-02", "-y")
    let silent = try house.run(words + ["-y"])
    #expect(silent.code != 0 && silent.talk.contains("-m"), "\(silent.talk)")
    let preview = try house.ok(words + ["-n"])
    #expect(preview.contains("No longer late: ") && preview.contains("-m \"why\""), "\(preview)")
    let told = try house.ok(words + ["-m", "agreed", "-n"])
    #expect(told.contains("No longer late: "), "\(told)")
    let json = try JSONObject(house.ok(words + ["-m", "agreed", "-n", "-f", "json"]))
    #expect(!json.objects("plans")[0].texts("noLongerLate").isEmpty)
    try house.ok(words + ["-m", "agreed", "-y"])
    let undone = try house.ok("undo", "P", "-m", "not agreed", "-y")
    #expect(undone.contains("Becomes late: "), "\(undone)")
    // What brings the dates forward, and what changes no date, needs none.
    try house.ok("task", "set", "P/E1", "--due", "2026-10-01", "--title", "Sooner", "-y")
  }

  @Test func `a report needs no reason, nor does what stays late`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "set", "P/DR12a", "--worker", "rn-03", "-y")
    let told = try house.ok("done", "P/DR12a", "--outcome", "requested", "-y")
    #expect(!told.contains("No longer late"), "\(told)")
  }

  @Test func `what a change leaves alone is told of neither as late nor as late to be`() throws {
    let house = try House()
    defer { house.clear() }
    let words = ["task", "add", "P/E1", "--title", "Own", "--role", "GEM"]
    for told in [try house.ok(words + ["-n"]), try house.ok(words + ["-y"])] {
      #expect(!told.lowercased().contains("late: "), "\(told)")
    }
    let undone = try house.ok("undo", "P", "-m", "no", "-y")
    #expect(!undone.lowercased().contains("late: "), "\(undone)")
    let soon = words + ["--due", "2026-11-24", "--estimate", "9wd"]
    let told = try house.ok(soon + ["-n"])
    #expect(told.contains("Will be late: \(house.plan)/E1"), "\(told)")
    #expect(!told.contains("Becomes late"), "\(told)")
  }
}
