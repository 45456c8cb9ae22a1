import ArgumentParser
import CarePlans
import Testing

@testable import Commands

/// Which commands each role may run over a service, written out by hand from the design (section 7).
struct RoleRightsTests {
  private static let everybody: Set = ["whoami", "today"]
  private static let working: Set = [
    "next", "show", "plan show", "task show", "series show", "task list", "find",
    "overdue", "report overdue", "report upcoming", "done", "task done", "log", "series log",
    "wait", "task wait", "task start", "task reopen", "task pin", "task unpin", "undo",
    "plan undo", "redo", "ask", "answer", "chase", "withdraw", "report unanswered",
    "handover list", "handover accept", "handover refuse",
  ]
  private static let dividing: Set = [
    "task assign", "worker list", "partner sheet", "worker sheet",
  ]
  private static let leading: Set = [
    "why", "task why", "plan list", "plan edit", "plan import", "plan export", "plan anchor",
    "plan fact",
    "plan event",
    "plan bind", "plan member", "plan start", "plan catch-up", "plan suspend", "plan resume",
    "plan stop",
    "plan close", "plan history", "report changes", "task add", "task set", "task skip",
    "task link", "task unlink",
    "task remove", "series remove",
    "measure remove",
    "series list", "series add", "series change", "series stop", "measure list", "measure add",
    "measure change",
    "measure renew", "measure end", "template list", "template show", "template diff",
    "partner list",
    "partner show", "worker show", "note add", "note list", "note remove", "plan label",
    "plan domain", "plan goal", "task return",
  ]
  private static let accounts: Set = [
    "account add", "account list", "account disable", "token issue", "token list", "token revoke",
  ]

  @Test(
    arguments: [
      (Account.Role.worker, working), (.desk, working.union(dividing)),
      (.lead, working.union(dividing).union(leading)),
      (.supervisor, ["overdue", "report overdue"]), (.auditor, []),
      (.administrator, accounts.union(["worker list", "partner list"])),
    ] as [(Account.Role, Set<String>)])
  func `a role may run what it is for`(role: Account.Role, commands: Set<String>) {
    let mayRun = CommandLeaf.all.filter { RoleRights.mayRun($0.command, role) }
    #expect(Set(mayRun.map(\.name)) == commands.union(Self.everybody))
  }

  @Test func `a hint is for those who may follow it`() {
    let hint = "See all plans with: aftercare plan list"
    #expect(RoleRights.mayFollow(hint, .coordinator) && RoleRights.mayFollow(hint, .lead))
    #expect(!RoleRights.mayFollow(hint, .worker) && !RoleRights.mayFollow(hint, .supervisor))
    #expect(RoleRights.mayFollow("Type a day, such as 2026-11-23.", .auditor))
    #expect(RoleRights.mayFollow("Show it: aftercare show K7QF/9", .worker))
  }

  @Test func `a coordinator may run everything but what keeps accounts`() {
    let refused = CommandLeaf.all.filter { !RoleRights.mayRun($0.command, .coordinator) }
    #expect(Set(refused.map(\.name)) == Self.accounts)
  }
}
