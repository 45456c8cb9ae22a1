import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// `plan edit` and `plan import --into`, with editors that are scripts.
struct PlanEditRunTests {
  private let house: House
  private let runtime: URL

  init() throws {
    var house = try House()
    runtime = house.binary.folder.appending(path: "run", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: runtime, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    var binary = house.binary
    binary.variables["XDG_RUNTIME_DIR"] = runtime.path()
    binary.variables["PATH"] = "/usr/bin:/bin"
    house = House(binary: binary, plan: house.plan)
    self.house = house
  }

  /// The house with an editor that runs these lines; `$1` is the file.
  private func editing(_ lines: String) throws -> House {
    let script = try house.binary.write("#!/bin/sh\n\(lines)\n", to: "editor.sh")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    var binary = house.binary
    binary.variables["EDITOR"] = script
    return House(binary: binary, plan: house.plan)
  }

  /// What is left in the runtime folder.
  private func left() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: runtime.path())
  }

  private func file(_ name: String) throws -> String {
    try String(contentsOf: house.binary.folder.appending(path: name), encoding: .utf8)
  }

  @Test func `an edit becomes one change; the file was private and is gone`() throws {
    defer { house.binary.clear() }
    let house = try editing(
      """
      stat -c '%a %n' "$1" "$(dirname "$1")" > seen
      cp "$1" text
      touch "$1~" "$(dirname "$1")/.x.swp"
      sed -i 's/^lead: gem-01/lead: rn-03/' "$1"
      """)
    try house.ok("note", "add", "P", "-m", "Een aantekening")
    let run = try house.run("plan", "edit", "P", "-y")
    #expect(run.code == 0, "\(run.talk)")
    let seen = try file("seen").split(separator: "\n")
    #expect(seen.map { $0.prefix(3) } == ["600", "700"])
    #expect(try file("text").contains("# ") && !file("text").contains("aantekening"))
    #expect(run.talk.contains(".x.swp") && run.talk.contains("yaml~"))
    #expect(try left() == [])
    #expect(try house.ok("plan", "export", "P").contains("lead: rn-03"))
    #expect(try house.ok("plan", "history", "P").contains("rn-03"))
  }

  @Test func `a text that was not changed does nothing, and a preview writes nothing`() throws {
    defer { house.binary.clear() }
    let same = try editing("true").run("plan", "edit", "P", "-y")
    #expect(same.code == 0 && same.talk.contains("not changed"))
    let before = try house.ok("plan", "export", "P")
    let house = try editing("sed -i 's/^lead: gem-01/lead: rn-03/' \"$1\"")
    let preview = try house.run("plan", "edit", "P", "-n")
    #expect(preview.code == 0 && preview.output.contains("rn-03"))
    #expect(try house.ok("plan", "export", "P") == before)
    #expect(try left() == [])
  }

  @Test func `what is wrong is told by line and column, and the text is kept where asked`() throws {
    defer { house.binary.clear() }
    let house = try editing("sed -i 's/^status: active/status: closed/' \"$1\"")
    let run = try house.run("plan", "edit", "P", "-y", "--keep", "mine.yaml")
    #expect(run.code == 65)
    #expect(run.talk.contains(".yaml:5:9:") && run.talk.contains("aftercare plan close"))
    #expect(try file("mine.yaml").contains("status: closed"))
    #expect(try left() == [])
    let again = try house.run("plan", "edit", "P", "-y")
    #expect(again.code == 65 && again.talk.contains("--keep"))
  }

  @Test func `an editor that fails, or none, does nothing`() throws {
    defer { house.binary.clear() }
    let failed = try editing("echo x >> \"$1\"; exit 3").run("plan", "edit", "P", "-y")
    #expect(failed.code == 74 && failed.talk.contains("3"))
    let none = try house.run("plan", "edit", "P", "-y")
    #expect(none.code == 2 && none.talk.contains("EDITOR"))
    let unasked = try house.run("plan", "edit", "P")
    #expect(unasked.code == 2 && unasked.talk.contains("terminal"), "\(unasked)")
    #expect(try left() == [])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal ends the editor too, and nothing is left`(number: Int32) throws {
    defer { house.binary.clear() }
    let house = try editing(
      """
      touch "$(dirname "$1")/.x.swp"
      touch ready
      exec sleep 60
      """)
    let process = Process()
    process.executableURL = try Binary.program()
    process.arguments = ["plan", "edit", house.plan, "-y"]
    process.environment = house.binary.variables
    process.currentDirectoryURL = house.binary.folder
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let ready = house.binary.folder.appending(path: "ready").path()
    while !FileManager.default.fileExists(atPath: ready), process.isRunning { usleep(20_000) }
    #expect(try left().count == 1)
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == number)
    #expect(try left() == [])
  }

  @Test func `two who edit at once: other fields are merged, the same field is a conflict`() throws
  {
    defer { house.binary.clear() }
    let text = try house.ok("plan", "export", "P")
    _ = try house.binary.write(
      text.replacing("lead: gem-01", with: "lead: rn-03"), to: "mine.yaml")
    try house.ok("plan", "fact", "P", "network=yes")
    let merged = try house.run("plan", "import", "--into", "P", "mine.yaml", "-y")
    #expect(
      merged.code == 0 && merged.output.contains("kept: fact family or network known"), "\(merged)")
    try house.ok("plan", "member", "P", "--lead", "none")
    _ = try house.binary.write(
      try house.ok("plan", "export", "P").replacing("status:", with: "lead: gem-01\nstatus:"),
      to: "mine.yaml")
    try house.ok("plan", "member", "P", "--lead", "rn-03")
    let conflict = try house.run("plan", "import", "--into", "P", "mine.yaml", "-y")
    #expect(conflict.code == 2, "\(conflict)")
    #expect(conflict.talk.contains("mine.yaml:") && conflict.talk.contains("rn-03"))
    let unsure = try house.run("plan", "import", "--into", "P", "mine.yaml")
    #expect(unsure.code == 2)
  }

  @Test func `at a terminal one edits again until it is right`() throws {
    defer { house.binary.clear() }
    let house = try editing(
      """
      if [ -e once ]; then sed -i 's/^status: closed/status: active/; s/^lead: gem-01/lead: rn-03/' "$1"
      else touch once; sed -i 's/^status: active/status: closed/' "$1"; fi
      """)
    let terminal = try PseudoTerminal(house.binary, "plan", "edit", house.plan)
    #expect(terminal.wait(for: "Edit the text again?"))
    terminal.type("y\n")
    #expect(terminal.wait(for: "Go ahead?"))
    terminal.type("y\n")
    #expect(terminal.end() == 0)
    #expect(try left() == [])
    #expect(try house.ok("plan", "export", "P").contains("lead: rn-03"))
  }
}
