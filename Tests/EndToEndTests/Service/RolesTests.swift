import Foundation
import Testing

/// Each role over a service: what its holder can do in a day, and that nothing leaks.
struct RolesTests {
  /// A house with a service and somebody of a role at another machine.
  private struct Seat {
    let house: House
    let service: Service
    let client: Binary

    init(_ role: String, _ options: String...) throws {
      house = try House()
      try house.ok("worker", "add", "pol-01", "--partner", "politie")
      try house.ok("worker", "add", "rn-04", "--partner", "reclassering")
      try house.ok("task", "assign", "P/DR06", "--to", "rn-03")
      try house.ok(["account", "add", "someone", "--role", role] + options)
      let issued = try JSONObject(house.ok("token", "issue", "someone", "--show", "-f", "json"))
      service = try Service(house.binary)
      var client = try Binary()
      client.variables["AFTERCARE_LANG"] = "en"
      let file = try client.write(issued.text("token") ?? "", to: "key.txt")
      _ = try client.run("login", service.url, "--token-file", file)
      client.variables["AFTERCARE_SERVER"] = service.url
      self.client = client
    }

    func run(_ words: String...) throws -> Binary.Run { try run(words) }

    func run(_ words: [String]) throws -> Binary.Run {
      try client.run(
        words.map { word in
          word == "P"
            ? house.plan : word.hasPrefix("P/") ? house.plan + word.dropFirst() : word
        })
    }

    /// The items a filter of the coordinator's gives.
    func items(_ words: String...) throws -> Set<String> {
      let list = try JSONObject(house.ok(["task", "list", "--all", "-f", "json"] + words))
      return Set(list.objects("items").compactMap { $0.text("key") })
    }

    func end() {
      #expect(service.stop() == 0)
      house.clear()
      client.clear()
    }
  }

  /// Everything that tells something without changing anything, in each form.
  private static let readings: [[String]] = [
    [], ["next"], ["overdue"], ["overdue", "--by", "plan"], ["overdue", "--by", "age"],
    ["report", "upcoming"], ["task", "list"], ["task", "list", "--all"], ["show", "P"],
    ["show", "P/DR06"], ["show", "P/DR01"], ["show", "P/6"], ["plan", "list"],
    ["plan", "show", "P"], ["plan", "history", "P"], ["plan", "export", "P"], ["why", "P/DR06"],
    ["find", "DR"], ["find", "a"], ["find", "P"], ["series", "list"], ["measure", "list"],
    ["template", "list"], ["worker", "list"], ["worker", "show", "gem-01"], ["partner", "list"],
    ["feed", "list"], ["feed", "export", "--all"], ["account", "list"], ["token", "list"],
    ["report", "freshness"], ["whoami"], ["done", "P/DR06", "-n"], ["done", "P/DR01", "-n"],
    ["done", "P/DR06x", "-n"], ["task", "skip", "P/DR06", "-m", "x", "-n"], ["undo", "-n", "-y"],
    ["undo", "1", "P", "-m", "x", "-n"], ["task", "start", "P/DR06", "-n"],
    ["next", "--worker", "gem-01"], ["next", "--lead", "gem-01"], ["next", "--partner", "politie"],
  ]

