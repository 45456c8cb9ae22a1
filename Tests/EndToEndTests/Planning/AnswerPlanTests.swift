import Testing

/// Answers about several plans say of which plan they are, and so do their refusals.
struct AnswerPlanTests {
  @Test func `without a plan it is asked which, with one the refusal names it`() throws {
    let house = try House.withLead()
    defer { house.clear() }
    for _ in 1...2 {
      try house.ok(
        "plan", "new", "adult-returnee-detention", "--lead", "gem-01", "--adopt", "today",
        "--anchor", "signal=2025-11-17:actual", "--anchor", "detention=2025-10-01:actual",
        "--anchor", "release=2026-06-01:actual")
    }
    let codes = try house.codes
    func answer(_ text: String) throws -> Binary.Run {
      try house.run(["plan", "catch-up"] + codes + ["--answer", text, "-y"])
    }
    let open = try answer("I05=pga")
    #expect(open.code == 64 && codes.allSatisfy(open.talk.contains), "\(open)")
    #expect(open.talk.contains("--answer \(codes[0])/I05=pga"))
    #expect(try answer("XXXX/I05=pga").talk.contains("Van welk plan"))
    let bad = try answer("\(codes[1])/I05=misschien")
    #expect(bad.code == 64 && bad.talk.contains("bij \(codes[1])/I05"), "\(bad)")
    let unknown = try answer("\(codes[1])/Q77=ja")
    #expect(unknown.code == 66 && unknown.talk.contains("In plan \(codes[1])"), "\(unknown)")
    let both = codes.flatMap { ["--answer", "\($0)/I05=pga@3-12-2025"] }
    try house.ok(["plan", "catch-up"] + codes + both + ["-y"])
  }

  @Test func `a file that is there is replaced by the same line with --force, where there is that`()
    throws
  {
    let house = try House.withLead()
    defer { house.clear() }
    try house.ok("feed", "export", "--all", "-o", "a.ics")
    let again = try house.run("feed", "export", "--all", "-o", "a.ics")
    #expect(again.code == 2 && again.talk.contains("dezelfde regel met --force"), "\(again)")
    try house.ok("feed", "export", "--all", "-o", "a.ics", "--force")
    try house.ok("plan", "new", "adult-returnee-detention", "--lead", "gem-01")
    let plan = House(
      binary: house.binary, plan: try #require(house.codes.first))
    try plan.ok("plan", "catch-up", "P", "--sheet", "a.csv")
    let sheet = try plan.run("plan", "catch-up", "P", "--sheet", "a.csv")
    #expect(sheet.code == 2 && !sheet.talk.contains("--force"), "\(sheet)")
  }
}
