import Testing

/// Fields set and taken away on the command line.
struct FieldTests {
  @Test func `every field can be set, and taken away again`() throws {
    let house = try House()
    defer { house.clear() }
    let before = try house.ok("task", "show", "P/DR15", "-f", "json")
    try house.ok(
      "task", "set", "P/DR15", "--title", "Own words", "--domain", "debts", "--with", "GEM",
      "--estimate", "3wd", "--due", "release-3w", "--limit", "release-1w", "--source", "S44",
      "--verify", "yes", "--when", "debts = yes", "--join", "any", "--not-before", "2026-11-01",
      "--worker", "rn-03", "-m", "agreed", "-y")
    let set = try JSONObject(house.ok("task", "show", "P/DR15", "-f", "json"))
    #expect(set.text("title") == "Own words" && set.text("domain") == "debts")
    #expect(set.text("dueRule") == "release-3w" && set.text("source") == "S44")
    #expect(set.text("condition") == "debts = yes" && set.text("worker") == "rn-03")
    try house.ok(
      "task", "set", "P/DR15", "--unset",
      "title,domain,with,estimate,due,limit,when,join,notBefore,worker", "-m", "back", "-y")
    let gone = try JSONObject(house.ok("task", "show", "P/DR15", "-f", "json"))
    #expect(gone.text("title") == (try JSONObject(before)).text("title"))
    for field in ["domain", "dueRule", "limitRule", "condition", "notBeforeRule"] {
      #expect(gone.text(field) == nil, "\(field)")
    }
    #expect(gone.text("join") == "all")
  }

  @Test func `what cannot go says so, and what can is listed`() throws {
    let house = try House()
    defer { house.clear() }
    let role = try house.run("task", "set", "P/DR15", "--unset", "role")
    #expect(role.code == 64 && role.talk.contains("title, kind"), "\(role.talk)")
    let unknown = try house.run("task", "set", "P/DR15", "--unset", "colour")
    #expect(unknown.code == 64 && unknown.talk.contains("title, kind"), "\(unknown.talk)")
    let both = try house.run("task", "set", "P/DR15", "--due", "release", "--unset", "due")
    #expect(both.code == 64 && both.talk.contains("--due"), "\(both.talk)")
    let empty = try house.run("task", "set", "P/DR15", "--title", "")
    #expect(empty.code == 64)
  }

  @Test func `what the law says of a template's row is not changed without a word`() throws {
    let house = try House()
    defer { house.clear() }
    for change in [
      ["--obligation", "optional"], ["--limit", "release+9w"], ["--unset", "limit"],
    ] {
      let words = ["task", "set", "P/DR10"] + change
      if change[0] == "--unset" {
        try house.ok("task", "set", "P/DR10", "--limit", "release", "-m", "x", "-y")
      }
      let run = try house.run(words + ["-y"])
      #expect(run.code == 64 && run.talk.contains("-m"), "\(change) \(run.talk)")
      try house.ok(words + ["-m", "new law", "-y"])
    }
    try house.ok(
      "task", "add", "P/E1", "--title", "Own", "--role", "GEM", "--limit", "release", "-y")
    try house.ok("task", "set", "P/E1", "--limit", "release+1w", "--obligation", "statutory", "-y")
  }
}
