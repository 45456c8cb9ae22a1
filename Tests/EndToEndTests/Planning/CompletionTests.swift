import Foundation
import Testing

/// What is offered at the end of a line, from the truth of the store.
struct CompletionTests {
  /// The words offered behind a line, with what they mean.
  private func offered(_ line: String, _ house: House) throws -> [String: String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word == "P" || word.hasPrefix("P/") ? house.plan + word.dropFirst() : String(word)
    }
    let run = try house.binary.run(["complete", "zsh", "--", "aftercare"] + words)
    #expect(run.code == 0)
    #expect(run.talk == "")
    var result: [String: String] = [:]
    for line in run.output.split(separator: "\n").dropFirst() {
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      result[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
    return result
  }

  @Test func `items are offered by what the verb may do with them, with their titles`() throws {
    let house = try House()
    defer { house.clear() }
    let code = house.plan
    let open = try offered("done P/", house)
    let title = try #require(open["\(code)/I01"])
    #expect(try house.ok("show", "P/I01").contains(title), "\(title)")
    #expect(try offered("task reopen P/", house) == [:])
    try house.ok("done", "P/I01")
    #expect(try offered("done P/", house)["\(code)/I01"] == nil)
    #expect(try offered("done P/", house).count == open.count - 1)
    #expect(try offered("task reopen P/", house) == ["\(code)/I01": title])
    #expect(try offered("show P/i01", house) == ["\(code)/I01": title])
    #expect(try offered("task unpin P/", house) == [:])
    try house.ok("task", "pin", "P/I02", "2026-12-01", "-m", "x")
    #expect(try Array(offered("task unpin P/", house).keys) == ["\(code)/I02"])
    let series = try offered("series stop P/", house)
    #expect(!series.isEmpty)
    #expect(Set(series.keys).isDisjoint(with: open.keys))
    #expect(try offered("measure end P/", house) == [:])
    #expect(try offered("task add P/", house) == [:])
    #expect(try Array(offered("task add \(code.prefix(2))", house).keys) == ["\(code)/"])
    #expect(try Array(offered("done ", house).keys) == ["\(code)/"])
    #expect(try Set(offered("task link P/I03 --after I0", house).keys).contains("I01"))
  }

  @Test func `plans are offered by the state that the verb asks for`() throws {
    let house = try House()
    defer { house.clear() }
    let code = house.plan
    #expect(try Array(offered("plan suspend ", house).keys) == [code])
    #expect(try offered("plan start ", house) == [:])
    #expect(try offered("plan resume ", house) == [:])
    try house.ok("plan", "suspend", "P", "-m", "pause", "-y")
    #expect(try offered("plan suspend ", house) == [:])
    #expect(try Array(offered("plan resume ", house).keys) == [code])
    #expect(try offered("plan history \(code.lowercased())", house)[code]?.contains("·") == true)
  }

  @Test func `what a plan knows is offered with its answers`() throws {
    let house = try House()
    defer { house.clear() }
    #expect(try offered("plan anchor P ", house)["release="] == "2026-12-15")
    #expect(
      try Set(offered("plan anchor P release=2026-12-20:", house).keys) == [
        "release=2026-12-20:expected", "release=2026-12-20:confirmed", "release=2026-12-20:actual",
      ])
    #expect(try offered("plan fact P debts", house) == ["debts=": "Debts"])
    #expect(try Set(offered("plan fact P debts=", house).keys) == ["debts=yes", "debts=no"])
    #expect(try !offered("plan event P ", house).isEmpty)
    #expect(try !offered("measure add P ", house).isEmpty)
    #expect(try offered("plan bind P GG", house)["GGZ="] != nil)
    #expect(try offered("plan bind P GGZ=recl", house)["GGZ=reclassering"] != nil)
    let template = "adult-returnee-detention"
    #expect(try offered("plan new ad", house)[template] == "Adult returnee out of detention")
    #expect(try offered("plan new \(template) --anchor rel", house) == ["release=": "Release"])
    #expect(
      try offered("plan new \(template) --lang nl --fact debts", house) == ["debts=": "Schulden"])
  }

  @Test func `people, settings and words of options are offered`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("account", "add", "anna", "--role", "coordinator")
    #expect(try offered("task assign P/I01 --to ge", house) == ["gem-01": "gemeente"])
    #expect(try offered("next --worker=gem-01,rn", house).keys.contains("--worker=gem-01,rn-03"))
    #expect(try offered("token issue a", house) == ["anna": "coordinator"])
    #expect(try Set(offered("next --status a", house).keys) == ["active", "aftercare"])
    #expect(try offered("config set la", house).keys.contains("lang"))
    #expect(try Set(offered("config set lang ", house).keys) == ["nl", "en"])
    #expect(try Set(offered("next -f ", house).keys) == ["table", "json", "csv", "excel", "md"])
    #expect(try Set(offered("completion ", house).keys) == ["bash", "zsh", "fish"])
    #expect(try offered("don", house)["done"]?.isEmpty == false)
    #expect(try offered("compl", house).keys.contains("complete") == false)
    #expect(try offered("done --out", house)["--outcome"]?.isEmpty == false)
    #expect(try offered("log P/DR21 h", house).keys.contains("held"))
  }

  @Test func `without a store, or one that cannot be read, nothing is offered and nothing said`()
    throws
  {
    let house = try House()
    defer { house.clear() }
    let none = try house.binary.run(
      ["complete", "zsh", "--", "aftercare", "--store", "/no/s.db", "done", "\(house.plan)/"])
    #expect(none.code == 0 && none.output == "" && none.talk == "")
    try Data("this is no store".utf8).write(to: house.binary.store)
    let broken = try house.binary.run(
      ["complete", "zsh", "--", "aftercare", "done", "\(house.plan)/"])
    #expect(broken.code == 0 && broken.output == "" && broken.talk == "")
    #expect(try !offered("don", house).isEmpty)
  }

  @Test func `a service is not asked`() throws {
    let house = try House()
    defer { house.clear() }
    #expect(try offered("--server http://127.0.0.1:9 done P/", house) == [:])
    var binary = house.binary
    binary.variables["AFTERCARE_SERVER"] = "http://127.0.0.1:9"
    let elsewhere = House(binary: binary, plan: house.plan)
    #expect(try offered("done P/", elsewhere) == [:])
    #expect(try !offered("done --on", elsewhere).isEmpty)
    #expect(try !offered("--store \(house.binary.store.path()) done P/", elsewhere).isEmpty)
  }

  @Test func `a store that somebody keeps locked is not waited for`() throws {
    let house = try House()
    defer { house.clear() }
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/env")
    let script = """
      import sqlite3, sys
      store = sqlite3.connect(sys.argv[1], isolation_level=None)
      store.execute("PRAGMA locking_mode = EXCLUSIVE")
      store.execute("BEGIN EXCLUSIVE")
      store.execute("CREATE TABLE other (a)")
      print("locked", flush=True)
      sys.stdin.read()
      """
    holder.arguments = ["python3", "-c", script, house.binary.store.path()]
    let (input, output) = (Pipe(), Pipe())
    holder.standardInput = input
    holder.standardOutput = output
    try holder.run()
    defer {
      try? input.fileHandleForWriting.close()
      holder.waitUntilExit()
    }
    let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    #expect(said.hasPrefix("locked"))
    #expect(try offered("done P/", house) == [:])
    #expect(try !offered("don", house).isEmpty)
  }

  @Test func `a store is only read`() throws {
    let house = try House()
    defer { house.clear() }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: house.binary.store.deletingLastPathComponent().path())
    let before = try Data(contentsOf: house.binary.store)
    #expect(try !offered("done P/", house).isEmpty)
    #expect(try Data(contentsOf: house.binary.store) == before)
    let after = try FileManager.default.contentsOfDirectory(
      atPath: house.binary.store.deletingLastPathComponent().path())
    #expect(Set(after) == Set(files))
  }

  @Test func `notes and reasons are never shown`() throws {
    let house = try House()
    defer { house.clear() }
    try house.ok("task", "skip", "P/I02", "-m", "VERTROUWELIJK", "-y")
    for line in ["show P/", "task reopen P/", "plan history ", "done "] {
      let text = try offered(line, house).map { $0.key + $0.value }.joined()
      #expect(!text.contains("VERTROUWELIJK"))
    }
  }
}
