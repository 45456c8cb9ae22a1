import Testing

/// Contacts that passed without a word, and what becomes of them.
struct ContactTests {
  /// The house with a weekly series of its own that began seven weeks ago.
  private func house() throws -> House {
    let house = try House()
    try house.ok(
      "series", "add", "P/S1", "--title", "Visit", "--role", "RN", "--every", "1wx20", "--from",
      "2026-10-05", "-y")
    return house
  }

  private func item(_ key: String, _ list: JSONObject) -> JSONObject? {
    list.objects("items").first { $0.text("key") == key }
  }

  @Test func `a series says how many were missed and since when, in every list at every width`()
    throws
  {
    let house = try house()
    defer { house.clear() }
    let words = [["next"], ["overdue"], ["task", "list", "--plan", "P"]]
    for list in words {
      let found = try #require(item("S1.1", try JSONObject(house.ok(list + ["-f", "json"]))))
      #expect(found.number("earlier") == 5, "\(list)")
      #expect(found.text("missedSince") == "2026-10-12", "\(list)")
      #expect(found.number("daysLate") == 42, "\(list)")
      for width in ["60", "80", "200"] {
        var binary = house.binary
        binary.variables["AFTERCARE_WIDTH"] = width
        let text = try House(binary: binary, plan: house.plan).ok(list)
        #expect(text.contains("6× since 2026-10-12"), "\(list) \(width)")
        binary.variables["AFTERCARE_LANG"] = "nl"
        let dutch = try House(binary: binary, plan: house.plan).ok(list)
        #expect(dutch.contains("6× sinds ma 12-10-2026"), "\(list) \(width)")
      }
    }
    let upcoming = try JSONObject(house.ok("report", "upcoming", "-f", "json"))
    let next = upcoming.objects("weeks").flatMap { $0.objects("items") }
      .first { $0.text("key") == "S1.7" }
    #expect(next?.number("earlier") == 6)
    #expect(next?.text("missedSince") == "2026-10-12")
  }

  @Test func `logging one says that those before it stay, or takes them along`() throws {
    let house = try house()
    defer { house.clear() }
    let left = try house.run("log", "P/S1.4", "held", "--on", "2026-11-03")
    #expect(left.code == 0)
    #expect(left.talk.contains("S1: 3 contacts before it stay unlogged (1-3, since 2026-10-12)"))
    let unknown = try house.run("log", "P/S1.5", "--on", "2026-11-10", "--earlier", "unknown")
    #expect(unknown.code == 0 && unknown.talk.contains("stay unlogged"), "\(unknown.talk)")
    let wrong = try house.run("log", "P/S1.6", "--earlier", "maybe")
    #expect(wrong.code == 64 && wrong.talk.contains("held, missed, not known"), "\(wrong.talk)")
    let rest = try house.run(
      "log", "P/S1.6", "--on", "2026-11-17", "--earlier", "1-2 gehouden, 3 gemist")
    #expect(rest.code == 0 && !rest.talk.contains("unlogged"), "\(rest.talk)")
    let series = try JSONObject(house.shown()).objects("series").first { $0.text("key") == "S1" }
    let contacts = series?.objects("contacts").prefix(7) ?? []
    #expect(
      contacts.map { $0.text("outcome") } == [
        "held", "held", "missed", "held", "held", "held", nil,
      ])
    #expect(contacts.map { $0.text("on") }.prefix(3) == ["2026-10-12", "2026-10-19", "2026-10-26"])
  }

  @Test func `a range is logged at once, and a filter finds all that are due`() throws {
    let house = try house()
    defer { house.clear() }
    try house.ok("log", "P/S1.1-2", "held", "--on", "2026-10-20", "-n")
    try house.ok("log", "P/S1.1..3", "missed")
    try house.ok("log", "--where", "--plan", "P", "--kind", "contact", "missed", "-y")
    let series = try JSONObject(house.shown()).objects("series").first { $0.text("key") == "S1" }
    let outcomes = series?.objects("contacts").prefix(8).map { $0.text("outcome") } ?? []
    #expect(outcomes.prefix(7).allSatisfy { $0 == "missed" }, "\(outcomes)")
    #expect(outcomes[7] == nil)
  }

  @Test func `one contact is put on another day, told everywhere, and taken back`() throws {
    let house = try house()
    defer { house.clear() }
    func contact(_ number: Int) throws -> JSONObject? {
      try JSONObject(house.shown()).objects("series").first { $0.text("key") == "S1" }?
        .objects("contacts").first { $0.number("number") == number }
    }
    func event() throws -> Substring? {
      let file = try house.ok("feed", "export", "--all", "--level", "1")
      return file.split(separator: "BEGIN:VEVENT").first {
        $0.contains("Contact \(house.plan)·") && $0.contains("20261208T")
      }
    }
    #expect(try house.run("task", "pin", "P/S1.7", "2026-12-08", "10:00").code != 0)
    try house.ok(
      "task", "pin", "P/S1.7", "2026-12-08", "10:00", "-m", "the prison called", "-y")
    #expect(try contact(7)?.text("pin") == "2026-12-08 10:00")
    #expect(try contact(7)?.text("due") == "2026-12-08")
    #expect(try contact(8)?.text("date") == "2026-11-30")
    #expect(try house.ok("show", "P/S1.7").contains("2026-12-08 10:00, was 2026-11-23"))
    #expect(try house.ok("why", "P/S1.7").contains("put on this day by hand"))
    #expect(try house.ok("plan", "history", "P").contains("S1.7 put on 2026-12-08 10:00"))
    #expect(try event()?.contains(/SEQUENCE:[1-9]/) == true)
    #expect(try house.ok("plan", "export", "P").contains("contact: 7, day: 2026-12-08"))
    try house.ok("undo", "P", "-m", "it was another one", "-y")
    #expect(try contact(7)?.text("pin") == nil)
    #expect(try contact(7)?.text("due") == "2026-11-23")

    try house.ok("wait", "P/S1.8", "--until", "2026-12-10", "-m", "he is in court", "-y")
    #expect(try contact(8)?.text("waitUntil") == "2026-12-10")
    #expect(try house.ok("show", "P/S1.8").contains("2026-12-10"))
    try house.ok("task", "pin", "P/S1.9", "2026-12-09", "-m", "a holiday", "-y")
    try house.ok("task", "unpin", "P/S1.9", "-y")
    #expect(try contact(9)?.text("due") == "2026-12-07")
  }

  @Test func `next tells the release, and counts what is far away`() throws {
    let house = try house()
    defer { house.clear() }
    let json = try JSONObject(house.ok("next", "-f", "json"))
    #expect(json.objects("coming").map { $0.text("anchor") } == ["release"])
    #expect(json.objects("coming").map { $0.number("days") } == [22])
    let text = try house.ok("next")
    #expect(text.contains(/Tue 2026-12-15 +[0-9A-Z]{4} +Release +in 22 d/), "\(text)")
    #expect(text.contains("contacts later"))
    #expect(try house.ok("report", "upcoming", "--days", "30").contains("Dates ahead"))
    #expect(try house.ok("next", "--lang", "nl").contains("Invrijheidstelling"))
  }
}
