import Foundation
import Testing

/// A byte order mark, as Notepad and PowerShell write one, is no part of any text that is read.
struct ByteOrderMarkTests {
  private static let mark = "\u{FEFF}"

  /// What is said of a file with two faulty keys, without its name.
  private func told(_ text: String, _ words: [String]) throws -> (code: Int32, told: String) {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let file = try binary.write(text, to: "x.yaml")
    let run = try binary.run(words + [file])
    return (run.code, (run.output + run.talk).replacingOccurrences(of: file, with: "FILE"))
  }

  @Test(arguments: [["plan", "import"], ["template", "check"]])
  func `two keys are read alike with and without the mark, with the same columns`(
    _ words: [String]
  ) throws {
    let text = "template: x\ncase-type: y\n  odd: z\n"
    let plain = try told(text, words)
    let marked = try told(Self.mark + text, words)
    #expect(marked == plain)
    let two = try told(Self.mark + "template: x\ncase-type: y\n", words)
    #expect(two.code == 65)
    #expect(!two.told.contains("<document start>"), "\(two.told)")
    #expect(try two == told("template: x\ncase-type: y\n", words))
  }

  @Test func `a plan with the mark comes in`() throws {
    let house = try House()
    defer { house.clear() }
    let text = try house.ok("plan", "export", "P").split(separator: "\n")
      .filter { !$0.hasPrefix("plan:") }.joined(separator: "\n")
    try house.ok("plan", "import", house.binary.write(Self.mark + text, to: "copy.yaml"), "-y")
  }

  @Test
  func `settings and keys to services are read with the mark, comments and Windows line ends`()
    throws
  {
    let binary = try Binary()
    defer { binary.clear() }
    _ = try binary.write(
      Self.mark + "lang: nl # dutch\r\nactor: \"A # b\"  # me\r\nwidth: 100#\r\n",
      to: "config/aftercare/config.yaml")
    let faulty = try binary.run("config", "get", "lang")
    #expect(faulty.code == 64, "100# is no number: \(faulty.output)\(faulty.talk)")
    _ = try binary.write(
      Self.mark + "lang: nl # dutch\r\nactor: \"A # b\"  # me\r\n",
      to: "config/aftercare/config.yaml")
    #expect(try binary.run("config", "get", "lang").output == "nl\n")
    #expect(try binary.run("config", "get", "actor").output == "A # b\n")
    // The address of nobody: with a key the service is looked for, without one a login is asked.
    _ = try binary.write(
      Self.mark + "http://127.0.0.1:9 key\r\n", to: "config/aftercare/credentials")
    let run = try binary.run("next", "--server", "http://127.0.0.1:9")
    #expect(run.code == 69, "\(run.talk)")
  }

  @Test func `a reason from the input has no mark`() throws {
    let house = try House()
    defer { house.clear() }
    let run = try house.binary.run(
      ["task", "skip", "\(house.plan)/I01", "-m", "-", "-y"], input: Self.mark + "in overleg")
    #expect(run.code == 0, "\(run.talk)")
    let history = try house.ok("plan", "history", "P", "-f", "json")
    #expect(history.contains("\"in overleg\""), "\(history)")
    #expect(!history.contains(Self.mark))
  }

  @Test func `own templates and settings of a folder are read with the mark`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    func text(_ path: String) throws -> String {
      try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
    let plan = "templates/plans/adult-returnee-detention.yaml"
    let holidays = "config/holidays/NL.yaml"
    for mark in ["", Self.mark] {
      _ = try binary.write(mark + text(plan), to: "own/" + plan)
      _ = try binary.write(mark + text(holidays), to: "own/" + holidays)
      let home = binary.folder.appending(path: "own").path()
      let check = try binary.run("template", "check", "--home", home)
      #expect(check.code == 0, "\(check.output)\(check.talk)")
      let term = try binary.run("term", "2026-04-02", "5d", "--roll", "roll+two", "--home", home)
      #expect(term.output.contains("2026-04-08"), "\(term.talk)")
    }
  }

  @Test func `a key of a store is read with the mark`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let key = try String(contentsOf: binary.key, encoding: .utf8)
    try Data((Self.mark + key).utf8).write(to: binary.key)
    let run = try binary.run("next")
    #expect(run.code == 0, "\(run.talk)")
  }
}
