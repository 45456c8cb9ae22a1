import Foundation
import Testing

/// What libraries of others find in our calendars: the same as each other, and as the program says.
struct FeedReadersTests {
  private static let views: [(name: String, words: [String])] = [
    ("busy", ["--all", "--level", "0"]),
    ("neutral", ["--all", "--level", "1", "--todos", "--relations", "--alarms"]),
    ("titled", ["--all", "--level", "2", "--todos", "--relations", "--alarms"]),
    ("partner", ["--partner", "reclassering", "--level", "2", "--todos"]),
    ("worker", ["--worker", "gemeente-1", "--level", "2", "--alarms"]),
  ]

  /// A demo store on a fixed day, with an appointment of today and something called off.
  private static func demo() throws -> Binary {
    var binary = try Binary()
    binary.variables["AFTERCARE_LANG"] = "en"
    binary.variables["AFTERCARE_ACTOR"] = "tester"
    binary.variables["AFTERCARE_TODAY"] = "2026-11-23"
    binary.variables["AFTERCARE_STORE"] = binary.folder.path() + "demo.db"
    try ok(binary, "demo", "--plans", "8", "--seed", "5")
    let tasks = try JSONObject(ok(binary, "next", "--kind", "action", "-f", "json"))
      .objects("items").compactMap { $0.text("ref") }
    try #require(tasks.count > 3)
    try ok(
      binary, "task", "pin", tasks[0], "2026-11-23", "--time", "14:00", "-m", "met, en; zo", "-y")
    try ok(binary, "task", "skip", tasks[1], "-m", "niet nodig", "-y")
    return binary
  }

  @discardableResult
  private static func ok(_ binary: Binary, _ words: String...) throws -> String {
    let run = try binary.run(words)
    guard run.code == 0 else { throw Binary.Failure(text: "\(words): \(run.talk)") }
    return run.output
  }

  @Test func `seven libraries find the same in every calendar, and remark on nothing`() throws {
    let binary = try Self.demo()
    defer { binary.clear() }
    var kinds: Set<String> = []
    for view in Self.views {
      let path = binary.folder.path() + view.name + ".ics"
      let run = try binary.run(["feed", "export", "--output", path] + view.words)
      try #require(run.code == 0, "\(run.talk)")
      let told = try #require(run.talk.firstMatch(of: /(\d+) items/).flatMap { Int($0.1) })
      let found = try OutsideReader.allCases.map { try $0.read(path, in: binary.folder) }
      for calendar in found {
        let place = "\(calendar.reader), \(view.name)"
        #expect(calendar.remarks.isEmpty, "\(place): \(calendar.remarks.prefix(3))")
        #expect(calendar.items.count == told, "\(place)")
        #expect(calendar.plainItems.count == told, "\(place): two items of one uid")
        Self.expectSame(calendar, found[0], place)
      }
      kinds.formUnion(found[0].items.map { $0.kind + " " + $0.status })
      if view.name == "titled" { #expect(found[0].items.contains { $0.start?.count ?? 0 > 8 }) }
    }
    #expect(
      kinds.isSuperset(of: ["event CONFIRMED", "event CANCELLED", "todo NEEDS-ACTION"]), "\(kinds)")
  }

  /// Tells the first items in which two of them differ.
  private static func expectSame(_ one: FoundCalendar, _ other: FoundCalendar, _ place: String) {
    let (mine, yours) = (one.plainItems, other.plainItems)
    let uids = Set(mine.keys).union(yours.keys).filter { mine[$0] != yours[$0] }.sorted()
    for uid in uids.prefix(3) {
      Issue.record("\(place): \(String(describing: mine[uid])) \(String(describing: yours[uid]))")
    }
    let moments = one.moments.filter { uid, moment in
      other.moments[uid].map { $0 != moment } ?? false
    }
    #expect(moments.isEmpty, "\(place)")
  }

  @Test func `a calendar that a library cannot take is noticed`() throws {
    let binary = try Self.demo()
    defer { binary.clear() }
    let whole = try Self.ok(binary, "feed", "export", "--all", "--level", "2", "--todos")
    /// Whether a reader complains of the calendar with a text in the place of another.
    func complains(_ reader: OutsideReader, _ text: String, becomes other: String) throws -> Bool {
      let spoilt = whole.replacing(text, with: other)
      #expect(spoilt != whole)
      let path = try binary.write(spoilt, to: "spoilt.ics")
      guard let found = try? reader.read(path, in: binary.folder) else { return true }
      return !found.remarks.isEmpty
    }
    let unknown = "CLASS:PRIVATE\r\nREFID:1"
    for reader in [OutsideReader.libical, .ruby, .perl] {
      #expect(try complains(reader, "CLASS:PRIVATE", becomes: unknown), "\(reader)")
    }
    #expect(try complains(.libical, "STATUS:CONFIRMED", becomes: "DURATION:P1D"))
    #expect(try complains(.ical, "STATUS:CONFIRMED", becomes: "STATUS:COMPLETED"))
    #expect(try complains(.sabre, "END:VEVENT\r\n", becomes: ""))
    #expect(try complains(.icalendar, "\r\nUID:", becomes: "\r\nX-UID:"))
    #expect(try complains(.vobject, "END:VEVENT\r\n", becomes: ""))
  }

  @Test func `what is late by the calendar of each worker is late by their list and the report`()
    throws
  {
    let binary = try Self.demo()
    defer { binary.clear() }
    let rows = try JSONSerialization.jsonObject(
      with: Data(Self.ok(binary, "worker", "list", "-f", "json").utf8))
    let workers = (rows as? [[String: Any]] ?? []).compactMap { $0["worker"] as? String }
    try #require(workers.count > 3)
    var sum = 0
    for worker in workers {
      let path = binary.folder.path() + worker + ".ics"
      try Self.ok(
        binary, "feed", "export", "--worker", worker, "--level", "2", "--output", path)
      let report = try JSONObject(
        Self.ok(binary, "report", "overdue", "--worker", worker, "-f", "json"))
      let list = try JSONObject(Self.ok(binary, "next", "--worker", worker, "-f", "json"))
      let late = try #require(report.number("total"))
      let counts = try #require(list.object("counts"))
      #expect((counts.number("breached") ?? 0) + (counts.number("overdue") ?? 0) == late)
      for reader in [OutsideReader.ruby, .libical] {
        let told = try reader.read(path, in: binary.folder).items.compactMap { item in
          item.start == "20261123" ? item.summary.firstMatch(of: /^(\d+) overdue/)?.1 : nil
        }
        #expect(told.compactMap { Int($0) } == (late > 0 ? [late] : []), "\(reader), \(worker)")
      }
      sum += late
    }
    #expect(sum > 0)
  }
}
