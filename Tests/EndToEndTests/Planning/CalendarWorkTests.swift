import Foundation
import Testing

/// What a calendar says to do is what lists say, and what it names can be typed.
struct CalendarWorkTests {
  @Test func `as many to-dos are red as next calls late`() throws {
    var binary = try Binary()
    defer { binary.clear() }
    binary.variables["AFTERCARE_TODAY"] = "2026-11-23"
    binary.variables["AFTERCARE_LANG"] = "en"
    binary.variables["AFTERCARE_STORE"] = binary.folder.path() + "demo.db"
    let made = try binary.run("demo", "--plans", "12", "--seed", "3")
    try #require(made.code == 0, "\(made.talk)")
    var sum = 0
    for audience in [["--worker", "gemeente-1"], ["--worker", "gemeente-2"], ["--all"]] {
      let filter = audience == ["--all"] ? [] : audience
      let list = try Self.object(binary.run(["next", "-f", "json"] + filter).output)
      let counts = try #require(list["counts"] as? [String: Int])
      let late = (counts["breached"] ?? 0) + (counts["overdue"] ?? 0)
      for level in ["1", "2"] {
        let feed = try binary.run(
          ["feed", "export", "--todos", "--level", level] + audience
        ).output
        #expect(Self.red(in: feed, before: "20261123") == late, "\(audience) \(level)")
        let told = feed.firstMatch(of: /SUMMARY:(\d+) overdue/).flatMap { Int($0.1) } ?? 0
        #expect(told == late, "\(audience) \(level)")
      }
      sum += late
    }
    #expect(sum > 0)
    try typeBack(binary)
  }

  /// Every number a calendar of one worker says is one that commands read.
  private func typeBack(_ binary: Binary) throws {
    let feed = try binary.run("feed", "export", "--worker", "gemeente-1", "--todos").output
      .replacing("\r\n ", with: "")
    let numbers = Set(feed.matches(of: /SUMMARY:[A-Za-z ]+ ([0-9A-Z]{4}·[0-9.]+)/).map { $0.1 })
    #expect(numbers.count > 5)
    for number in Set(feed.matches(of: /aftercare show ([0-9A-Z]{4}·[0-9.]+)/).map { $0.1 }) {
      #expect(numbers.contains(number))
    }
    for number in numbers.sorted().prefix(12) {
      let shown = try binary.run("show", String(number))
      #expect(shown.code == 0, "\(number): \(shown.talk)")
      #expect(shown.output.contains("(\(number))"))
    }
    let next = try binary.run("next", "--worker", "gemeente-1").output
    #expect(next.contains("·"))
  }

  @Test func `an appointment says how long and where, and its place can be changed and taken away`()
    throws
  {
    let house = try House()
    defer { house.binary.clear() }
    let unknown = try house.run(
      "task", "pin", "P/I09", "2026-12-08", "10:00", "--place", "nowhere", "-m", "agreed")
    #expect(unknown.code == 66)
    #expect(unknown.talk.contains("zaal-214"))
    try house.ok(
      "task", "pin", "P/I09", "2026-12-08", "10:00", "--minutes", "90", "--place", "zaal-214", "-m",
      "agreed", "-y")
    #expect(try house.ok("show", "P/I09").contains("2026-12-08 10:00, 90 min, zaal-214"))
    // The column is narrow: what is told stands on two lines.
    #expect(try house.ok("plan", "history", "P", "-f", "csv").contains("90 min, zaal-214"))
    let feed = try house.ok("feed", "export", "--all", "--level", "2")
    #expect(feed.contains("LOCATION:zaal-214\r\n"))
    #expect(feed.contains("DTEND;TZID=Europe/Amsterdam:20261208T113000\r\n"))
    #expect(!(try house.ok("feed", "export", "--all", "--level", "1")).contains("LOCATION"))
    #expect(try house.ok("plan", "export", "P").contains("place: zaal-214"))
    let moved = try house.ok(
      "task", "pin", "P/I09", "2026-12-08", "10:00", "--minutes", "90", "--place", "video", "-m",
      "by video", "-y")
    #expect(moved.contains("zaal-214") && moved.contains("video"))
    try house.ok("task", "pin", "P/I09", "2026-12-08", "10:00", "--minutes", "90", "-m", "no", "-y")
    #expect(!(try house.ok("feed", "export", "--all", "--level", "2")).contains("LOCATION"))
  }

  @Test func `an address keeps how it reminds, and lists say so`() throws {
    let house = try House()
    defer { house.binary.clear() }
    try house.ok(
      "feed", "grant", "--worker", "gem-01", "--todos", "--todos-ahead", "7", "--alarm", "1d",
      "--alarm", "1h", "--alarm-checks", "--show")
    try house.ok("feed", "grant", "--worker", "gem-01", "--alarms", "--show")
    let text = try house.ok("feed", "list", "-f", "json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    let own = try #require(rows.first { $0["todosAhead"] as? Int == 7 })
    #expect(own["alarmTimes"] as? [String] == ["1d", "1h"])
    #expect(own["alarmChecks"] as? Bool == true)
    let usual = try #require(rows.first { $0["todosAhead"] as? Int == 14 })
    #expect(usual["alarmTimes"] as? [String] == ["0d", "1h"])
    for wrong in [
      ["--alarm", "soon"], ["--todos", "--todos-ahead", "400"], ["--todos-ahead", "3"],
    ] {
      #expect(try house.run(["feed", "export", "--worker", "gem-01"] + wrong).code == 64)
    }
  }

  /// How many open to-dos were due before a day.
  private static func red(in feed: String, before day: String) -> Int {
    feed.split(separator: "BEGIN:VTODO").dropFirst().count { part in
      let isOpen = part.contains("STATUS:NEEDS-ACTION") || part.contains("STATUS:IN-PROCESS")
      let due = part.firstMatch(of: /DUE;VALUE=DATE:(\d{8})/)?.1
      return isOpen && due.map { $0 < day } ?? false
    }
  }

  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
