import Foundation
import Testing

/// What stands above and in tables people read.
struct HeaderTests {
  @Test func `every header of a demo store says so, and that of no other`() throws {
    var binary = try Binary()
    defer { binary.clear() }
    binary.variables["AFTERCARE_STORE"] = binary.folder.path() + "demo.db"
    binary.variables["AFTERCARE_TODAY"] = House.today
    let made = try binary.run(
      "demo", "--plans", "3", "--seed", "5", "--template", "adult-returnee-detention")
    try #require(made.code == 0, "\(made.talk)")
    let plans = try binary.run("plan", "list", "-f", "csv").output.split(separator: "\r\n")
    let plan = String(try #require(plans.dropFirst().first).prefix(4))
    let house = try House()
    defer { house.clear() }
    try house.ok("measure", "add", "P", "passport", "--start", "2026-11-01")
    for words in [
      ["show", "P"], ["show", "P/DR01"], ["show", "P/DR21"], ["plan", "history", "P"],
      ["plan", "fact", "P"], ["plan", "anchor", "P"], ["plan", "bind", "P"], ["plan", "list"],
      ["task", "list", "--plan", "P"], ["series", "list"], ["measure", "list"], ["next"],
      ["overdue"], ["report", "upcoming"],
    ] {
      let own = words.map { $0.hasPrefix("P") ? plan + $0.dropFirst() : $0 }
      let demo = try binary.run(own)
      #expect(demo.output.hasPrefix("DEMO (all made up)  "), "\(own): \(demo.output.prefix(90))")
      #expect(!demo.output.dropFirst(4).prefix(200).contains("DEMO"), "\(own)")
      #expect(try !house.ok(words).contains("DEMO"), "\(words)")
    }
  }

  @Test func `what the law asks is there in full width of an ordinary terminal`() throws {
    var binary = try Binary()
    defer { binary.clear() }
    binary.variables["AFTERCARE_WIDTH"] = "80"
    for (language, heading) in [("en", "What the law asks"), ("nl", "Wat de wet vraagt")] {
      binary.variables["AFTERCARE_LANG"] = language
      let shown = try binary.run("template", "show", "adult-returnee-detention").output
      let lines = shown.split(separator: "\n").map(String.init)
      #expect(shown.contains("Participatiewet 41(4), S24, PA ?\n"))
      #expect(lines.allSatisfy { $0.count <= 80 })
      let place = try #require(lines.firstIndex { $0.hasPrefix(heading) })
      let law = lines[place...]
      #expect(
        law.contains {
          $0.hasPrefix("DR12b") && $0.contains("§DR12a+4w  ") && $0.hasSuffix("Wgs 4, S21 ?")
        }
      )
      #expect(law.contains { $0.hasPrefix("X06") && $0.hasSuffix("MEM ?") })
    }
  }

  @Test func `answers are Dutch for a Dutch reader and the same for programs`() throws {
    let house = try House()
    defer { house.clear() }
    let change = try house.ok("plan", "fact", "P", "benefit=ja", "debts=NEE", "--lang", "nl", "-y")
    #expect(change.contains("ja → nee"), "\(change)")
    for words in [["plan", "fact", "P"], ["show", "P"]] {
      let shown = try house.ok(words + ["--lang", "nl"])
      #expect(shown.contains(/benefit +Uitkering nodig +ja\b/), "\(shown)")
      #expect(shown.contains(/debts +Schulden +nee\b/))
    }
    let data = try house.ok("plan", "fact", "P", "--lang", "nl", "-f", "csv")
    #expect(data.contains("benefit,Uitkering nodig,yes,"), "\(data)")
    #expect(try JSONObject(house.shown()).object("facts")?.text("debts") == "no")
  }
}