  @Test func `a worker does its own work and learns nothing of others'`() throws {
    let seat = try Seat("worker", "--worker", "rn-03")
    defer { seat.end() }
    let own = try seat.items("--worker", "rn-03")
    #expect(own == ["DR06"])
    try expectNoLeak(seat, own: own)
    #expect(try seat.run("next").output.contains("DR06"))
    #expect(try seat.run("show", "P/DR06").code == 0)
    #expect(try seat.run("task", "start", "P/DR06").code == 0)
    let done = try seat.run("done", "P/DR06")
    #expect(done.code == 0 && done.output.contains("DR06"), "\(done)")
    #expect(try seat.run("undo", "-m", "too soon", "-y").code == 0)
    #expect(try seat.run("done", "P/DR01").code == 66)
    #expect(try seat.run("next", "--mine").output.contains("DR06"))
    // Hints name neither people nor commands that are not for a worker.
    #expect(try !seat.run("next", "--worker", "pol-09").talk.contains("pol-01"))
    #expect(try !seat.run("show", "7777").talk.contains("plan list"))
    #expect(try seat.house.run("show", "7777").talk.contains("plan list"))
    // Who leads, and how much others changed, is not told.
    #expect(try !seat.run("next", "--lead", "gem-01").output.contains("DR06"))
    #expect(
      try seat.run("undo", "1", "P", "-m", "x").talk.split(separator: " ").count
        == seat.run("undo", "99", "P", "-m", "x").talk.split(separator: " ").count)
    #expect(try seat.run("task", "assign", "P/DR06", "--to", "rn-04").code == 77)
    let history = try JSONObject(seat.house.ok("plan", "history", "P", "-f", "json"))
    #expect(history.objects("changes").last?.text("actor") == "someone")
  }

  @Test func `a receiver takes over from elsewhere, and sees nothing of it before`() throws {
    let seat = try Seat("worker", "--worker", "rn-04")
    defer { seat.end() }
    #expect(try seat.run("worker", "handover", "rn-03", "--to", "rn-04", "-y").code == 77)
    #expect(try seat.run("worker", "absent", "rn-03", "2026-12-01").code == 77)
    #expect(try !seat.run("next").output.contains("DR06"))
    try seat.house.ok("worker", "handover", "rn-03", "--to", "rn-04", "-y")
    let list = try JSONObject(seat.run("handover", "list", "-f", "json").output)
    let ref = try #require(list.objects("handovers").first?.text("ref"))
    let next = try seat.run("next").output
    #expect(next.contains(ref) && !next.contains("DR06"), "\(next)")
    let accepted = try seat.run("handover", "accept", ref)
    #expect(accepted.code == 0, "\(accepted)")
    #expect(try seat.run("next").output.contains("DR06"))
    #expect(try seat.run("handover", "list").output.contains("Nothing awaits"))
  }

  @Test func `a desk divides what its partner owes`() throws {
    let seat = try Seat("desk", "--partner", "reclassering")
    defer { seat.end() }
    let own = try seat.items("--partner", "reclassering")
    #expect(own.count > 3)
    try expectNoLeak(seat, own: own, workers: ["rn-03", "rn-04"])
    #expect(try seat.run("task", "assign", "P/DR06", "--to", "rn-04").code == 0)
    #expect(try seat.run("task", "assign", "P/DR06", "--to", "pol-01").code == 77)
    #expect(try seat.run("next", "--worker", "rn-04").output.contains("DR06"))
  }

  @Test func `a lead directs its plans, and of others not even the code is known`() throws {
    let seat = try Seat("lead", "--worker", "gem-01")
    defer { seat.end() }
    let other = try JSONObject(
      seat.house.ok(
        "plan", "new", "adult-returnee-detention", "--lead", "rn-03", "--begin", "-f", "json"))
    let code = String(try #require(other.objects("plans").first?.text("plan")).prefix(4))
    for words in Self.readings + [["show", code], ["next", "--plan", code], ["undo", "1", code]] {
      let run = try seat.run(words)
      let typed = words.contains(code)
      #expect(!run.output.contains(code), "\(words)")
      #expect(typed || !run.talk.contains(code), "\(words): \(run.talk)")
    }
    #expect(try seat.run("show", code).code == 66)
    let mine = try seat.run("plan", "list", "-f", "json").output
    #expect(mine.contains(seat.house.plan))
    #expect(
      try seat.run("plan", "anchor", "P", "release=+2w", "-m", "letter", "-y").code == 0)
    #expect(try seat.run("why", "P/DR06").code == 0)
    #expect(try seat.run("plan", "new", "adult-returnee-detention").code == 77)
    #expect(try seat.run("partner", "add", "x", "--name", "X").code == 77)
  }

  @Test func `a plan of a service is edited as a text where its reader sits`() throws {
    let seat = try Seat("lead", "--worker", "gem-01")
    defer { seat.end() }
    let run = seat.client.folder.appending(path: "run", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: run, withIntermediateDirectories: true)
    var client = seat.client
    client.variables["PATH"] = "/usr/bin:/bin"
    client.variables["XDG_RUNTIME_DIR"] = run.path()
    func edit(_ script: String, _ words: String...) throws -> Binary.Run {
      client.variables["EDITOR"] = "sed -i '\(script)'"
      return try client.run(["plan", "edit", seat.house.plan] + words)
    }
    let preview = try edit("s/^lead: gem-01/lead: rn-03/", "-n")
    #expect(preview.code == 0 && preview.output.contains("rn-03"), "\(preview)")
    let wrong = try edit("s/^status: active/status: closed/", "-y")
    #expect(wrong.code == 65 && wrong.talk.contains(":5:9:"), "\(wrong)")
    let done = try edit("/key: DR06 /a\\    title: Anders", "-y", "-m", "so said")
    #expect(done.code == 0, "\(done)")
    #expect(try seat.house.ok("show", "P/DR06").contains("Anders"))
    let same = try edit("", "-y")
    #expect(same.code == 0 && same.talk.contains("not changed"), "\(same)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: run.path()) == [])
    let file = try client.write(try seat.house.ok("plan", "export", "P"), to: "p.yaml")
    #expect(try seat.run("plan", "import", "--into", "P", file, "-y").code == 0)
    #expect(try seat.run("plan", "import", file, "-y").code == 77)
  }

  @Test func `a supervisor reads figures, none below five, and no code`() throws {
    let seat = try Seat("supervisor")
    defer { seat.end() }
    for _ in 0..<3 { try seat.house.ok("plan", "new", "adult-returnee-detention", "--begin") }
    try expectNoLeak(seat, own: [], workers: [])
    let report = try JSONObject(seat.run("overdue", "-f", "json").output)
    let whole = try JSONObject(seat.house.ok("overdue", "-f", "json"))
    #expect(report.number("leastTold") == 5)
    #expect(report.objects("groups").count == whole.objects("groups").count)
    for group in report.objects("groups") {
      #expect(group.number("overdue") ?? 5 >= 5)
      #expect(group.number("breached") ?? 5 >= 5)
    }
    #expect(!report.has("items"))
    #expect(try seat.run("feed", "list").talk.contains("administrator"))
    let table = try seat.run("overdue").output
    #expect(table.contains("·") && table.contains("below 5"))
    let early = try seat.run("overdue", "--as-of", "2020-01-01")
    #expect(early.output.contains("2020-01-01."), "\(early.output)")
    #expect(!early.output.contains("Nothing is") && !early.output.contains("Niets is"))
    let empty = try JSONObject(seat.run("overdue", "--as-of", "2020-01-01", "-f", "json").output)
    #expect(empty.has("groups"))
    #expect(try seat.run("overdue", "--by", "plan").code == 77)
    #expect(try seat.run("overdue", "--plan", "P").code == 77)
    #expect(try seat.run("overdue", "--due", "..2026-11-01").code == 77)
    #expect(try seat.run("overdue", "--ready").code == 77)
    #expect(try seat.run("next").code == 77)
  }

  @Test func `a supervisor who may drill down sees codes and numbers`() throws {
    let seat = try Seat("supervisor", "--drill-down")
    defer { seat.end() }
    try expectNoLeak(seat, own: [], workers: [])
    let report = try JSONObject(seat.run("overdue", "-f", "json").output)
    let whole = try JSONObject(seat.house.ok("overdue", "-f", "json"))
    #expect(report.number("total") == whole.number("total"))
    #expect(
      Set(report.objects("items").compactMap { $0.text("number") })
        == Set(whole.objects("items").compactMap { $0.text("number") }))
    #expect(try seat.run("show", "P").code == 77)
  }

  @Test(arguments: ["auditor", "administrator"])
  func `who keeps accounts or reads the journal sees no content`(role: String) throws {
    let seat = try Seat(role)
    defer { seat.end() }
    // Whom accounts are for an administrator has to know.
    try expectNoLeak(
      seat, own: [],
      workers: role == "administrator" ? ["gem-01", "pol-01", "rn-03", "rn-04"] : ["rn-03"])
    #expect(try seat.run("next").code == 77)
    #expect(try seat.run("account", "list").code == (role == "administrator" ? 0 : 77))
  }

  @Test func `what was written down of a plan is read by those who direct it alone`() throws {
    let (secret, label) = ("zonnebloemsleutel", "dossier 2026-14")
    for (role, worker, directs) in [("worker", "rn-03", false), ("lead", "gem-01", true)] {
      let seat = try Seat(role, "--worker", worker)
      defer { seat.end() }
      try seat.house.ok("note", "add", "P/DR06", "-m", secret)
      try seat.house.ok("note", "add", "wonen", "-m", "partner \(secret)")
      try seat.house.ok("plan", "label", "P", label)
      try seat.house.ok("plan", "anchor", "P", "release=2026-12-16", "-m", "reden \(secret)", "-y")
      var told = ""
      for words in [
        ["show", "P"], ["show", "P/DR06"], ["show", "P", "-f", "json"],
        ["show", "P/DR06", "-f", "json"], ["find", secret], ["task", "list", "--labels"],
        ["next", "--labels", "-f", "csv"], ["note", "list", "P", "-f", "json"],
      ] {
        let run = try seat.run(words)
        told += run.output + run.talk
        #expect(directs || !(run.output + run.talk).contains(secret), "\(words)")
        #expect(directs || !(run.output + run.talk).contains(label), "\(words)")
      }
      #expect(told.contains(secret) == directs && told.contains(label) == directs)
      let found = try JSONObject(seat.run("find", secret, "-f", "json").output)
      #expect(found.objects("items").count == (directs ? 2 : 0))
      #expect(try seat.run("note", "add", "P", "-m", "van hier").code == (directs ? 0 : 77))
      // Partners are the coordinator's to keep.
      #expect(try seat.run("note", "list", "wonen").code == 77)
      #expect(try seat.run("note", "add", "wonen", "-m", "van hier").code == 77)
    }
  }

  /// Runs every reading in each form, and looks for keys, titles and workers of others.
  private func expectNoLeak(_ seat: Seat, own: Set<String>, workers: Set<String> = ["rn-03"]) throws
  {
    let shown = try JSONObject(seat.house.ok("plan", "show", "P", "-f", "json"))
    let withheld = shown.objects("tasks").filter { !own.contains($0.text("key") ?? "") }
    #expect(withheld.count > 20)
    let titles = Set(withheld.compactMap { $0.text("title") })
      .subtracting(
        shown.objects("tasks").filter { own.contains($0.text("key") ?? "") }
          .compactMap { $0.text("title") })
    let series = Set(own.map { String($0.prefix { $0 != "." }) })
    var read = 0
    for words in Self.readings {
      for form in [[], ["-f", "json"], ["-f", "csv"]] {
        let run = try seat.run(words + form)
        if run.code == 0 { read += 1 }
        let text = run.output + run.talk
        let keys = Set(text.matches(of: /\b(DR|I|V|M|X)\d\d[a-z]?\b/).map { String($0.output.0) })
        let typed =
          words.contains { keys.contains(String($0.dropFirst(2))) }
          ? Set(words.map { String($0.dropFirst(2)) }) : []
        #expect(
          keys.subtracting(own).subtracting(series).subtracting(typed).isEmpty, "\(words + form)")
        for title in titles where title.count > 8 {
          #expect(!text.contains(title), "\(words + form): \(title)")
        }
        for worker in ["gem-01", "pol-01", "rn-03", "rn-04"]
        where !workers.contains(worker) && !words.contains(worker) {
          #expect(!text.contains(worker), "\(words + form): \(worker)")
        }
      }
    }
    #expect(read > 0)
  }
}
