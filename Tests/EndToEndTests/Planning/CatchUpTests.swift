import Foundation
import Testing

/// `plan catch-up`: what was before our time is asked about, and answered.
struct CatchUpTests {
  @Test func `one sheet asks what matters, and its answers are one change`() throws {
    let house = try House.withLead()
    defer { house.clear() }
    try house.ok(
      "plan", "new", "adult-returnee-detention", "--lead", "gem-01", "--adopt", "today",
      "--anchor", "signal=2025-11-17:actual", "--anchor", "detention=2025-10-01:actual",
      "--anchor", "release=2026-06-01:actual")
    let code = try #require(house.codes.first)
    let plan = House(binary: house.binary, plan: code)
    #expect(try JSONObject(plan.ok("report", "overdue", "-f", "json")).number("total") == 0)
    try plan.ok("plan", "catch-up", "P", "--sheet", "vragen.csv")
    let path = house.binary.folder.appending(path: "vragen.csv")
    var lines = String(decoding: try Data(contentsOf: path), as: UTF8.self)
      .split(separator: "\r\n").map(String.init)
    #expect(lines.contains { $0.contains("I05") && $0.contains("persoonsgerichte aanpak") })
    for (place, line) in lines.enumerated() {
      if line.contains(";I05;") { lines[place] = String(line.dropLast()) + "pga;3-12-2025" }
      if line.contains(";I02;") { lines[place] = String(line.dropLast()) + "niet gedaan;" }
      if line.contains(";benefit;") { lines[place] = String(line.dropLast()) + "ja;" }
    }
    let filled = try house.binary.write(lines.joined(separator: "\n"), to: "terug.csv")
    let before = try JSONObject(plan.shown()).number("beforeOurTime") ?? 0
    let done = try plan.run("plan", "catch-up", "P", "--answers", filled, "-y")
    #expect(done.code == 0, "\(done.talk)")
    let shown = try JSONObject(plan.shown())
    let weighing = try #require(shown.objects("tasks").first { $0.text("key") == "I05" })
    #expect(weighing.text("outcome") == "pga")
    #expect(weighing.text("finishedOn") == "2025-12-03")
    let acute = try #require(shown.objects("tasks").first { $0.text("key") == "I02" })
    #expect(acute.text("due") == "2026-11-30")
    #expect(acute.text("firstDue") == "2025-11-17")
    #expect(shown.object("facts")?.text("benefit") == "yes")
    // What the weighing gave dates to is before our time now too.
    let after = shown.number("beforeOurTime") ?? 0
    #expect(before > 0 && after > 0 && after != before)
    #expect(try JSONObject(plan.ok("report", "overdue", "-f", "json")).number("total") == 0)
    try plan.ok(
      "plan", "catch-up", "P", "--until", "today", "--answer", "DR05=here@2025-12-10", "-y")
    // There is nothing to catch up with once more on the same day.
    #expect(try plan.run("plan", "catch-up", "P", "-m", "x", "-y").code == 2)
    #expect(try plan.run("plan", "catch-up", "P", "--answer", "DR05=soms", "-y").code == 64)
    try plan.ok("undo", "3", "P", "-m", "anders", "-y")
    try plan.ok("undo", "2", "P", "-m", "anders", "-y")
    #expect(try JSONObject(plan.shown()).number("beforeOurTime") == before)
  }

