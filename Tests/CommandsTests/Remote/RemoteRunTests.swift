import Foundation
import PlanAPI
import Planner
import Testing
import Wording

@testable import Commands

/// Which command lines are meant for a service.
final class RemoteRunTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "aftercare-remote-\(UUID().uuidString)", directoryHint: .isDirectory)

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var environment: [String: String] {
    ["XDG_CONFIG_HOME": folder.path(percentEncoded: false)]
  }

  private func console(_ extra: [String: String] = [:]) -> Console {
    Console(language: .en, environment: environment.merging(extra) { $1 })
  }

  private func logIn(_ server: String) throws {
    var credentials = try Credentials(beside: Settings.path(in: environment))
    try credentials.set("secret", for: server)
  }

  private func meant(_ line: [String], _ extra: [String: String] = [:]) throws -> [String]? {
    guard let (run, rest) = try RemoteRun.meant(by: line, console(extra)) else { return nil }
    return [run.server] + rest
  }

  private func refusal(_ line: [String], _ extra: [String: String] = [:]) -> String? {
    let error = #expect(throws: Problem.self) { _ = try self.meant(line, extra) }
    return error?.id
  }

  private let server = "https://planner.example"

  @Test func `a line without a service is for this machine`() throws {
    #expect(try meant(["next"]) == nil)
    #expect(try meant([]) == nil)
    #expect(try meant(["find", "--", "--server", server]) == nil)
  }

  @Test func `a line for a service is sent without its name`() throws {
    try logIn(server)
    let lines = [
      ["--server", server, "next", "--overdue"], ["--server=\(server)", "next", "--overdue"],
      ["next", "--server", server, "--overdue"], ["next", "--overdue", "--server", server],
    ]
    for line in lines { #expect(try meant(line) == [server, "next", "--overdue"]) }
    #expect(
      try meant(["find", "--server", server, "--", "--server", "x"])
        == [server, "find", "--", "--server", "x"])
    #expect(
      try meant(["next"], ["AFTERCARE_SERVER": server]) == [server, "next"])
  }

  @Test func `help and what is about this machine stays here`() throws {
    try logIn(server)
    for line in [["next", "--help"], ["-h"], ["--version"], ["term", "mon", "3d"]] {
      #expect(try meant(["--server", server] + line) == nil, "\(line)")
    }
    for line in [["init"], ["store", "verify"], ["next", "--store", "x"], ["serve"]] {
      #expect(try meant(line, ["AFTERCARE_SERVER": server]) == nil, "\(line)")
    }
    #expect(refusal(["--server", server, "init"]) == "command-local-only")
    #expect(refusal(["store", "backup", "x", "--server", server]) == "command-local-only")
  }

  @Test func `without a key to the service one has to log in`() throws {
    #expect(refusal(["--server", server, "next"]) == "login-needed")
    try logIn("https://other.example")
    #expect(refusal(["next"], ["AFTERCARE_SERVER": server]) == "login-needed")
  }

  @Test(arguments: ["planner.example", "ftp://planner.example", "https://planner.example?x"])
  func `what is no address of a service is refused`(text: String) {
    #expect(refusal(["--server", text, "next"]) == "setting-malformed")
  }

  @Test(arguments: [
    (["plan", "import", "plan.yaml"], "plan.yaml", true),
    (["plan", "export", "K7QF", "-o", "a=b.yaml"], "a=b.yaml", true),
    (["plan", "export", "K7QF", "--output=out/a=b.yaml"], "out/a=b.yaml", true),
    (["done", "K7QF/9", "-m", "-"], "-", true), (["done", "K7QF/9", "--reason=-"], "-", true),
    (["plan", "import", "plan.yaml"], "/etc/passwd", false),
    (["plan", "import", "plan.yaml"], "./plan.yaml", false),
    (["plan", "import", "plan.yaml"], "yaml", false), (["plan", "export", "x=y"], "y", false),
    (["plan", "export", "--output=out/a=b.yaml"], "b.yaml", false), (["next"], "-", false),
    (["next", ""], "", false),
  ])
  func `a service reads and writes no file here that nobody named`(
    line: [String], path: String, isTyped: Bool
  ) {
    #expect(CommandRequest.isTyped(path, in: line) == isTyped)
  }

  @Test func `keys to services are kept for their owner alone, one for each`() throws {
    let path = Settings.path(in: environment)
    var credentials = try Credentials(beside: path)
    #expect(try !credentials.set("one", for: server))
    #expect(try !credentials.set("two", for: "https://other.example"))
    #expect(try credentials.set("three", for: server))
    var again = try Credentials(beside: path)
    #expect(again.token(for: server) == "three")
    #expect(again.token(for: "https://other.example") == "two")
    #expect(try again.set(nil, for: server))
    #expect(try Credentials(beside: path).token(for: server) == nil)
    #expect(try Credentials(beside: path).token(for: "https://other.example") == "two")
    let file = URL(filePath: path).deletingLastPathComponent().appending(path: "credentials")
    let found = try FileManager.default.attributesOfItem(atPath: file.path(percentEncoded: false))
    #expect(found[.posixPermissions] as? Int == 0o600)
  }
}
