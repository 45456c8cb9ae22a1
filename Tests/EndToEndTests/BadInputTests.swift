import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// What people get for input that cannot be used: one message that names the thing, the way out,
/// the right exit code, and a store as it was.
struct BadInputTests {
  /// One mistake at the keyboard.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var code: Int32
    /// What the message must hold.
    var words: [String]

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      arguments: ["next", "--today", "2026-02-31"], code: 64,
      words: ["2026-02-31", "Did you mean", "2026-02-28"]),
    Mistake(
      arguments: ["next", "--today", "tomorow"], code: 64, words: ["Did you mean", "tomorrow"]),
    Mistake(arguments: ["term", "2026-01-01", "7x"], code: 64, words: ["“7x”", "10wd"]),
    Mistake(arguments: ["term", "2026-01-01", "101y"], code: 64, words: ["hundred years"]),
    Mistake(arguments: ["term", "2199-01-01", "50y"], code: 65, words: ["1900 and 2199"]),
    Mistake(
      arguments: ["term", "2026-01-01", "5d", "--roll", "rol"], code: 64,
      words: ["Did you mean roll", "back"]),
    Mistake(arguments: ["show", "!!!"], code: 64, words: ["!!!", "K7QF"]),
    Mistake(arguments: ["partner", "show", "reclassring"], code: 66, words: ["reclassering"]),
    Mistake(
      arguments: ["plan", "new", "adult-returnee-detenton"], code: 66,
      words: ["Did you mean adult-returnee-detention"]),
    Mistake(arguments: ["netx"], code: 64, words: ["netx", "Did you mean next"]),
    Mistake(arguments: ["plan", "lst"], code: 64, words: ["lst", "Did you mean list"]),
    Mistake(arguments: ["next", "--wat"], code: 64, words: ["--wat", "Usage:"]),
    Mistake(arguments: ["next", "-f", "xml"], code: 64, words: ["xml", "json"]),
    Mistake(arguments: ["config", "set", "lnag", "nl"], code: 66, words: ["Did you mean lang"]),
    Mistake(arguments: ["config", "set", "lang", "de"], code: 64, words: ["de", "config list"]),
    Mistake(arguments: ["config", "set", "today", "mon"], code: 2, words: ["--today"]),
    Mistake(arguments: ["store", "restore", "no-such-file"], code: 66, words: ["no-such-file"]),
    Mistake(
      arguments: ["next", "--home", "/no-such-folder"], code: 66,
      words: ["/no-such-folder", "--home"]),
    Mistake(
      arguments: ["config", "set", "home", "/no-such-folder"], code: 66,
      words: ["/no-such-folder", "config.yaml"]),
    Mistake(arguments: ["undo", "-m", "x"], code: 2, words: ["of tester", "aftercare undo K7QF"]),
    Mistake(arguments: ["undo", "12", "-m", "x"], code: 64, words: ["aftercare undo 12 K7QF"]),
  ]

  @Test(arguments: mistakes) func `a mistake has one clear answer`(_ mistake: Mistake) throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let before = try binary.run("whoami").output
    let run = try binary.run(mistake.arguments)
    #expect(run.code == mistake.code, "\(run.talk)")
    #expect(run.output.isEmpty)
    for word in mistake.words { #expect(run.talk.contains(word), "\(run.talk)") }
    #expect(try binary.run("whoami").output == before)
  }

  @Test func `a mistyped code says whether it is unknown or wrong by its check sign`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let made = try binary.run("plan", "new", "adult-returnee-detention", "-f", "json")
    #expect(made.code == 0, "\(made.talk)")
    let code = try #require(made.output.firstMatch(of: /"plan": "([0-9A-Z-]+)"/)?.1)
    let whole = code.filter { $0 != "-" }
    let last = try #require(whole.last)
    let wrong = whole.dropLast() + (last == "7" ? "8" : "7")
    let checked = try binary.run("show", String(wrong))
    #expect(checked.code == 65, "\(checked.talk)")
    #expect(checked.talk.contains("check sign"))
    let third = whole[whole.index(whole.startIndex, offsetBy: 3)]
    let near = whole.prefix(3) + (third == "7" ? "8" : "7")
    let unknown = try binary.run("show", String(near))
    #expect(unknown.code == 66)
    #expect(unknown.talk.contains("Did you mean \(whole.prefix(4))"), "\(unknown.talk)")
    let item = try binary.run("show", "\(whole.prefix(4))/DR0l")
    #expect(item.code == 66)
    #expect(item.talk.contains("DR0"), "\(item.talk)")
  }

  @Test(arguments: [
    ["plan", "import"], ["partner", "closures", "gemeente", "--import"], ["template", "check"],
    ["store", "restore", "--replace", "-y"], ["next", "--store"],
  ])
  func `a pipe, a folder or a device is refused at once`(words: [String]) throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let pipe = binary.folder.appending(path: "pipe").path()
    try #require(mkfifo(pipe, 0o600) == 0)
    // The way to `next` leads past the key, which lies beside the store.
    try FileManager.default.copyItem(
      at: binary.key, to: binary.folder.appending(path: "store.key"))
    for path in [pipe, binary.folder.path(), "/dev/null"] {
      let run = try binary.run(words + [path])
      #expect(run.code == 65, "\(run.talk)")
      #expect(run.talk.contains(path), "\(run.talk)")
    }
  }

  @Test func `a pipe among one's own templates is not waited for`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    _ = try binary.write("", to: "home/templates/plans/.empty")
    let pipe = binary.folder.appending(path: "home/templates/plans/pipe.yaml").path()
    try #require(mkfifo(pipe, 0o600) == 0)
    let run = try binary.run("template", "list", "--home", binary.folder.path() + "home")
    #expect(run.code == 74, "\(run.output)\(run.talk)")
    #expect(run.talk.contains(pipe))
  }

  @Test func `a faulty calendar file is named with its line`() throws {
    let binary = try Binary.withStore()
    defer { binary.clear() }
    let file = try binary.write(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:FREE\nEND:VEVENT\nEND:VCALENDAR\n",
      to: "free-days.ics")
    let run = try binary.run("partner", "closures", "gemeente", "--import", file)
    #expect(run.code == 65)
    #expect(run.talk.contains("\(file):3:1:"), "\(run.talk)")
  }

  @Test func `errors are Dutch for a Dutch user`() throws {
    var binary = try Binary()
    defer { binary.clear() }
    binary.variables["LC_ALL"] = "nl_NL.UTF-8"
    let run = try binary.run("next")
    #expect(run.code == 66)
    #expect(run.talk.contains("Er is geen gegevensbestand"))
    #expect(run.talk.contains("aftercare init"))
    let usage = try binary.run("next", "--wat")
    #expect(usage.code == 64)
    #expect(usage.talk.contains("onbekende optie"))
    #expect(!usage.talk.contains("Usage"))
  }

  @Test func `an answer that cannot be written is no success`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    let run = try binary.run(["term", "2026-01-01", "5d"], to: "/dev/full")
    #expect(run.code == 74)
    #expect(run.talk.contains("could not be written"))
  }
}
