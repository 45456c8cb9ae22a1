import Foundation
import Testing

/// What a plan is called by those who direct it.
struct LabelTests {
  private static let label = "dossier 2026-14"

  private func labelled() throws -> House {
    let house = try House()
    try house.ok("plan", "label", "P", Self.label)
    return house
  }

  @Test func `it stands beside the code on a screen`() throws {
    let house = try labelled()
    defer { house.clear() }
    for words in [
      ["next"], ["plan", "list"], ["task", "list"], ["overdue"], ["show", house.plan],
    ] {
      let screen = try PseudoTerminal(house.binary, words: words)
      #expect(screen.end() == 0)
      #expect(screen.shown.contains(Self.label), "\(words) \(screen.shown)")
    }
  }

  @Test func `files and pipes tell it only when it is asked for, and the journal keeps that`()
    throws
  {
    let house = try labelled()
    defer { house.clear() }
    for words in [
      ["next"], ["next", "-f", "csv"], ["plan", "list", "-f", "csv"], ["plan", "list", "-f", "md"],
      ["plan", "list", "-f", "json"], ["show", "P"], ["show", "P", "-f", "json"],
      ["task", "list", "-f", "json"], ["plan", "export", "P"], ["plan", "history", "P"],
      ["plan", "history", "P", "-f", "json"], ["overdue", "-f", "csv"], ["report", "upcoming"],
      ["find", "2026-14", "-f", "csv"],
      ["feed", "export", "--all", "--level", "2"],
    ] {
      let told = try house.ok(words)
      #expect(!told.contains(Self.label), "\(words)")
    }
    let before = try #require(try changes(house))
    let csv = try house.ok("plan", "list", "--labels", "-f", "csv")
    #expect(csv.contains(Self.label) && csv.contains("ownLabel"), "\(csv)")
    #expect(try changes(house) == before + 1)
    #expect(try house.ok("show", "P", "--labels").contains(Self.label))
    #expect(try changes(house) == before + 2)
    #expect(try house.run("plan", "list", "--labels", "-f", "json").code == 64)
    let bytes = try Data(contentsOf: house.binary.store)
    #expect(bytes.range(of: Data(Self.label.utf8)) == nil)
  }

  /// How many change sets the journal has.
  private func changes(_ house: House) throws -> Int? {
    try JSONObject(house.ok("whoami", "-f", "json")).number("changes")
  }

  @Test func `it is changed, taken away and brought back, and reads like any other text`() throws {
    let house = try labelled()
    defer { house.clear() }
    #expect(try house.run("plan", "label", "P", Self.label).code == 2)
    #expect(try house.run("plan", "label", "P", "zaak Jan de Vries").code == 2)
    #expect(try house.run("plan", "label", "P", String(repeating: "x", count: 61)).code == 64)
    try house.ok("plan", "label", "P", "")
    #expect(try !house.ok("show", "P", "--labels").contains(Self.label))
    try house.ok("undo", "P", "-m", "x", "-y")
    #expect(try house.ok("show", "P", "--labels").contains(Self.label))
    let found = try JSONObject(house.ok("find", "2026-14", "-f", "json")).objects("items")
    #expect(found.first?.text("where") == "ownLabel")
    let history = try house.ok("plan", "history", "P")
    #expect(history.contains("own name given") && !history.contains("2026-14"))
  }

  @Test func `a new plan can have one from the start`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("plan", "new", "adult-returnee-detention", "--own-label", "zaak 3")
    #expect(try house.ok("plan", "list", "--labels", "-f", "csv").contains("zaak 3"))
  }
}
