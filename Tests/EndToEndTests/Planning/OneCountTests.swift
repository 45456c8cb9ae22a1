import Foundation
import Testing

/// Late is late by one rule: lists, report, calendar, directory, figures and those who leave count
/// alike.
struct OneCountTests {
  @Test func `whoever counts what is late counts the same`() throws {
    var binary = try Binary()
    defer { binary.clear() }
    binary.variables["AFTERCARE_TODAY"] = "2026-11-23"
    binary.variables["AFTERCARE_STORE"] = binary.folder.path() + "demo.db"
    let made = try binary.run("demo", "--plans", "12", "--seed", "3")
    try #require(made.code == 0, "\(made.talk)")
    try stopOne(&binary)
    var sum = 0
    for audience in [["--worker", "gemeente-1"], ["--worker", "gemeente-2"], ["--all"]] {
      let filter = audience == ["--all"] ? [] : audience
      let report = try Self.object(binary.run(["report", "overdue", "-f", "json"] + filter).output)
      let late = try #require(report["total"] as? Int)
      let list = try Self.object(binary.run(["next", "-f", "json"] + filter).output)
      let counts = try #require(list["counts"] as? [String: Int])
      #expect((counts["breached"] ?? 0) + (counts["overdue"] ?? 0) == late)
      let feed = try binary.run(["feed", "export"] + audience + ["--lang", "en"]).output
      let told = feed.firstMatch(of: /SUMMARY:(\d+) overdue/).flatMap { Int($0.1) } ?? 0
      #expect(told == late, "\(audience)")
      let tasks = try Self.object(
        binary.run(["task", "list", "--overdue", "-f", "json"] + filter).output)
      #expect(tasks["total"] as? Int == late, "\(audience)")
      sum += late
    }
    #expect(sum > 0)
    try countEverybody(binary)
  }

  /// Stops a plan three weeks ago: what tells all concerned, and ends access, is late since.
  private func stopOne(_ binary: inout Binary) throws {
    binary.variables["AFTERCARE_ACTOR"] = "tester"
    let list = try Self.object(
      binary.run("plan", "list", "--status", "active", "-f", "json").output)
    let plans = try #require(list["plans"] as? [[String: Any]])
    let plan = try #require(
      plans.first { ($0["start"] as? String ?? "") < "2026-10-01" }?["code"] as? String)
    let run = try binary.run(
      "plan", "stop", plan, "--kind", "died", "--on", "2026-11-02", "-m", "letter", "-y")
    try #require(run.code == 0, "\(run.talk)")
    let report = try Self.object(binary.run("overdue", "-f", "json").output)
    let settling = try #require(report["toSettle"] as? [String: Int])
    #expect((settling["late"] ?? 0) > 0)
  }

  private func countEverybody(_ binary: Binary) throws {
    func total(_ words: String...) throws -> Int? {
      try Self.object(binary.run(["overdue", "-f", "json"] + words).output)["total"] as? Int
    }
    let all = try #require(try total())
    let today = try Self.object(binary.run("today", "-f", "json").output)
    #expect((today["breached"] as? Int ?? 0) + (today["overdue"] as? Int ?? 0) == all)
    let plans = try Self.object(binary.run("plan", "list", "-f", "json").output)
    let rows = try #require(plans["plans"] as? [[String: Any]])
    #expect(rows.reduce(0) { $0 + ($1["overdue"] as? Int ?? 0) } == all)
    let ready = try Self.object(binary.run("next", "--ready", "-f", "json").output)
    let possible = try #require(ready["total"] as? Int)
    #expect(possible > 0 && today["ready"] as? Int == possible)
    #expect(rows.reduce(0) { $0 + ($1["ready"] as? Int ?? 0) } == possible)
    for (list, option) in [("partner", "--partner"), ("worker", "--worker")] {
      let text = try binary.run(list, "list", "-f", "json").output
      let rows = try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
      for row in rows {
        guard let id = row[list] as? String, let late = row["late"] as? Int else { continue }
        #expect(try total(option, id) == late, "\(list) \(id)")
      }
      #expect(rows.contains { ($0["late"] as? Int ?? 0) > 0 }, "\(list)")
      #expect(list == "worker" || rows.reduce(0) { $0 + ($1["late"] as? Int ?? 0) } == all)
    }
    var binary = binary
    binary.variables["AFTERCARE_ACTOR"] = "tester"
    let left = try binary.run("worker", "set", "gemeente-1", "--left", "2026-11-23", "--yes")
    let told = try #require(left.talk.firstMatch(of: /\((\d+) overdue\)/), "\(left.talk)")
    #expect(try Int(told.1) == total("--worker", "gemeente-1"))
  }

  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
