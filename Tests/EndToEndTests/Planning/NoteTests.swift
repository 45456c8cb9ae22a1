import Foundation
import Testing

/// What is written down at plans, items and partners, and where it is never told.
struct NoteTests {
  /// A word that is nowhere else.
  private static let secret = "zonnebloemsleutel"

  @Test func `a note is written, listed, shown, found and taken back`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("note", "add", "P/DR10", "-m", "de \(Self.secret) ligt bij de balie")
    try house.ok("note", "add", "P", "-m", "bij het plan")
    try house.ok("note", "add", "wonen", "-m", "alleen telefonisch")
    let mine = try JSONObject(house.ok("note", "list", "P", "-f", "json"))
    #expect(mine.objects("notes").map { $0.number("number") } == [1, 2])
    #expect(mine.objects("notes").first?.text("ref") == "\(house.plan)/DR10")
    #expect(mine.objects("notes").first?.text("author") == "tester")
    #expect(try JSONObject(house.ok("note", "list", "-f", "json")).number("total") == 3)
    #expect(try house.ok("show", "P").contains(Self.secret))
    #expect(try house.ok("show", "P/DR10").contains(Self.secret))
    #expect(try !house.ok("show", "P/DR09b").contains(Self.secret))
    #expect(try house.ok("partner", "show", "wonen").contains("alleen telefonisch"))
    let found = try JSONObject(house.ok("find", Self.secret, "-f", "json"))
    #expect(found.objects("items").map { $0.text("where") } == ["note 1"])
    #expect(found.objects("items").first?.text("key") == "DR10")
    try house.ok("note", "remove", "P", "1", "-m", "niet meer nodig")
    #expect(try !house.ok("show", "P").contains(Self.secret))
    try house.ok("undo", "P", "-m", "toch nodig", "-y")
    #expect(try house.ok("show", "P").contains(Self.secret))
  }

  @Test func `only whoever wrote a note takes it back`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("note", "add", "P", "-m", "van de eerste")
    var other = house.binary
    other.variables["AFTERCARE_ACTOR"] = "ander"
    let refused = try other.run("note", "remove", house.plan, "1")
    #expect(refused.code == 2 && refused.talk.contains("tester"), "\(refused.talk)")
    #expect(try house.run("note", "remove", "P", "7").code == 66)
    #expect(try house.run("note", "add", "P", "-m", " ").code == 64)
    #expect(try house.run("note", "add", "P", "-m", "bel 06-12345678").code == 2)
  }

  @Test func `what a note says stands in no history, list, sheet, export or calendar`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("note", "add", "P/DR10", "-m", Self.secret)
    try house.ok("note", "add", "gemeente", "-m", Self.secret)
    let history = try house.ok("plan", "history", "P")
    #expect(history.contains("note 1 at DR10"), "\(history)")
    for words in [
      ["plan", "history", "P", "-f", "json"], ["directory", "history", "-f", "json"],
      ["next"], ["next", "-f", "csv"], ["next", "-f", "json"],
      ["task", "list", "--all", "-f", "csv"],
      ["task", "list", "--all", "-f", "json"], ["overdue", "-f", "csv"], ["report", "upcoming"],
      ["plan", "list", "-f", "csv"], ["plan", "export", "P"], ["plan", "show", "P", "-f", "csv"],
      ["find", Self.secret], ["find", Self.secret, "-f", "csv"],
      ["find", Self.secret, "-f", "json"],
      ["feed", "export", "--all", "--level", "2"], ["undo", "P", "-m", "x", "-n"],
    ] {
      let run = try house.run(words)
      #expect(!(run.output + run.talk).contains(Self.secret), "\(words)")
    }
    // Nor in the file of the store, in clear.
    let bytes = try Data(contentsOf: house.binary.store)
    #expect(bytes.range(of: Data(Self.secret.utf8)) == nil)
  }

  @Test func `a search says where, who and when, running plans first`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("plan", "new", "adult-returnee-detention", "--begin", "--start", "2026-06-01")
    let codes = try JSONObject(house.ok("plan", "list", "-f", "json")).objects("plans")
      .compactMap { $0.text("code") }
    let other = try #require(codes.first { !$0.hasPrefix(house.plan) })
    try house.ok("plan", "stop", other, "--kind", "died", "-m", "bericht \(Self.secret)", "-y")
    let found = try JSONObject(house.ok("find", "visit", "-f", "json")).objects("items")
    let ended = found.firstIndex { $0.text("status") == "stopped" } ?? found.count
    #expect(found[..<ended].allSatisfy { $0.text("status") == "active" })
    let late = try JSONObject(house.ok("find", "DR09b", "-f", "json")).objects("items").first
    #expect(late?.text("where") == "key" && late?.text("who") != nil && late?.text("date") != nil)
    let plan = try JSONObject(house.ok("find", house.plan, "-f", "json")).objects("items").first
    #expect(plan?.text("where") == "code" && plan?.text("who") == "gem-01")
    let reason = try JSONObject(house.ok("find", Self.secret, "-f", "json")).objects("items")
    #expect(reason.first?.text("where")?.hasPrefix("reason ") == true)
    // Inside a word nothing is found.
    let inside = try JSONObject(house.ok("find", "onnebloem", "-f", "json"))
    #expect(inside.number("total") == 0)
  }

  @Test func `Dutch words make notes too`() throws {
    let house = try House()
    defer { house.clear() }
    var binary = house.binary
    binary.variables["AFTERCARE_LANG"] = "nl"
    #expect(try binary.run("notitie", "toevoegen", house.plan, "-m", "eerste").code == 0)
    let list = try binary.run("notities", house.plan)
    #expect(list.output.contains("1 notitie") && list.output.contains("eerste"), "\(list.output)")
    #expect(try binary.run("notitie", "verwijder", house.plan, "1").code == 0)
  }
}
