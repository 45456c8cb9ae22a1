import Testing

/// Every date explains itself, down to anchors, law and who set what when.
struct WhyTests {
  @Test func `a due date names rule, source, anchor, actor and reason`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("plan", "anchor", "P", "release=2027-02-01", "-m", "letter of the prison", "-y")
    let text = try house.ok("why", "P/DR09a", "--date", "due")
    for part in ["release-12w", "source PA", "2027-02-01", "tester", "letter of the prison"] {
      #expect(text.contains(part), "\(part) is not in \(text)")
    }
    let json = try JSONObject(try house.ok("why", "P/DR09a", "--date", "due", "-f", "json"))
    let due = try #require(json.objects("dates").first)
    #expect(due.text("day") == "2026-11-09")
    #expect(due.object("rule")?.text("text") == "release-12w")
    let anchor = try #require(due.objects("steps").first { $0.text("operation") == "anchor" })
    #expect(anchor.object("setBy")?.text("actor") == "tester")
    #expect(anchor.object("setBy")?.text("reason") == "letter of the prison")
  }

  @Test func `a term that grew by article 2 says so in the words of term`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("plan", "anchor", "P", "move=2027-03-25", "-m", "letter", "-y")
    let term = try JSONObject(
      try house.ok("term", "2027-03-25", "5d", "--roll", "roll+two", "-f", "json"))
    let json = try JSONObject(try house.ok("why", "P/DR20", "--date", "limit", "-f", "json"))
    let limit = try #require(json.objects("dates").first { $0.text("date") == "limit" })
    #expect(limit.text("day") == "2027-03-31")
    #expect(limit.text("day") == term.text("result"))
    let grown = try #require(
      term.objects("steps").first { $0.text("rule") == "art2" }?.text("text"))
    #expect(grown.contains("article 2"))
    let step = try #require(limit.objects("steps").first { $0.text("operation") == "adding" })
    #expect(step.text("text")?.contains(grown) ?? false, "\(step.text("text") ?? "")")
    #expect(step.text("text")?.contains("2027-03-29 does not count: Easter Monday") ?? false)
  }

  @Test func `a rule set by hand says so, with the reason`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "set", "P/DR10", "--due", "release-6w", "-m", "agreed in the MDO", "-y")
    let text = try house.ok("why", "P/DR10", "--date", "due")
    #expect(text.contains("by hand by tester"))
    #expect(text.contains("agreed in the MDO"))
  }

  @Test func `the last step of every date is the date itself`() throws {
    let house = try House()
    defer { house.clear() }
    for key in ["DR01", "DR07", "DR09b", "DR18a", "DR24", "I10"] {
      let json = try JSONObject(try house.ok("why", "P/\(key)", "-f", "json"))
      #expect(!json.objects("dates").isEmpty)
      for date in json.objects("dates") {
        #expect(date.objects("steps").last?.text("day") == date.text("day"), "\(key)")
      }
    }
  }

  @Test func `contacts and measures explain themselves`() throws {
    let house = try House()
    defer { house.clear() }
    let contact = try house.ok("why", "P/DR22.2")
    for part in ["1wx4,1m to closing", "2026-12-15", "2026-12-22", "2026-12-29"] {
      #expect(contact.contains(part))
    }
    try house.ok("measure", "add", "P", "twbmt", "--start", "2026-11-01")
    let measure = try house.ok("why", "P/M1")
    for part in ["2026-11-01", "6m", "TWBMT 4(1)", "tester"] { #expect(measure.contains(part)) }
  }

  @Test func `what has no date says why not`() throws {
    let house = try House()
    defer { house.clear() }
    #expect(try house.ok("why", "P/DR20").contains("nobody knows"))
    #expect(try house.ok("why", "P/DR13a").contains("undecided"))
    try house.ok("task", "skip", "P/DR10", "-m", "x", "-y")
    #expect(try house.ok("why", "P/DR10").contains("skipped"))
  }
}
