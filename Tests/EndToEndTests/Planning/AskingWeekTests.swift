import Foundation
import Testing

/// A week of one question: asked, asked again twice, asked back, answered; with nothing told of it but
/// by `show`.
struct AskingWeekTests {
  private static let secret = "Welke-woning-aan-het-park"

  /// The house on a day, in Dutch.
  private func on(_ day: String, _ house: House) -> House {
    var binary = house.binary
    binary.variables["AFTERCARE_TODAY"] = day
    binary.variables["AFTERCARE_LANG"] = "nl"
    return House(binary: binary, plan: house.plan)
  }

  private func unanswered(_ house: House) throws -> JSONObject {
    try JSONObject(house.ok("report", "unanswered", "-f", "json"))
  }

  @Test func `from Monday to Wednesday next it is always clear whose turn it is`() throws {
    let house = try House()
    defer { house.clear() }
    let monday = on("2026-11-23", house)
    let asked = try monday.ok("vraag", "P/DR10", "--to", "wonen", "--due", "vr", "-m", Self.secret)
    #expect(asked.contains("\(house.plan)/Q1"), "\(asked)")
    let number = try #require(JSONObject(monday.ok("show", "P/Q1", "-f", "json")).number("number"))
    #expect(try monday.ok("show", "\(house.plan)·\(number)").contains(Self.secret))
    #expect(try monday.ok("next", "--partner", "wonen").contains("Vraag over DR10"))

    let chased = try on("2026-11-25", house).ok("rappel", "P/Q1")
    #expect(chased.contains("keer gevraagd  1 → 2"), "\(chased)")
    try on("2026-11-26", house).ok("rappel", "P/Q1")
    let later = on("2026-12-08", house)
    #expect(try later.ok("show", "P/Q1").contains("3× gevraagd, laatst 12 dagen geleden"))
    #expect(try later.ok("report", "overdue", "--partner", "wonen").contains("Q1"))

    let friday = on("2026-11-27", house)
    try friday.ok("antwoord", "P/Q1", "--back", "--due", "2026-12-02", "-m", "Voor hoeveel?")
    let back = try unanswered(friday)
    #expect(back.objects("items").first?.text("turn") == "asker")
    #expect(back.objects("items").first?.text("partner") == "gemeente")
    #expect(back.objects("partners").first?.flag("matches") == false)
    #expect(try friday.ok("report", "unanswered").contains("Aan de beurt: gemeente"))
    let late = on("2026-12-03", house)
    #expect(try late.ok("report", "overdue", "--partner", "gemeente").contains("Q1"))

    try late.ok("antwoord", "P/Q1", "-m", "Voor drie")
    #expect(try unanswered(late).objects("items").first?.text("partner") == "wonen")
    let end = on("2026-12-09", house)
    try end.ok("antwoord", "P/Q1", "-m", "Die aan het park")
    let done = try unanswered(end)
    #expect(done.number("total") == 0)
    let wonen = try #require(done.objects("partners").first)
    #expect(wonen.text("partner") == "wonen")
    #expect(wonen.number("asked") == 1 && wonen.number("answered") == 1)
    #expect(wonen.flag("matches") == true)
    #expect(try end.ok("report", "unanswered").contains("Op elke vraag is een antwoord."))
    #expect(try end.run("rappel", "P/Q1").code == 2)
    try end.ok("undo", "P", "-m", "te vroeg", "-y")
    #expect(try unanswered(end).number("total") == 1)
    try end.ok("trek-in", "P/Q1", "-m", "is geregeld")
    #expect(try unanswered(end).objects("partners").first?.number("withdrawn") == 1)
  }

  @Test func `what was asked is in nothing but show`() throws {
    let house = try House()
    defer { house.clear() }
    let monday = on("2026-11-23", house)
    try monday.ok(
      "ask", "P/DR10", "--to", "rn-03", "--from", "gem-01", "--due", "2026-11-25", "-m",
      Self.secret)
    try monday.ok("answer", "P/Q1", "--back", "--due", "2026-11-25", "-m", Self.secret)
    #expect(try monday.ok("show", "P/Q1").contains(Self.secret))
    #expect(try monday.ok("show", "P/Q1", "-f", "json").contains(Self.secret))
    let others: [[String]] = [
      ["show", "P"], ["show", "P/Q1", "-f", "csv"], ["plan", "show", "P", "-f", "json"],
      ["task", "list"], ["task", "list", "--all", "-f", "json"], ["task", "list", "-f", "csv"],
      ["next", "-f", "json"], ["overdue"], ["report", "upcoming", "-f", "json"],
      ["report", "unanswered"], ["report", "unanswered", "-f", "csv"],
      ["report", "unanswered", "-f", "md"], ["report", "unanswered", "-f", "json"],
      ["find", Self.secret], ["find", "Q1"], ["plan", "history", "P"],
      ["plan", "history", "P", "-f", "json"], ["plan", "export", "P"], ["plan", "list"],
      ["feed", "export", "--all", "--level", "2"], ["feed", "export", "--worker", "gem-01"],
      ["partner", "sheet", "gemeente", "--level", "2"], ["worker", "sheet", "gem-01"],
      ["worker", "sheet", "rn-03", "-f", "json"], ["today"],
    ]
    for words in others {
      let run = try monday.run(words)
      #expect(!run.output.contains(Self.secret), "\(words)")
    }
    for feed in [["--worker", "gem-01"], ["--worker", "rn-03", "--level", "2"], ["--all"]] {
      #expect(try monday.ok(["feed", "export"] + feed).contains("Vraag \(house.plan)·"), "\(feed)")
    }
  }

