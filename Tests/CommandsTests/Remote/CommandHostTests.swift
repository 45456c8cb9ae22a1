import ArgumentParser
import CarePlans
import CivilTime
import Foundation
import PlanAPI
import PlanStore
import Planner
import StoreSamples
import Testing
import WebServer
import Wording

@testable import Commands

/// Command lines of others on the store of a service, from the words to the answer.
struct CommandHostTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "aftercare-host-\(UUID().uuidString)", directoryHint: .isDirectory)
  private let console: Console

  init() async throws {
    let path = folder.path(percentEncoded: false)
    // What holds for the one who runs the service, and for nobody who asks it.
    console = Console(
      language: .nl, usesColor: true, width: 60,
      environment: [
        "HOME": path, "XDG_DATA_HOME": path + "data", "XDG_CONFIG_HOME": path + "config",
        "AFTERCARE_ACTOR": "keeper", "AFTERCARE_FORMAT": "csv",
      ])
    let seat = RemoteConsole(CommandRequest(arguments: []))
    var quiet = console
    quiet.seat = seat
    for line in [["init"], ["worker", "add", "gem-01", "--partner", "gemeente"]] {
      let code = await Aftercare.exitCode(of: line, console: quiet)
      try #require(code == 0, "\(seat.answer(code: code).talk)")
    }
  }

  private func host() throws -> CommandHost {
    try Console.$current.withValue(console) {
      let session = try Session.open(try GlobalOptions.parse([]))
      return try CommandHost(session, session.settings)
    }
  }

  private func clear() { try? FileManager.default.removeItem(at: folder) }

  private let anna = Account(id: "anna", role: .coordinator, addedOn: CivilDate(clamping: 20_000))

  private func run(
    _ request: CommandRequest, for account: Account, _ scope: AccessToken.Scope = .write
  ) throws -> CommandAnswer {
    try host().run(request, for: account, with: store().admit(account, scope))
  }

  private func store() throws -> Store {
    try Console.$current.withValue(console) { try Session.open(try GlobalOptions.parse([])).store }
  }

  private func run(
    _ words: String..., role: Account.Role = .coordinator, scope: AccessToken.Scope = .write,
    _ change: (inout CommandRequest) -> Void = { _ in }
  ) throws -> CommandAnswer {
    var request = CommandRequest(arguments: words)
    request.language = "en"
    change(&request)
    let account = Account(id: "anna", role: role, addedOn: anna.addedOn)
    return try run(request, for: account, scope)
  }

  @Test func `only a coordinator takes back a change of the directory, and nobody one of access`()
    throws
  {
    defer { clear() }
    let words = ["undo", "directory", "-m", "wrong", "-y", "-f", "json"]
    func undo(_ role: Account.Role) throws -> CommandAnswer {
      var request = CommandRequest(arguments: words)
      request.language = "en"
      return try run(
        request, for: Account(id: "anna", role: role, worker: "gem-01", addedOn: anna.addedOn))
    }
    for role in [Account.Role.lead, .worker, .desk, .administrator] {
      let refused = try undo(role)
      #expect(refused.code == 77, "\(role)")
      #expect(refused.error == "role-may-not", "\(role)")
    }
    #expect(try run("directory", "history", role: .lead).error == "role-may-not")
    #expect(try store().directory().workers.keys.sorted() == ["gem-01"])
    // No account may name who would be lost.
    let chief = Account(id: "anna", role: .coordinator, addedOn: anna.addedOn)
    var request = CommandRequest(arguments: words)
    request.language = "en"
    let undone = try run(request, for: chief)
    #expect(undone.code == 0, "\(undone.talk)")
    #expect(undone.output.contains("\"written\": true"))
    #expect(try store().directory().workers.isEmpty)
    let change = try #require(try store().directoryEntries().last?.change)
    #expect(change.actor == "anna" && change.via != nil)
    let access = try run("undo", "access", "-m", "wrong", "-y")
    #expect(access.error == "undo-access")
  }

  @Test func `a command runs as the account, and its answer comes back whole`() throws {
    defer { clear() }
    let answer = try run("whoami", "-f", "json")
    #expect(answer.code == 0)
    #expect(answer.talk == "")
    #expect(answer.error == nil)
    #expect(answer.output.contains("\"actor\": \"anna\""))
    #expect(answer.output.contains("\"login\": \"coordinator\""))
  }

  @Test func `what a line asks for is known before it is run`() throws {
    defer { clear() }
    let host = try host()
    for (line, name, writes) in [
      (["next"], "next", false), (["done", "K7QF/9", "--yes"], "done", true),
      (["--format", "json", "task", "skip", "K7QF/9", "-n"], "task skip", true),
      (["plan", "import", "x.yaml"], "plan import", true),
      (["plan", "show", "K7QF"], "show", false),
      (["feed", "grant"], "feed grant", true), (["undo"], "undo", true),
    ] {
      let meaning = try #require(host.meaning(of: CommandRequest(arguments: line)))
      #expect(meaning == CommandMeaning(name: name, writes: writes))
    }
    for line in [[], ["nxet"], ["--help"], ["plan"]] {
      #expect(host.meaning(of: CommandRequest(arguments: line)) == nil)
    }
  }

  @Test func `a command that is broken off has done nothing, and is no answer to keep`() throws {
    defer { clear() }
    let host = try host()
    let token = try store().admit(anna)
    let interruption = Interruption()
    _ = interruption.breakOff()
    for line in [["worker", "list"], ["plan", "new", "adult-returnee-detention", "--begin"]] {
      let answer = try Interruption.$current.withValue(interruption) {
        try host.run(CommandRequest(arguments: line), for: anna, with: token)
      }
      #expect(answer.code == 69)
    }
    #expect(try run("plan", "list", "-f", "json").output.contains("\"plans\": []"))
  }

  @Test func `an error of the service names no place of its machine, and leaves its cause`() {
    let seat = RemoteConsole(CommandRequest(arguments: []))
    var console = Console(language: .en)
    console.seat = seat
    let printer = ErrorPrinter(console: console, role: .coordinator)
    for error in [
      StoreError.diskFull(path: "/srv/plans/store.db"), .damaged(path: "/srv/x", detail: "/srv/y"),
      .forbidden(path: "/srv/plans"), .locked(path: "/srv/plans/store.db"),
    ] {
      let answer = seat.answer(code: printer.report(error))
      #expect(!answer.talk.contains("/srv"), "\(answer.talk)")
      #expect(answer.talk.contains("the store of the service"))
      #expect(answer.cause?.hasPrefix("store-") == true)
    }
    // What somebody typed is said again.
    _ = printer.report(Problem(.running(.fileMissing), .notFound, ["path": "mine.yaml"]))
    let answer = seat.answer(code: 66)
    #expect(answer.talk.contains("mine.yaml"))
    #expect(answer.cause == nil)
  }

  @Test func `what was typed is said again in part only`() throws {
    defer { clear() }
    let long = String(repeating: "a", count: 9_000)
    for line in [
      ["overdue", "--" + long], ["next", "-" + long], ["overdue", long], ["next", "--lead", long],
      ["whoami"] + Array(repeating: long, count: 400), ["worker", "show", long], [long],
      ["find", long],
    ] {
      var request = CommandRequest(arguments: line)
      request.language = "nl"
      let answer = try run(request, for: anna, .read)
      #expect(answer.code != 0 && answer.code != 70, "\(line.first ?? "")")
      #expect(answer.talk.utf8.count < 30_000)
    }
    let refused = try run("overdue", "--" + long)
    #expect(refused.error == "option-too-long")
    #expect(try run("find", String(repeating: "é", count: 201)).error == "find-too-long")
    #expect(try run("find", String(repeating: "é", count: 200)).error == nil)
    #expect(refused.talk.utf8.count < 500)
  }

  @Test func `what it writes bears the name of the account in the journal`() throws {
    defer { clear() }
    let made = try run("plan", "new", "adult-returnee-detention", "--begin", "-f", "json")
    #expect(made.code == 0, "\(made.talk)")
    let code = try #require(made.output.firstMatch(of: /"plan": "([0-9A-Z]{4})/)).1
    let history = try run("plan", "history", String(code), "-f", "json")
    #expect(history.output.contains("\"actor\": \"anna\""))
    #expect(!history.output.contains("\"actor\": \"keeper\""))
    #expect(history.output.contains("\"keyIssuedBy\": \"keeper\""))
  }

  @Test func `language, width and form are those of the one who asks`() throws {
    defer { clear() }
    let english = try run("worker", "list")
    #expect(english.output.contains("gem-01"))
    #expect(!english.output.contains(","), "the service's own form is another")
    let dutch = try run("worker", "list") { $0.language = "nl" }
    #expect(dutch.output != english.output)
    #expect(!english.output.contains("\u{1B}["))
    #expect(try run("worker", "list") { $0.usesColor = true }.output.contains("\u{1B}["))
    let wide = try run("template", "list") { $0.width = 200 }
    let narrow = try run("template", "list") { $0.width = 1 }
    let columns = narrow.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(columns <= 40, "no narrower than can be read")
    #expect(wide.output != narrow.output)
  }

  @Test func `a file is asked for, and taken when it comes; none of this machine is read`() throws {
    defer { clear() }
    let path = folder.appending(path: "plan.yaml").path(percentEncoded: false)
    try Data("no plan".utf8).write(to: URL(filePath: path))
    let asking = try run("plan", "import", path)
    #expect(asking.needs == path)
    #expect(asking.output == "")
    let given = try run("plan", "import", path) { $0.files = [path: "nothing: of a plan"] }
    #expect(given.needs == nil)
    #expect(given.code == 65)
    let reason = try run("worker", "set", "gem-01", "--name", "G", "-m", "-")
    #expect(reason.needs == "-")
  }

  @Test func `a question is asked, and only a yes to what was shown counts`() throws {
    defer { clear() }
    let made = try run(
      "plan", "new", "adult-returnee-detention", "--anchor", "release=2027-03-01", "--begin", "-f",
      "json")
    let code = String(try #require(made.output.firstMatch(of: /"plan": "([0-9A-Z]{4})/)).1)
    let line = ["plan", "stop", code, "--kind=died", "-m", "moved"]
    func ask(_ agreed: [String]?) throws -> CommandAnswer {
      try run(line[0], line[1], line[2], line[3], line[4], line[5]) {
        $0.canAsk = true
        $0.agreed = agreed
      }
    }
    let first = try ask(nil)
    let question = try #require(first.question)
    #expect(try ask(["something else"]).question == question)
    #expect(try run("plan", "list", "-f", "json").output.contains("\"active\""))
    let done = try ask([first.talk + question])
    #expect(done.question == nil)
    #expect(done.code == 0, "\(done.talk)")
    #expect(try !run("plan", "list", "-f", "json").output.contains("\"active\""))
  }

  @Test(arguments: [
    (["init"], "command-local-only", 2), (["doctor"], "command-local-only", 2),
    (["serve"], "command-local-only", 2), (["login", "https://x"], "command-local-only", 2),
    (["next", "--today", "2026-01-01"], "option-not-remote", 64),
    (["--store", "other.db", "next"], "option-not-remote", 64),
    (["next", "--home=x"], "option-not-remote", 64), (["nxet"], "command-unknown", 64),
    (["account", "list"], "role-may-not", 77),
  ])
  func `what is not for others is refused with its id`(line: [String], id: String, code: Int) throws
  {
    defer { clear() }
    let answer = try run(CommandRequest(arguments: line), for: anna)
    #expect(answer.error == id, "\(answer.talk)")
    #expect(answer.code == code)
    #expect(answer.output == "")
    #expect(!answer.talk.isEmpty)
  }

  @Test func `a key that only reads changes nothing`() throws {
    defer { clear() }
    let answer = try run("worker", "add", "gem-02", "--partner", "gemeente", scope: .read)
    #expect(answer.error == "token-may-not-write")
    #expect(try !run("worker", "list").output.contains("gem-02"))
  }

  @Test(arguments: [
    ["whoami"], ["plan", "list"], ["worker", "set", "gem-01", "--name", "G"],
    ["plan", "new", "adult-returnee-detention", "--begin"], ["worker", "list", "--lang=en"],
  ])
  func `a key that was taken back while a command waited runs nothing`(line: [String]) throws {
    defer { clear() }
    let (host, token) = (try host(), try store().admit(anna))
    let request = CommandRequest(arguments: line)
    #expect(try host.run(request, for: anna, with: token).code == 0)
    var ended = anna
    ended.disabledOn = anna.addedOn
    let other = Account(id: "anna", role: .auditor, addedOn: anna.addedOn)
    for (now, sent) in [(other, anna), (ended, anna), (ended, ended)] {
      try store().admit(now)
      let head = try store().head()
      #expect(throws: KeyRefused.self) { try host.run(request, for: sent, with: token) }
      #expect(try store().head() == head)
    }
  }

  @Test func `a plan that has moved on is not changed`() throws {
    defer { clear() }
    let made = try run("plan", "new", "adult-returnee-detention", "--begin", "-f", "json")
    let whole = String(try #require(made.output.firstMatch(of: /"plan": "([0-9A-Z-]{9})"/)).1)
    let shown = try run("plan", "show", whole, "-f", "json")
    let tag = try #require(shown.tag)
    let revision = try #require(tag.split(separator: ".").last.flatMap { Int($0.dropLast()) })
    func set(_ expected: Int) throws -> CommandAnswer {
      try run("plan", "fact", whole, "debts=yes") { $0.expecting = [whole: expected] }
    }
    #expect(try set(revision + 1).error == "plan-moved-on")
    #expect(try set(revision).code == 0)
    #expect(try set(revision).error == "plan-moved-on")
  }
}