  @Test(arguments: [false, true])
  func `on a terminal one question a line is asked, and a slip again, over a service too`(
    isAway: Bool
  ) throws {
    let house = try House.withLead()
    defer { house.clear() }
    let (service, seat) = isAway ? try away(from: house) : (nil, house.binary)
    defer {
      if let service {
        #expect(service.stop() == 0)
        seat.clear()
      }
    }
    try house.ok(
      "plan", "new", "adult-returnee-detention", "--adopt", "today", "--anchor",
      "signal=2026-09-01:actual", "--anchor", "detention=2026-08-01:actual", "--anchor",
      "release=2027-09-01", "--anchor", "move=2027-09-01", "--anchor",
      "supervision-end=2028-09-01", "--fact", "supervision=yes", "--fact", "benefit=yes",
      "--fact", "under-27=no", "--fact", "ggz=no", "--fact", "network=no")
    let plan = House(binary: house.binary, plan: try #require(house.codes.first))
    let asked = try plan.ok("plan", "catch-up", "P", "--sheet", "-").split(separator: "\r\n")
      .dropFirst().compactMap { line in
        line.split(separator: ";", omittingEmptySubsequences: false).dropFirst(2).first
      }.map(String.init)
    #expect(asked.contains("I02") && asked.contains("I05") && asked.contains("V05"))
    let answers = ["I02": "not-acute", "I05": "pga op 3-10-2026", "V05": "1-2 gehouden"]
    let terminal = try PseudoTerminal(seat, "plan", "catch-up", plan.plan)
    for name in asked {
      #expect(terminal.wait(for: "\(plan.plan)/\(name) "), "\(name): \(terminal.shown)")
      if name == "I02" {
        terminal.type("misschien\n")
        #expect(terminal.wait(for: "is geen antwoord"))
      }
      terminal.type((answers[name] ?? "") + "\n")
    }
    #expect(terminal.wait(for: "Zo doorvoeren"), "\(terminal.shown)")
    terminal.type("j\n")
    #expect(terminal.end() == 0, "\(terminal.shown)")
    let tasks = try JSONObject(plan.shown()).objects("tasks")
    #expect(tasks.first { $0.text("key") == "I05" }?.text("finishedOn") == "2026-10-03")
    #expect(tasks.first { $0.text("key") == "I02" }?.text("outcome") == "not-acute")
  }

  /// A service of the house, and a coordinator's command line elsewhere.
  private func away(from house: House) throws -> (Service?, Binary) {
    let key = try house.key("clerk")
    var live = house.binary
    live.variables["AFTERCARE_LANG"] = "en"
    let service = try Service(live)
    var seat = try Binary()
    seat.variables["AFTERCARE_LANG"] = "nl"
    let file = try seat.write(key + "\n", to: "key.txt")
    #expect(try seat.run("login", service.url, "--token-file", file).code == 0)
    seat.variables["AFTERCARE_SERVER"] = service.url
    return (service, seat)
  }

  @Test func `answers come back as YAML too, and a slip is told with its place`() throws {
    let house = try House.withLead()
    defer { house.clear() }
    try house.ok(
      "plan", "new", "adult-returnee-detention", "--begin", "--anchor",
      "signal=2025-11-17:actual", "--start", "2025-11-17")
    let plan = House(binary: house.binary, plan: try #require(house.codes.first))
    let yaml = try plan.ok("plan", "catch-up", "P", "--sheet", "-", "--until", "today")
    #expect(yaml.contains("I05"))
    try plan.ok("plan", "catch-up", "P", "--sheet", "vragen.yaml")
    let path = house.binary.folder.appending(path: "vragen.yaml")
    let text = String(decoding: try Data(contentsOf: path), as: UTF8.self)
    #expect(text.hasPrefix("answers:\n"))
    let wrong = try house.binary.write(
      "answers:\n  - plan: \(plan.plan)\n    name: I05\n    answer: soms\n", to: "a.yaml")
    let refused = try plan.run("plan", "catch-up", "P", "--answers", wrong, "-y")
    #expect(refused.code == 65)
    #expect(refused.talk.contains("a.yaml:4:"), "\(refused.talk)")
    let right = try house.binary.write(
      "answers:\n  - plan: \(plan.plan)\n    name: I05\n    answer: pga\n    on: 3 december 2025\n",
      to: "b.yaml")
    try plan.ok("plan", "catch-up", "P", "--answers", right, "-y")
    let shown = try JSONObject(plan.shown())
    #expect(shown.text("adoptedOn") == "2026-11-30")
    #expect(shown.objects("tasks").first { $0.text("key") == "I05" }?.text("outcome") == "pga")
    #expect(try JSONObject(plan.ok("report", "overdue", "-f", "json")).number("total") == 0)
  }

  @Test func `what is before our time is listed, ticked off on its day, and gone`() throws {
    let house = try House.withLead()
    defer { house.clear() }
    try house.ok(
      "plan", "new", "adult-returnee-detention", "--lead", "gem-01", "--adopt", "2026-11-30",
      "--anchor", "signal=2026-10-01:actual")
    let plan = House(binary: house.binary, plan: try #require(house.codes.first))
    let list = try JSONObject(plan.ok("show", "P/EERDER", "-f", "json"))
    let keys = list.objects("items").compactMap { $0.text("key") }
    #expect(keys.contains("I01"))
    #expect(list.number("counted") == keys.count)
    #expect(list.text("due") == "2026-12-14")
    let next = try plan.ok("next", "--plan", "P")
    #expect(next.contains("EERDER") && next.contains("Voor onze tijd: \(keys.count)"), "\(next)")
    #expect(!next.contains("I01"))
    let done = try plan.ok("done", "P/I01")
    #expect(done.contains("vr 02-10-2026"), "\(done)")
    #expect(try JSONObject(plan.shown()).number("beforeOurTime") == keys.count - 1)
    #expect(try plan.ok("show", "P").contains("voor onze tijd"))
  }

  @Test func `open work of before is asked for, and comes back when it is not done`()
    throws
  {
    let house = try House.withLead()
    defer { house.clear() }
    try house.ok(
      "plan", "new", "adult-returnee-detention", "--lead", "gem-01", "--adopt", "2026-11-30",
      "--anchor", "signal=2026-09-01:actual", "--anchor", "detention=2026-08-01:actual", "--anchor",
      "release=2027-01-15")
    let plan = House(binary: house.binary, plan: try #require(house.codes.first))
    let sheet = try plan.ok("plan", "catch-up", "P", "--sheet", "-")
    #expect(sheet.contains(";taak;DR10;") && sheet.contains("gedaan, niet gedaan"), "\(sheet)")
    let page = try plan.ok("show", "P/EERDER")
    #expect(page.contains("niet gedaan") && page.contains("aftercare task reopen"), "\(page)")
    let line = try plan.run("done", "P/EERDER")
    #expect(line.code == 2 && line.talk.contains("plan catch-up"), "\(line.talk)")
    let wrong = try plan.run("plan", "catch-up", "P", "--answer", "DR10=misschien", "-y")
    #expect(wrong.code == 64 && wrong.talk.contains("niet gedaan"), "\(wrong.talk)")

    #expect(try !plan.ok("next", "--plan", "P").contains("DR10 "))
    try plan.ok("plan", "catch-up", "P", "--answer", "DR10=open", "-y")
    try plan.ok("task", "start", "P/DR09a", "-y")
    try plan.ok("task", "reopen", "P/DR23a", "-y")
    let listed = try JSONObject(plan.ok("next", "--plan", "P", "-f", "json")).objects("items")
    for key in ["DR09a", "DR10", "DR23a"] {
      #expect(listed.first { $0.text("key") == key }?.text("due") == "2026-11-30", "\(key)")
    }

    var later = house.binary
    later.variables["AFTERCARE_TODAY"] = "2026-12-14"
    let then = House(binary: later, plan: plan.plan)
    let late = try JSONObject(then.ok("overdue", "-f", "json")).objects("items")
    #expect(late.first { $0.text("key") == "DR10" }?.number("daysLate") == 14)
    let why = try then.ok("why", "P/DR10")
    #expect(why.contains("moet vanaf ma"), "\(why)")
    let done = try then.run("done", "P/DR10", "-y")
    #expect(done.code == 0 && done.output.contains("14 dagen te laat"), "\(done.output)")
  }

  @Test
  func `a series that counts from work before our time asks when that was, and slides nowhere`()
    throws
  {
    let house = try House.withLead()
    defer { house.clear() }
    try house.ok(
      "plan", "new", "adult-returnee-detention", "--lead", "gem-01", "--adopt", "today",
      "--anchor", "signal=2025-11-17:actual", "--anchor", "detention=2025-10-01:actual",
      "--anchor", "release=2026-06-01:actual", "--fact", "supervision=yes")
    let plan = House(binary: house.binary, plan: try #require(house.codes.first))
    #expect(try !plan.ok("next", "--plan", "P", "--limit", "99").contains("DR21"))
    let page = try plan.ok("show", "P")
    #expect(page.contains("tellen vanaf DR19"), "\(page)")
    try plan.ok("done", "P/DR19", "--on", "2026-06-02", "-y")
    #expect(try plan.ok("next", "--plan", "P", "--limit", "99").contains("DR21."))

    let sheet = try house.binary.write(
      "sjabloon;signal;detention;release;supervision;overgenomen;contact DR21\n"
        + "adult-returnee-detention;17-11-2025;1-10-2025;1-6-2026;ja;30-11-2026;3-11-2026\n",
      to: "zaken.csv")
    let run = try house.run("plan", "import", sheet)
    #expect(run.code == 65 && run.talk.contains("laatst gedaan = DR19"), "\(run.talk)")
  }

  @Test func `a sheet that comes back twice changes nothing twice`() throws {
    let house = try House.withLead()
    defer { house.clear() }
    try house.ok(
      "plan", "new", "adult-returnee-detention", "--lead", "gem-01", "--adopt", "today",
      "--anchor", "signal=2025-11-17:actual")
    let plan = House(binary: house.binary, plan: try #require(house.codes.first))
    let rows = "plan;soort;naam;antwoord;op\nP;besluit;I05;pga;3-12-2025\nP;taak;I01;niet gedaan;\n"
      .replacing("P;", with: plan.plan + ";")
    let first = try house.binary.write(rows, to: "a.csv")
    try plan.ok("plan", "catch-up", "P", "--answers", first, "-y")
    let more = try house.binary.write(
      rows + plan.plan + ";besluit;I02;not-acute;18-11-2025\n", to: "b.csv")
    let again = try plan.run("plan", "catch-up", "P", "--answers", more, "-y")
    #expect(again.code == 0, "\(again.talk)")
    #expect((again.output + again.talk).contains("2 zijn al zo"), "\(again.output) \(again.talk)")
  }
}
