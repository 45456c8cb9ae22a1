import Foundation
import Testing

/// `undo directory` and `directory history`, as somebody types them.
struct DirectoryUndoTests {
  @Test func `a closure is taken back with all it moved, after a look and a yes`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok(
      "task", "add", "P/E1", "--title", "x", "--role", "GEM", "--estimate", "5wd")
    try house.ok("task", "add", "P/E2", "--title", "y", "--role", "GEM", "--due", "E1+2d")
    let before = try house.shown()
    try house.ok("partner", "closures", "gemeente", "--add", "2026-11-24..2026-12-31", "-y")
    let closed = try house.shown()
    #expect(closed != before)

    let unasked = try house.run("undo", "directory", "-m", "wrong month")
    #expect(unasked.code == 2 && unasked.talk.contains("--yes"), "\(unasked.talk)")
    #expect(unasked.talk.contains("gemeente changed: days without work"), "\(unasked.talk)")
    #expect(try house.shown() == closed)
    let reasonless = try house.run("undo", "directory", "-y")
    #expect(reasonless.code != 0 && reasonless.talk.contains("-m"), "\(reasonless.talk)")
    let preview = try house.ok("undo", "directory", "-m", "wrong month", "-n", "-f", "json")
    let undone = try house.ok("undo", "directory", "-m", "wrong month", "-y", "-f", "json")
    #expect(preview == undone.replacing("\"written\": true", with: "\"written\": false"))
    #expect(try JSONObject(undone).objects("plans").count == 1)
    #expect(House.dates(try house.shown()) == House.dates(before))

    let history = try house.ok("directory", "history")
    for text in ["takes back change", "wrong month", "undone", "worker gem-01 at gemeente added"] {
      #expect(history.contains(text), "\(history)")
    }
    let data = try JSONObject(house.ok("directory", "history", "-f", "json", "--limit", "2"))
    #expect(data.objects("changes").count == 2)
    try house.ok("store", "verify")
    try house.ok("store", "rebuild", "-n")
  }

  @Test func `access is not taken back, and the error says what to do instead`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("account", "add", "bert", "--role", "auditor")
    let run = try house.run("undo", "access", "-m", "wrong", "-y")
    #expect(run.code == 2)
    #expect(run.talk.contains("token revoke") && run.talk.contains("account disable"))
    let last = try house.run("undo", "directory", "1", "-m", "wrong", "-y")
    #expect(last.code == 2 && last.talk.contains("stays"), "\(last.talk)")
  }
}

extension House {
  /// The lines with days of a plan as programs see it.
  fileprivate static func dates(_ shown: String) -> [Substring] {
    shown.split(separator: "\n").filter { $0.contains(/\d{4}-\d{2}-\d{2}/) }
  }
}
