import Testing

/// What was typed by mistake is asked about, and taken back in one word.
struct MistakeTests {
  @Test func `opnieuw brings back what herstel took back, with a plan and without`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("done", "P/DR01")
    let done = House.content(of: try house.shown())
    try house.ok("undo", "-m", "wrong", "-y")
    #expect(House.content(of: try house.shown()) != done)

    let unasked = try house.run("redo")
    #expect(unasked.code == 2)
    #expect(unasked.talk.contains("\(house.plan): brings back change 2"), "\(unasked.talk)")
    #expect(unasked.talk.contains("(DR01 done on 2026-11-23)"), "\(unasked.talk)")
    let redone = try house.run("opnieuw", "-y", "--lang", "nl")
    #expect(redone.code == 0, "\(redone.talk)")
    #expect(redone.talk.contains("brengt wijziging 2"), "\(redone.talk)")
    #expect(House.content(of: try house.shown()) == done)

    #expect(try house.run("redo", "-y").talk.contains("taken nothing back"))
    #expect(try house.run("redo", "P", "-y").talk.contains("plan history"))
    try house.ok("undo", "P", "-m", "wrong", "-y")
    try house.ok("redo", "P", "-y")
    #expect(House.content(of: try house.shown()) == done)
  }

  @Test func `opnieuw brings back a change of the directory`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("partner", "closures", "gemeente", "--add", "2026-12-24", "-y")
    let closed = try house.ok("partner", "closures", "gemeente")
    try house.ok("undo", "directory", "-m", "wrong", "-y")
    #expect(try house.ok("partner", "closures", "gemeente") != closed)
    try house.ok("redo", "directory", "-m", "right", "-y")
    #expect(try house.ok("partner", "closures", "gemeente") == closed)
    #expect(try house.run("redo", "directory", "-m", "x", "-y").code == 2)
  }

  @Test func `a decision that is opened again takes its fact back, and says what stays`() throws {
    let house = try House()
    defer { house.clear() }
    func fact() throws -> String? {
      try JSONObject(house.shown()).object("facts")?.text("supervision")
    }
    try house.ok("done", "P/DR08", "--outcome", "with-conditions", "-y")
    #expect(try fact() == "yes")
    try house.ok("task", "reopen", "P/DR08", "-m", "wrong", "-y")
    #expect(try fact() == nil)
    try house.ok("undo", "P", "-m", "was right", "-y")
    #expect(try fact() == "yes")
    try house.ok("plan", "fact", "P", "supervision=no", "-m", "letter")
    let run = try house.run("task", "reopen", "P/DR08", "-m", "x", "-y", "--lang", "nl")
    #expect(run.code == 0, "\(run.talk)")
    #expect(run.talk.contains("blijft nee"), "\(run.talk)")
    #expect(try fact() == "no")
  }

  @Test func `a day before the release, the plan or the task is asked about`() throws {
    let house = try House()
    defer { house.clear() }
    let before = try house.shown()
    let early = try house.run("done", "P/DR15", "--lang", "nl")
    #expect(early.code == 2)
    #expect(early.talk.contains("“invrijheidstelling”"), "\(early.talk)")
    #expect(early.talk.contains("Zeker weten?") && early.talk.contains("--yes"))
    let slip = try house.run("done", "P/DR01", "--on", "2026-05-20")
    #expect(slip.code == 2)
    #expect(slip.talk.contains("before the plan began, 2026-06-01"), "\(slip.talk)")
    #expect(try house.shown() == before)
    try house.ok("task", "add", "P/E1", "--title", "Call", "--role", "GEM")
    let added = try house.run("done", "P/E1", "--on", "2026-11-20")
    #expect(added.talk.contains("before the task was there, 2026-11-23"), "\(added.talk)")
    #expect(try house.run("done", "P/E1", "--on", "2026-11-20", "-n").code == 0)
    try house.ok("done", "P/E1", "--on", "2026-11-20", "-y")
    try house.ok("done", "P/DR01", "--on", "2026-11-20")
  }

  @Test func `a question without an answer leaves its work undecided`() throws {
    let house = try House()
    defer { house.clear() }
    let told = try house.ok("plan", "fact", "P", "debts=unknown", "--lang", "nl", "-y", "-m", "x")
    #expect(told.contains("Onbeslist: \(house.plan)/DR12b"), "\(told)")
    #expect(!told.contains("Vervalt"), "\(told)")
  }
}
