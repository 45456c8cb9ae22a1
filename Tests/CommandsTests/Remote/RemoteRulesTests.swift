import ArgumentParser
import CarePlans
import CivilTime
import Planner
import Testing

@testable import Commands

/// Which commands may be run from elsewhere, and by whom.
struct RemoteRulesTests {
  private func refusal(
    _ command: any ParsableCommand.Type, _ role: Account.Role, _ scope: AccessToken.Scope = .write
  ) -> String? {
    let account = Account(id: "a", role: role, addedOn: CivilDate(clamping: 20_000))
    do {
      try RemoteRules.check(command.init(), account, scope)
      return nil
    } catch {
      return (error as? Problem)?.id ?? "\(error)"
    }
  }

  private func name(_ command: any ParsableCommand.Type) -> String? {
    CommandLeaf.all.first { ObjectIdentifier($0.command) == ObjectIdentifier(command) }?.name
  }

  @Test func `every command is about this machine, or somebody may run it from elsewhere`() {
    #expect(CommandLeaf.all.count > 60)
    let local = Set(CommandLeaf.all.filter { RemoteRules.isLocal($0.command) }.map(\.name))
    #expect(
      local == [
        "completion", "complete", "init", "demo", "serve", "doctor", "term", "login", "logout",
        "config get", "config list",
        "config set", "config unset", "store backup", "store rebuild", "store restore",
        "store show", "store verify", "plan edit",
      ])
    for leaf in CommandLeaf.all {
      let found = Account.Role.allCases.map { refusal(leaf.command, $0) }
      if local.contains(leaf.name) {
        #expect(found.allSatisfy { $0 == "command-local-only" }, "\(leaf.name)")
      } else {
        #expect(found.contains { $0 == nil }, "\(leaf.name)")
      }
    }
  }

  @Test func `every rule is about a command that is there`() {
    for command in RemoteRules.local + RoleRights.accounts + RemoteRules.withoutJSON {
      #expect(name(command) != nil, "\(command)")
    }
  }

  @Test(arguments: [Account.Role.coordinator, .administrator])
  func `a key that only reads runs no command with a dry run`(role: Account.Role) {
    var count = 0
    for leaf in CommandLeaf.all where refusal(leaf.command, role) == nil {
      // A question that is kept in the journal cannot be tried out first.
      let writes =
        leaf.command is any RecordingCommand.Type
        || leaf.command._dumpHelp().contains("\"dry-run\"")
      let found = refusal(leaf.command, role, .read)
      #expect(found == (writes ? "token-may-not-write" : nil), "\(leaf.name)")
      if writes { count += 1 }
    }
    #expect(count >= (role == .coordinator ? 40 : 3))
  }

  @Test func `what a key that only reads may run was looked at, one by one`() {
    let mayRun = Set(
      CommandLeaf.all.filter { leaf in
        Account.Role.allCases.contains { refusal(leaf.command, $0, .read) == nil }
      }.map(\.name))
    #expect(mayRun == Self.reading)
  }

  /// Commands that change nothing in the store.
  private static let reading: Set = [
    "account list", "directory history", "handover list", "feed export", "feed list", "find",
    "measure list", "next", "note list",
    "overdue",
    "partner list", "partner sheet", "partner show", "plan export", "plan history", "plan list",
    "plan show",
    "report changes", "report freshness", "report overdue", "report unanswered", "report upcoming",
    "series list",
    "series show", "show",
    "tables show", "task list", "task show", "task why", "template check", "template diff",
    "template list",
    "template show", "today",
    "token list", "whoami", "why", "worker list", "worker sheet", "worker show",
  ]

  @Test func `help is for everybody`() throws {
    let account = Account(id: "a", role: .auditor, addedOn: CivilDate(clamping: 20_000))
    let help = try CommandTable.parse(["plan", "list", "--help"])
    try RemoteRules.check(help, account, .read)
  }
}
