import Foundation
import Testing

/// Late is late by one rule: the list, the report and the calendar count alike.
struct OneCountTests {
  @Test func `list, report and feed say the same number of late items`() throws {
    var binary = try Binary()
    defer { binary.clear() }
    binary.variables["AFTERCARE_TODAY"] = "2026-11-23"
    binary.variables["AFTERCARE_STORE"] = binary.folder.path() + "demo.db"
    let made = try binary.run("demo", "--plans", "12", "--seed", "3")
    try #require(made.code == 0, "\(made.talk)")
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
      sum += late
    }
    #expect(sum > 0)
  }

  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
