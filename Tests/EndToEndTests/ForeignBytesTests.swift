import Foundation
import Testing

/// Words of a command line, variables and texts that are no UTF-8: refused, never mended.
struct ForeignBytesTests {
  /// `René` as Latin-1 writes it.
  private static let name = Array("Ren".utf8) + [0xE9]

  /// A word with an `é` of Latin-1 at the end of every `caf`.
  private static func raw(_ words: String...) -> [[UInt8]] {
    words.map { Array($0.utf8).flatMap { $0 == UInt8(ascii: "%") ? [0xE9] : [$0] } }
  }

  @Test func `a reason that is no text is refused, and the journal stays as it is`() throws {
    let house = try House()
    defer { house.clear() }
    let before = try house.shown()
    let run = try house.binary.run(
      raw: Self.raw("task", "skip", "\(house.plan)/I01", "-m", "in overleg met caf%", "-y"))
    #expect(run.code == 64, "\(run.talk)")
    #expect(run.talk.contains("Word 5"))
    #expect(run.talk.contains(#"caf\xe9"#), "\(run.talk)")
    #expect(try house.shown() == before)
    #expect(try !house.ok("plan", "history", "P").contains("\u{FFFD}"))
  }

  @Test func `a name of somebody that is no text is refused, wherever it is said`() throws {
    let house = try House()
    defer { house.clear() }
    let before = try house.shown()
    let acted = try house.binary.run(
      raw: Self.raw("task", "skip", "\(house.plan)/I02", "-m", "fine", "-y"),
      variables: [("AFTERCARE_ACTOR", Self.name)])
    #expect(acted.code == 64, "\(acted.talk)")
    #expect(acted.talk.contains("AFTERCARE_ACTOR"))
    #expect(acted.talk.contains(#"Ren\xe9"#))
    let kept = try house.binary.run(raw: Self.raw("config", "set", "actor", "Ren%"))
    #expect(kept.code == 64, "\(kept.talk)")
    #expect(kept.talk.contains("Word 4"))
    #expect(try house.ok("config", "get", "actor") == "tester\n")
    #expect(try house.shown() == before)
  }

  @Test(arguments: [
    "AFTERCARE_STORE", "AFTERCARE_HOME", "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
  ])
  func `a variable with a path that is no text is refused`(_ variable: String) throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let run = try binary.run(
      raw: Self.raw("next"), variables: [(variable, Array("/tmp/caf".utf8) + [0xE9])])
    #expect(run.code == 64, "\(run.talk)")
    #expect(run.talk.contains(variable))
    #expect(run.output.isEmpty)
  }

  @Test func `a store in a folder that is no text is refused before anything is made`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    let run = try binary.run(raw: Self.raw("init", "--actor", "tester", "--store", "./caf%/s.db"))
    #expect(run.code == 64, "\(run.talk)")
    #expect(run.talk.contains("Word 5"))
    let made = try FileManager.default.contentsOfDirectory(atPath: binary.folder.path())
    #expect(made == [], "\(made)")
  }

  @Test func `the refusal speaks the language that was asked for`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let run = try binary.run(raw: Self.raw("find", "caf%", "--lang", "nl"))
    #expect(run.code == 64)
    #expect(run.talk.contains("geen UTF-8"), "\(run.talk)")
  }

  @Test func `a locale that is no text is no reason to refuse`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let run = try binary.run(raw: Self.raw("next"), variables: [("LC_ALL", [0xE9])])
    #expect(run.code == 0, "\(run.talk)")
  }

  @Test func `a line of a batch that is no text is told on its line`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    let good = #"{"origin":"2026-04-02","amount":5,"unit":"d"}"#
    let file = binary.folder.appending(path: "lines")
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("\(good)\r\n".utf8)
    bytes += Array(#"{"origin":"2026-04-02","amount":5,"unit":"d","roll":"caf"#.utf8)
    bytes += [0xE9] + Array("\"}\n\(good)".utf8)
    try Data(bytes).write(to: file)
    let run = try binary.run(["term", "--batch"], from: file)
    let lines = run.output.split(separator: "\n")
    try #require(lines.count == 3, "\(run.output)")
    #expect(lines[0].contains("2026-04-07"))
    #expect(lines[1].contains("batch-line-malformed"))
    #expect(lines[2].contains("2026-04-07"))
  }
}
