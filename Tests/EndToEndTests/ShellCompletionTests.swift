import Foundation
import Testing

/// Words completed in the shells themselves, on a terminal.
struct ShellCompletionTests {
  enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish

    /// Starts without anybody's settings, with the script where a package puts it.
    func command(_ folder: URL) -> [String] {
      let script = folder.appending(path: script).path()
      switch self {
      case .bash:
        return ["bash", "--noprofile", "--rcfile", folder.appending(path: "bashrc").path(), "-i"]
      case .zsh: return ["zsh", "-d", "-i"]
      case .fish:
        return [
          "fish", "--private", "--no-config", "--init-command",
          "source \(script); function fish_prompt; echo -n 'READY> '; end; set -U fish_greeting",
        ]
      }
    }

    var script: String {
      switch self {
      case .bash: "completions/aftercare"
      case .zsh: "completions/_aftercare"
      case .fish: "completions/aftercare.fish"
      }
    }
  }

  private struct Typed: Decodable {
    var line: String
    var screen: String
  }

  /// Types lines into a shell, `P` standing for the plan where a word begins with it.
  private func type(_ lines: [String], in shell: Shell, _ house: House) throws -> [Typed] {
    let folder = house.binary.folder
    let script = try house.binary.run("completion", shell.rawValue)
    _ = try house.binary.write(script.output, to: shell.script)
    _ = try house.binary.write(
      """
      PS1='READY> '
      bind 'set enable-bracketed-paste off'
      bind 'set show-all-if-ambiguous on'
      bind 'set completion-query-items 0'
      bind 'set page-completions off'
      . completions/aftercare

      """, to: "bashrc")
    _ = try house.binary.write(
      """
      fpath=($ZDOTDIR/completions $fpath)
      autoload -Uz compinit
      compinit -D -u
      PS1='READY> '
      unsetopt prompt_cr prompt_sp
      LISTMAX=1000

      """, to: ".zshrc")
    _ = try house.binary.write("x", to: "one plan.yaml")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "bin"), withIntermediateDirectories: true)
    try? FileManager.default.createSymbolicLink(
      at: folder.appending(path: "bin/aftercare"), withDestinationURL: Binary.program())
    struct Plan: Encodable {
      var command: [String]
      var lines: [String]
    }
    let plan = try JSONEncoder().encode(
      Plan(
        command: shell.command(folder),
        lines: lines.map { $0.replacingOccurrences(of: "P/", with: house.plan + "/") }
          .map { $0.replacingOccurrences(of: " P ", with: " \(house.plan) ") }))
    let file = folder.appending(path: "typed.json")
    try plan.write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", OutsideProgram.folder.appending(path: "type_in_shell.py").path(),
    ]
    process.currentDirectoryURL = folder
    process.environment = house.binary.variables.merging(
      [
        "PATH": "\(folder.path())bin:\(ProcessInfo.processInfo.environment["PATH"] ?? "")",
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "ZDOTDIR": folder.path(),
      ]) { $1 }
    let (output, talk) = (Pipe(), Pipe())
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    process.standardError = talk
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let said = talk.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
    return try JSONDecoder().decode([Typed].self, from: text)
  }

  @Test(arguments: Shell.allCases) func `words are completed as they are typed`(_ shell: Shell)
    throws
  {
    let house = try House()
    defer { house.clear() }
    let cases: [(typed: String, line: String)] = [
      ("aftercare work\t", "aftercare worker"),
      ("aftercare worker li\t", "aftercare worker list"),
      ("aftercare plan anchor P rel\t2026-12-20", "aftercare plan anchor P release=2026-12-20"),
      ("aftercare plan fact P debts=y\t", "aftercare plan fact P debts=yes"),
      ("aftercare plan fact P 'debts=y\t", "aftercare plan fact P debts=yes"),
      ("aftercare task assign P/I01 --to ge\t", "aftercare task assign P/I01 --to gem-01"),
      ("aftercare next --lead=ge\t", "aftercare next --lead=gem-01"),
      ("aftercare next --lead \"ge\t", "aftercare next --lead gem-01"),
      ("aftercare done P/i01\t", "aftercare done P/I01"),
      ("aftercare done -m 'it is \"done\"' P/I01\t", "aftercare done -m it is \"done\" P/I01"),
      (
        "AFTERCARE_LANG=nl aftercare plan export --forc\t",
        "AFTERCARE_LANG=nl aftercare plan export --force"
      ),
      ("aftercare plan import one\t", "aftercare plan import one plan.yaml"),
      ("aftercare done --store /none P/I0\t", "aftercare done --store /none P/I0"),
    ]
    let typed = try type(cases.map(\.typed), in: shell, house)
    try #require(typed.count == cases.count)
    for (typed, example) in zip(typed, cases) {
      let wanted = example.line.replacingOccurrences(of: "P/", with: house.plan + "/")
        .replacingOccurrences(of: " P ", with: " \(house.plan) ")
      #expect(
        typed.line.trimmingCharacters(in: .whitespaces) == wanted,
        "\(example.typed): \(typed.screen)")
    }
  }

  @Test(arguments: Shell.allCases) func `several are listed with their titles`(_ shell: Shell)
    throws
  {
    let house = try House()
    defer { house.clear() }
    let typed = try type(["aftercare done P/\t", "aftercare plan ex\t"], in: shell, house)
    let titles = try house.binary.run([
      "complete", "zsh", "--", "aftercare", "done", "\(house.plan)/",
    ])
    .output.split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }
    try #require(titles.count > 10)
    for entry in titles.prefix(10) {
      #expect(typed[0].screen.contains(entry[0]), "\(typed[0].screen)")
      #expect(typed[0].screen.contains(entry[1].prefix(20)), "\(typed[0].screen)")
    }
    #expect(typed[1].line.trimmingCharacters(in: .whitespaces) == "aftercare plan export")
  }

  @Test(arguments: Shell.allCases) func `the script is the same by either name and can be read`(
    _ shell: Shell
  ) throws {
    let binary = try Binary()
    defer { binary.clear() }
    let script = try binary.run("completion", shell.rawValue)
    #expect(script.code == 0)
    #expect(try binary.run("--generate-completion-script", shell.rawValue).output == script.output)
    let file = try binary.write(script.output, to: "script")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [shell.rawValue, "-n", file]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `the shell is the one of the login, or has to be said`() throws {
    var binary = try Binary()
    defer { binary.clear() }
    let asked = try binary.run("completion")
    #expect(asked.code == 64 && asked.talk.contains("bash, zsh, fish"), "\(asked.talk)")
    binary.variables["SHELL"] = "/usr/bin/fish"
    #expect(try binary.run("completion").output.hasPrefix("# fish"))
    #expect(try binary.run("--generate-completion-script").output.hasPrefix("# fish"))
  }

  @Test func `what the parser prints for other programs is not folded`() throws {
    let binary = try Binary()
    defer { binary.clear() }
    let run = try binary.run("done", "--experimental-dump-help")
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    }
  }
}
