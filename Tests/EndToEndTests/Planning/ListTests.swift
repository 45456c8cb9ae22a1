import Testing

/// What lists show, count and refuse.
struct ListTests {
  @Test func `overdue work that can be done now can be asked for`() throws {
    let house = try House()
    defer { house.clear() }
    let all = try JSONObject(try house.ok("overdue", "-f", "json"))
    let ready = try JSONObject(try house.ok("overdue", "--ready", "-f", "json"))
    let total = try #require(all.number("total"))
    let some = try #require(ready.number("total"))
    #expect(0 < some && some < total)
    #expect(ready.objects("items").allSatisfy { $0.texts("blockedBy").isEmpty })
  }

  @Test(arguments: [["report", "overdue"], ["report", "upcoming"]])
  func `a report of a day to come is refused, one of before the first plan says so`(
    _ report: [String]
  ) throws {
    let house = try House()
    defer { house.clear() }
    let coming = try house.run(report + ["--as-of", "2026-11-24"])
    #expect(coming.code == 64)
    #expect(coming.talk.contains("2026-11-24"))
    #expect(coming.talk.contains("report upcoming"))
    let early = try house.ok(report + ["--as-of", "2020-01-01"])
    #expect(early.contains("No plan was recorded yet by 2020-01-01."))
    #expect(!early.contains("Nothing"))
  }

  @Test func `the worklist says how many plans have not begun`() throws {
    let house = try House()
    defer { house.clear() }
    #expect(try !house.ok("next").contains("--status draft"))
    try house.ok("plan", "new", "adult-returnee-detention")
    #expect(try house.ok("next").contains("1 plan has not begun yet: aftercare plan list --st"))
    try house.ok("plan", "new", "adult-returnee-detention", "--lead", "gem-01")
    #expect(try house.ok("next").contains("2 plans have not begun yet"))
    #expect(try house.ok("next", "--lead", "gem-01").contains("1 plan has not begun yet"))
    #expect(try !house.ok("next", "--plan", "P").contains("not begun"))
    #expect(try !house.ok("next", "--status", "active").contains("not begun"))
  }

  @Test func `a limit leaves totals and counts as they are`() throws {
    let house = try House()
    defer { house.clear() }
    let all = try JSONObject(try house.ok("next", "-f", "json"))
    let few = try JSONObject(try house.ok("next", "--limit", "2", "-f", "json"))
    #expect(few.objects("items").count == 2)
    #expect(few.number("total") == all.number("total"))
    #expect(few.object("counts")?.number("ready") == all.object("counts")?.number("ready"))
    #expect(few.number("leftOut") == all.number("total").map { $0 - 2 })
    let series = try JSONObject(try house.ok("series", "list", "--limit", "1", "-f", "json"))
    #expect(series.objects("series").count == 1)
    #expect(try #require(series.number("total")) > 1)
  }

  @Test func `names of types and phases are read in any case, and refused when misspelt`() throws {
    let house = try House()
    defer { house.clear() }
    let plan = try JSONObject(try house.ok("plan", "list", "-f", "json")).objects("plans")[0]
    let type = try #require(plan.text("caseType"))
    let phase = try #require(plan.text("phase"))
    for words in [["--type", type.uppercased()], ["--phase", phase.uppercased()]] {
      let found = try JSONObject(try house.ok(["next"] + words + ["-f", "json"]))
      #expect(try #require(found.number("total")) > 0)
    }
    for (option, right) in [("--type", type), ("--phase", phase)] {
      let run = try house.run("next", option, right + "x")
      #expect(run.code == 64)
      #expect(run.talk.contains("Choose from"))
      #expect(run.talk.contains("Did you mean \(right)"), "\(run.talk)")
    }
  }

  @Test func `lists say who does it, and options without effect are not there`() throws {
    let house = try House()
    defer { house.clear() }
    for words in [["next"], ["report", "upcoming"], ["show", "P"]] {
      let text = try house.ok(words)
      #expect(text.contains("Who"), "\(words)")
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(words)")
    }
    for (command, option) in [("next", "--sort"), ("overdue", "--sort"), ("overdue", "--limit")] {
      #expect(try !house.ok(command, "--help").contains(option))
      #expect(try house.run(command, option, "1").code == 64)
    }
    #expect(try house.ok("task", "list", "--help").contains("--sort"))
    #expect(try house.run("find", "visit", "--ready").talk.contains("--ready"))
  }

  @Test func `a plan shows its phase whole, and a statutory date where there is no other`() throws {
    let house = try House()
    defer { house.clear() }
    let text = try house.ok("show", "P")
    let phase = try #require(text.split(separator: "\n").first { $0.hasPrefix("Phase ") })
    #expect(phase.contains(/\d{4}-\d{2}-\d{2}$/))
    try house.ok("task", "set", "P/DR10", "--due", "none", "--limit", "2026-12-20", "-m", "x", "-y")
    let limited = try house.ok("show", "P").split(separator: "\n")
    #expect(limited.contains { $0.contains("/DR10 ") && $0.contains("§2026-12-20") })
    #expect(limited.contains { $0.hasPrefix("§ ") })
    let csv = try house.ok("show", "P", "-f", "csv")
    #expect(!csv.contains("§"))
  }

  @Test func `a list opens in a Dutch Excel, whether asked by option, by format or by setting`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    let sheet = try house.ok("task", "list", "--csv", "excel", "--lang", "nl")
    #expect(try house.ok("task", "list", "-f", "excel", "--lang", "nl") == sheet)
    #expect(sheet.hasPrefix("\u{FEFF}"))
    let rows = sheet.dropFirst().split(separator: "\r\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    let heading = try #require(rows.first)
    for word in ["Titel", "Wie", "Uiterlijk", "Plan", "Soort", "Medewerker", "Dagen te laat"] {
      #expect(heading.contains(word))
    }
    let due = try #require(heading.firstIndex(of: "Uiterlijk"))
    let days = rows.dropFirst().compactMap { $0.indices.contains(due) ? $0[due] : nil }
    #expect(days.contains { $0.wholeMatch(of: /\d\d-\d\d-\d{4}/) != nil })
    #expect(!days.contains { $0.contains(/\d{4}-\d\d-\d\d/) })
    try house.ok("config", "set", "csv", "excel")
    #expect(try house.ok("task", "list", "-f", "csv", "--lang", "nl") == sheet)
    #expect(try house.ok("task", "list", "--csv", "rfc").hasPrefix("ref,title,"))
    #expect(try !house.ok("task", "list").hasPrefix("\u{FEFF}"))
  }

  @Test func `a measure is called by its law, and says whether it is in force`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("measure", "add", "P", "twbmt", "--start", "2026-11-18")
    try house.ok("measure", "add", "P", "passport", "--start", "2026-11-18")
    let list = try house.ok("measure", "list")
    #expect(list.contains("End of measure: TWBMT"))
    #expect(list.contains("End of measure: Passport entry"))
    #expect(try house.ok("show", "P/M1").contains(/State +in force, \d+ days left/))
    try house.ok("measure", "end", "P/M1", "--on", "2026-11-20")
    #expect(try house.ok("show", "P/M1").contains(/State +over since 2026-11-20/))
  }

  @Test func `the roles can be listed, as errors say`() throws {
    let house = try House()
    defer { house.clear() }
    let run = try house.run("task", "set", "P/DR10", "--role", "ZZZ")
    #expect(run.talk.contains("aftercare partner list --roles"))
    let roles = try house.ok("partner", "list", "--roles")
    #expect(roles.contains(/GGZ +.* +ggz/))
  }
}
