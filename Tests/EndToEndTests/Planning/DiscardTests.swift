import Testing

/// A plan that was made by mistake leaves every list at once, and comes back with one word.
struct DiscardTests {
  @Test func `a plan made by mistake is in no list, report or calendar, and undo brings it back`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    try house.ok("ask", "P", "--to", "rn-03", "--from", "gem-01", "-m", "Which days?")
    let before = try house.shown()
    let reports = [
      ["next"], ["overdue"], ["report", "upcoming"], ["report", "unanswered"], ["plan", "list"],
      ["plan", "list", "--all"], ["task", "list", "--all"], ["find", "P"], ["handover", "list"],
      ["feed", "export", "--all"],
    ]
    #expect(try house.ok("next").contains(house.plan))
    #expect(try house.run("plan", "discard", "P", "-y").code == 64)
    let told = try house.ok("plan", "discard", "P", "-m", "made twice", "-y")
    #expect(told.contains("leave all lists"), "\(told)")
    for words in reports {
      let run = try house.run(words)
      #expect(!run.output.contains(house.plan), "\(words): \(run.output)")
      #expect(!run.output.contains("STATUS:CANCELLED"), "\(words)")
    }
    #expect(!(try house.ok("feed", "export", "--plan", "P").contains("BEGIN:VEVENT")))
    #expect(!(try house.ok("overdue", "-f", "json").contains("discarded")))
    #expect(try house.ok("plan", "list", "--status", "discarded").contains(house.plan))
    let page = try house.ok("show", "P", "--lang", "nl")
    #expect(page.contains("weggedaan"), "\(page)")
    #expect(try house.ok("plan", "history", "P").contains("made by mistake"))
    #expect(try house.run("done", "P/DR01").code == 2)
    try house.ok("undo", "-m", "it was no mistake", "-y")
    #expect(House.content(of: try house.shown()) == House.content(of: before))
    #expect(try house.ok("next").contains(house.plan))
  }

  @Test func `a plan that was worked in is stopped, and discarded only if that is said`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("done", "P/DR01", "--on", "2026-11-20")
    let refused = try house.run("plan", "discard", "P", "-m", "oeps", "-y", "--lang", "nl")
    #expect(refused.code == 2)
    #expect(refused.talk.contains("is gewerkt"), "\(refused.talk)")
    #expect(refused.talk.contains("plan stop") && refused.talk.contains("--with-work"))
    try house.ok("plan", "discard", "P", "--with-work", "-m", "oeps", "-y")
    #expect(!(try house.ok("plan", "list").contains(house.plan)))
  }
}
