import Foundation
import Testing

/// Whether somebody was signalled before: asked without a name on a command line, answered without one.
struct KnownTests {
  /// One person in three spellings, and another of like name.
  private static let spellings = [
    "Mohammed el Khattabi\n1990-03-05\n", "El Khatabi, Mohamed\n5-3-1990\n",
    "Muhammad Elkhattabi; M. Khattabi\n1990-05-03\n",
  ]
  private static let other = "Mohammed el Khattabi\n1984-10-22\n"
  /// What of them must be found nowhere.
  private static let traces = ["Khattabi", "khattabi", "Khatabi", "Mohammed", "MHMT"]

  private func ask(_ house: House, _ words: String..., input: String) throws -> Binary.Run {
    try house.binary.run(["plan", "known"] + words + ["--person", "-"], input: input)
  }

  private func made(_ house: House, _ template: String = "adult-returnee-detention") throws
    -> String
  {
    let made = try JSONObject(house.ok("plan", "new", template, "--begin", "-y", "-f", "json"))
    let code = try #require(made.objects("plans").first?.text("plan"))
    return String(code.prefix(4))
  }

  @Test func `the second and the third signal of one person are possibly known`() throws {
    let house = try House()
    defer { house.clear() }
    let plans = [house.plan, try made(house), try made(house)]
    var found: [JSONObject] = []
    for (plan, text) in zip(plans, Self.spellings) {
      let run = try ask(house, plan, "-f", "json", input: text)
      #expect(run.code == 0, "\(run)")
      found.append(try JSONObject(run.output))
    }
    #expect(found.map { $0.number("possible") } == [0, 1, 2])
    #expect(found[2].objects("signals").map { $0.number("monthsAgo") } == [5, 0])
    #expect(found[0].text("keptThrough") == "2027-06-01")
    #expect(found[1].text("keptThrough") == "2027-11-23")
    // Its own signal is no earlier one.
    let again = try ask(house, plans[2], "-f", "json", input: Self.spellings[0])
    #expect(try JSONObject(again.output).number("possible") == 2)
    let like = try ask(house, "-f", "json", input: Self.other)
    #expect(try JSONObject(like.output).number("possible") == 0)
    #expect(try JSONObject(like.output).text("keptThrough") == nil)
    try house.ok("done", "P/I05", "--outcome", "no-action", "--on", "today", "-m", "x", "-y")
    let told = try ask(house, input: Self.spellings[0])
    #expect(told.output.contains("Possibly 3 earlier signals"), "\(told)")
    #expect(told.output.contains("5 months ago") && told.output.contains("no action"), "\(told)")
    #expect(told.output.contains("not weighed yet"), "\(told)")
    for trace in Self.traces { #expect(!told.output.contains(trace) && !told.talk.contains(trace)) }
    for plan in plans { #expect(!told.output.contains(plan), "which plans it were is not told") }
  }

  @Test func `the store keeps no name, not even how it sounds`() throws {
    let house = try House()
    defer { house.clear() }
    _ = try ask(house, house.plan, input: Self.spellings[0])
    _ = try ask(house, house.plan, input: "Ayşe Şahin\n1990-03-05")
    let folder = house.binary.store.deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(files.contains { $0.lastPathComponent == "store.db" })
    for file in files {
      let bytes = try Data(contentsOf: file)
      for trace in Self.traces + ["Şahin", "shahin", "1990-3-5"] {
        #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(file.lastPathComponent) \(trace)")
      }
    }
    let history = try house.ok("plan", "history", "P", "-f", "json")
    for trace in Self.traces { #expect(!history.contains(trace)) }
  }

  @Test func `every question is in the journal, and no undo takes it back`() throws {
    let house = try House()
    defer { house.clear() }
    func changes() throws -> Int? {
      try JSONObject(house.ok("whoami", "-f", "json")).number("changes")
    }
    let before = try #require(try changes())
    _ = try ask(house, input: Self.spellings[0])
    _ = try ask(house, house.plan, input: Self.spellings[0])
    #expect(try changes() == before + 2)
    #expect(try house.run("undo", "-m", "x", "-y").code != 0)
    let again = try ask(house, "-f", "json", input: Self.spellings[0])
    #expect(try JSONObject(again.output).number("possible") == 1)
    #expect(try house.run("store", "verify").code == 0)
    #expect(try house.run("store", "rebuild").code == 0)
    let rebuilt = try ask(house, "-f", "json", input: Self.spellings[0])
    #expect(try JSONObject(rebuilt.output).number("possible") == 1)
  }

  @Test func `a third signal does not end without action unless police and prosecution were there`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    let plans = [try made(house), try made(house), house.plan]
    for (plan, text) in zip(plans, Self.spellings) { _ = try ask(house, plan, input: text) }
    func weigh(_ plan: String, _ words: String...) throws -> Binary.Run {
      try house.run(["done", "\(plan)/I05", "--outcome", "no-action", "-m", "x", "-y"] + words)
    }
    // The first and the second may.
    #expect(try weigh(plans[0]).code == 0)
    #expect(try weigh(plans[1]).code == 0)
    let refused = try weigh(plans[2])
    #expect(refused.code == 2 && refused.talk.contains("possibly signal 3"), "\(refused)")
    #expect(refused.talk.contains("--present POL,OM"), "\(refused)")
    let half = try weigh(plans[2], "--present", "pol")
    #expect(half.code == 2 && half.talk.contains("without OM"), "\(half)")
    #expect(try weigh(plans[2], "-n").code == 2, "a preview says so too")
    let unknown = try weigh(plans[2], "--present", "POL,XYZ")
    #expect(unknown.code == 64 && unknown.talk.contains("XYZ"), "\(unknown)")
    let other = try house.run("done", "P/I05", "--outcome", "pga", "-m", "x", "-y", "-n")
    #expect(other.code == 0, "\(other)")
    #expect(try weigh(plans[2], "--present", "POL,OM").code == 0)
    let history = try house.ok("plan", "history", "P", "-f", "json")
    #expect(history.contains("present: POL, OM"), "\(history)")
    try house.ok("undo", "P", "-m", "x", "-y")
    #expect(try weigh(plans[2]).code == 2)
    #expect(try house.run("store", "verify").code == 0)
  }

  @Test func `of a family nothing is kept`() throws {
    let house = try House()
    defer { house.clear() }
    let family = try made(house, "bereaved-family")
    let run = try ask(house, family, input: Self.spellings[0])
    #expect(run.code == 0 && run.output.contains("nothing is kept"), "\(run)")
    let again = try ask(house, "-f", "json", input: Self.spellings[0])
    #expect(try JSONObject(again.output).number("possible") == 0)
  }

  @Test func `a name on the line is refused and not said again`() throws {
    let house = try House()
    defer { house.clear() }
    for words in [["--person", "Jan Jansen"], ["P", "--person=Jan Jansen"]] {
      let run = try house.run(["plan", "known"] + words)
      #expect(run.code == 64 && run.talk.contains("command line"), "\(run)")
      #expect(!run.talk.contains("Jansen") && !run.output.contains("Jansen"))
    }
    let nobody = try house.run("plan", "known", "P")
    #expect(nobody.code == 64 && nobody.talk.contains("--person -"), "\(nobody)")
    for (text, words) in [
      ("Jansen\n1990", "two names"), ("Jan Jansen\n31-2-1990", "1990-03-05"),
      ("Jan Jansen 1990", "1990-03-05"),
      (String(repeating: "Jan Jansen;", count: 13), "more than 12"),
    ] {
      let run = try ask(house, input: text)
      #expect(run.code == 65 && run.talk.contains(words), "\(run)")
      #expect(!run.talk.contains("Jansen"))
    }
    #expect(try ask(house, "7777", input: Self.spellings[0]).code == 66)
  }

  @Test func `somebody asks twenty times in an hour, whatever name it gives itself`() throws {
    let house = try House()
    defer { house.clear() }
    for _ in 0..<20 { #expect(try ask(house, input: Self.other).code == 0) }
    let refused = try ask(house, input: Self.other)
    #expect(refused.code == 2 && refused.talk.contains("20 times in an hour"), "\(refused)")
    var binary = house.binary
    binary.variables["AFTERCARE_ACTOR"] = "somebody-else"
    let other = try binary.run(["plan", "known", "--person", "-"], input: Self.other)
    #expect(other.code == 2, "\(other)")
  }

  @Test func `a terminal is asked for the name and the birth date`() throws {
    let house = try House()
    defer { house.clear() }
    _ = try ask(house, house.plan, input: Self.spellings[0])
    let terminal = try PseudoTerminal(house.binary, "plan", "known")
    #expect(terminal.wait(for: "Name, in full"))
    terminal.type("Mohamed Khattabi\n")
    #expect(terminal.wait(for: "Birth date"))
    terminal.type("5-3-1990\n")
    #expect(terminal.end() == 0)
    #expect(terminal.shown.contains("Possibly 1 earlier signal"), "\(terminal.shown)")
  }

  @Test func `it answers as a table, as JSON, as CSV and in Dutch`() throws {
    let house = try House()
    defer { house.clear() }
    _ = try ask(house, house.plan, input: Self.spellings[0])
    let csv = try ask(house, "-f", "csv", input: Self.spellings[1])
    #expect(csv.output.contains("5,") && csv.output.hasPrefix("monthsAgo,outcome"), "\(csv)")
    let md = try ask(house, "-f", "md", input: Self.spellings[1])
    #expect(md.output.contains("| 5 months ago |"), "\(md)")
    let dutch = try ask(house, "--lang", "nl", input: Self.spellings[1])
    #expect(dutch.output.contains("Mogelijk 1 eerder signaal"), "\(dutch)")
    #expect(dutch.output.contains("5 maanden geleden"), "\(dutch)")
    let none = try ask(house, "--lang", "nl", input: Self.other)
    #expect(
      none.output.contains("Geen eerder signaal gevonden in de laatste 12 maanden"), "\(none)")
  }
}