  @Test func `closing asks a word for an open question, and then it is in no list`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("ask", "P", "--to", "wonen", "-m", "Which house?")
    let refused = try house.run(
      ["plan", "close", "P", "-m", "x", "-y", "--leave-open"] + House.open)
    #expect(refused.code == 2)
    #expect(refused.talk.contains("Q1") || refused.output.contains("Q1"), "\(refused)")
    try house.ok(
      ["plan", "close", "P", "-m", "x", "-y", "--leave-open", "P/Q1"] + House.open)
    let report = try unanswered(house)
    #expect(report.number("total") == 0)
    #expect(report.objects("partners").first?.number("withdrawn") == 1)
  }

  @Test func `over a service a desk answers what its partner was asked, and nobody else does`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    try house.ok("ask", "P/DR10", "--to", "wonen", "-m", Self.secret)
    let keys = try [
      house.key("desk", role: "desk", "--partner", "wonen"),
      house.key("other", role: "desk", "--partner", "ggz"),
    ]
    let service = try Service(house.binary)
    defer { #expect(service.stop() == 0) }
    let clients = try keys.map { key in
      var client = try Binary()
      client.variables["AFTERCARE_LANG"] = "en"
      _ = try client.run(
        "login", service.url, "--token-file", client.write(key, to: "key.txt"))
      client.variables["AFTERCARE_SERVER"] = service.url
      return House(binary: client, plan: house.plan)
    }
    defer { for client in clients { client.clear() } }
    #expect(try clients[0].ok("next").contains("Q1"))
    #expect(try clients[0].ok("show", "P/Q1").contains(Self.secret))
    #expect(try clients[1].run("show", "P/Q1").code == 66)
    #expect(try clients[1].run("answer", "P/Q1", "-m", "x").code == 66)
    #expect(
      try JSONObject(clients[0].ok("report", "unanswered", "-f", "json")).number("total") == 1)
    #expect(
      try JSONObject(clients[1].ok("report", "unanswered", "-f", "json")).number("total") == 0)
    #expect(try clients[0].run("chase", "P/Q1").code == 77)
    try clients[0].ok("answer", "P/Q1", "-m", "By the park")
    #expect(try house.ok("show", "P/Q1").contains("By the park"))
    #expect(try clients[0].ok("partner", "sheet", "wonen").contains("Outlook"))
  }
}

/// What is handed to partners and workers on paper.
struct OwedSheetTests {
  @Test func `a sheet says what is owed by numbers, and how to subscribe`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("ask", "P/DR10", "--to", "gemeente", "--from", "rn-03", "-m", "Which house?")
    let sheet = try house.ok("partner", "sheet", "gemeente", "--lang", "nl")
    #expect(sheet.contains("Vraag \(house.plan)·"))
    #expect(sheet.contains("Termijn \(house.plan)·"))
    for program in ["Outlook", "iPhone", "Google", "Thunderbird", "ICSx"] {
      #expect(sheet.contains(program))
    }
    let titles = try Set(
      JSONObject(house.ok("task", "list", "--partner", "gemeente", "-f", "json"))
        .objects("items").compactMap { $0.text("title") }
    ).filter { $0.count > 8 }
    #expect(titles.count > 5)
    for title in titles { #expect(!sheet.contains(title), "\(title)") }
    for format in ["table", "md", "csv", "json"] {
      let text = try house.ok("partner", "sheet", "gemeente", "-f", format)
      #expect(!text.contains("DR") && !text.contains("Which house?"), "\(format)")
      #expect(!text.contains("http"), "\(format)")
    }
    let titled = try house.ok("partner", "sheet", "gemeente", "--level", "2")
    #expect(titles.contains { titled.contains($0) })
    let asked = try house.ok("worker", "sheet", "rn-03", "--lang", "nl")
    #expect(asked.contains("Gevraagd, nog zonder antwoord"))
    #expect(try house.run("worker", "sheet", "rn-03", "--level", "0").code == 64)
  }

  @Test func `a sheet counts as late what its calendar counts`() throws {
    let house = try House()
    defer { house.clear() }
    let rows = try JSONObject(house.ok("partner", "sheet", "gemeente", "-f", "json"))
      .objects("items")
    let late = rows.filter { $0.text("group") == "late" }.count
    #expect(late > 0)
    #expect(
      try house.ok("feed", "export", "--partner", "gemeente", "--lang", "nl")
        .contains("\(late) te laat"))
  }
}
