import Foundation
import Testing

/// The holidays and laws of a store: shown, compared with the program's, taken over.
struct TablesTests {
  /// A house whose program brings one holiday more and an Act that lasts longer.
  private static func renewed(_ house: House) throws -> House {
    var binary = house.binary
    let home = binary.folder.appending(path: "home")
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    for (path, old, new) in [
      (
        "config/holidays/NL.yaml", "rules:\n",
        "rules:\n  - { key: extra, names: { nl: Extra, en: Extra }, date: \"2026-12-28\" }\n"
      ), ("config/laws.yaml", "2027-02-28", "2028-03-01"),
    ] {
      let text = try String(contentsOf: package.appending(path: path), encoding: .utf8)
      let file = home.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
    }
    binary.variables["AFTERCARE_HOME"] = home.path()
    return House(binary: binary, plan: house.plan)
  }

  @Test func `a newer table is told, previewed and taken over as one change`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("measure", "add", "P", "twbmt", "--start", "2026-11-01")
    try house.ok(
      "task", "add", "P/E1", "--title", "x", "--role", "GEM", "--due", "2026-12-25+1wd")
    #expect(try house.ok("show", "P/E1").contains("2026-12-28"))
    #expect(try house.ok("show", "P/M1").contains("2027-02-28"))
    #expect(try !house.ok("today").contains("aftercare tables renew"))
    let current = try house.run("tables", "renew", "-y")
    #expect(current.code == 2, "\(current.talk)")

    let newer = try Self.renewed(house)
    #expect(try newer.ok("today").contains("aftercare tables renew"))
    let doctor = try newer.run("doctor", "-f", "json")
    #expect(doctor.code == 1 && doctor.output.contains("aftercare tables renew"))
    let before = try newer.shown()
    let preview = try newer.run("tables", "renew", "-n")
    #expect(preview.code == 0, "\(preview.talk)")
    for word in ["+ 2026-12-28", "twbmt", "2028-03-01"] {
      #expect(preview.talk.contains(word), "\(preview.talk)")
    }
    #expect(preview.output.contains("E1") && preview.output.contains("M1"), "\(preview.output)")
    #expect(try newer.shown() == before)

    let taken = try newer.run("tables", "renew", "-y")
    #expect(taken.code == 0, "\(taken.talk)")
    #expect(try newer.ok("show", "P/E1").contains("2026-12-29"))
    let measure = try newer.ok("show", "P/M1")
    #expect(measure.contains("2027-04-30") && measure.contains("2028-03-01"), "\(measure)")
    #expect(try !newer.ok("today").contains("aftercare tables renew"))
    #expect(try newer.run("tables", "renew", "-y").code == 2)
    let why = try newer.ok("why", "P/M1")
    #expect(why.contains("2028-03-01"), "\(why)")
    let history = try newer.ok("plan", "history", "P", "-f", "json")
    #expect(history.contains("lapses after 2028-03-01"), "\(history)")
    // The store is sound, and the change is not the plan's to take back.
    try newer.ok("store", "verify")
    try newer.ok("store", "rebuild")
    let last = try JSONObject(history).objects("changes").map { $0.number("number") ?? 0 }.max()
    let undone = try newer.run("undo", "\(last ?? 0)", "P", "-m", "x", "-y")
    #expect(undone.code == 2, "\(undone)")
    // A text from before is brought to the Act as it is now.
    let text = try house.ok("plan", "export", "P").split(separator: "\n")
      .filter { !$0.hasPrefix("plan:") }.joined(separator: "\n")
      .replacing("sunset: 2028-03-01", with: "sunset: 2027-02-28")
    let file = try house.binary.write(text, to: "x.yaml")
    let made = try newer.ok("plan", "import", file, "-y", "-f", "json")
    let code = try #require(made.firstMatch(of: /"plan": "([0-9A-Z]+)/)?.1)
    #expect(try newer.ok("show", "\(code)/M1").contains("2027-04-30"))
  }

  @Test func `the tables are shown with their sources`() throws {
    let house = try House()
    defer { house.clear() }
    let shown = try house.ok("tables", "show")
    for word in ["2026-05-15", "2028-05-26", "Atw 3(3)", "to be verified", "2028.", "twbmt"] {
      #expect(shown.contains(word), "\(shown)")
    }
    let data = try JSONObject(house.ok("tables", "show", "-f", "json"))
    #expect(data.objects("laws").first?.text("lastDay") == "2027-02-28")
  }

  @Test func `why and doctor say what of a date is not settled`() throws {
    let house = try House()
    defer { house.clear() }
    for (ref, rule) in [("P/E1", "2027-04-09+4w roll"), ("P/E2", "2029-04-13+4w roll")] {
      try house.ok("task", "add", ref, "--title", "x", "--role", "GEM", "--limit", rule)
    }
    let decreed = try house.ok("why", "P/E1", "--date", "limit")
    #expect(decreed.contains("2027-05-10") && decreed.contains("to be verified"), "\(decreed)")
    let open = try house.ok("why", "P/E2", "--date", "limit")
    #expect(open.contains("2029-05-11"), "\(open)")
    #expect(open.contains("still be put on a par"), "\(open)")
    let doctor = try house.run("doctor", "-f", "json").output
    #expect(doctor.contains("2029-05-11") && doctor.contains("no decree is known"), "\(doctor)")
  }

  @Test func `an absence is shown where the worker stands and moves no date`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "assign", "P/DR06", "--to", "rn-03")
    let before = try house.shown()
    try house.ok("worker", "closures", "rn-03", "--add", "2026-12-21..2027-01-03")
    #expect(House.content(of: try house.shown()) == House.content(of: before))
    for words in [["worker", "list"], ["worker", "show", "rn-03"], ["show", "P/DR06"]] {
      #expect(try house.ok(words).contains("2026-12-21..2027-01-03"), "\(words)")
    }
    try house.ok("worker", "closures", "rn-03", "--remove", "2026-12-21..2027-01-03")
    #expect(try !house.ok("worker", "list").contains("2026-12-21"))
  }
}
