import CarePlans
import CivilTime
import PlanStore
import Planner
import Testing

struct EditAccountsTests {
  private let small: SmallStore
  private var planner: Planner { small.planner }
  private let now = ChangeOptions()
  private let preview = ChangeOptions(isDryRun: true)

  init() throws { small = try SmallStore() }

  private func account(
    _ id: AccountID, _ role: Account.Role, worker: WorkerID? = nil, partner: PartnerID? = nil
  ) -> Account {
    Account(id: id, role: role, worker: worker, partner: partner, addedOn: planner.today)
  }

  @Test(
    arguments: [
      (Account.Role.lead, nil, nil, "account-needs-worker"),
      (.worker, nil, "ggz", "account-needs-worker"),
      (.desk, "ggz-01", nil, "account-needs-partner"),
      (.worker, "nobody", nil, "worker-unknown"), (.desk, nil, "nothing", "partner-unknown"),
      (.worker, "ggz-01", nil, nil), (.lead, "ggz-02", nil, nil), (.desk, nil, "ggz", nil),
      (.coordinator, nil, nil, nil), (.supervisor, nil, nil, nil), (.auditor, nil, nil, nil),
      (.administrator, nil, nil, nil),
    ] as [(Account.Role, WorkerID?, PartnerID?, String?)])
  func `an account is somebody's where its role asks for that`(
    role: Account.Role, worker: WorkerID?, partner: PartnerID?, problem: String?
  ) throws {
    let account = account("a", role, worker: worker, partner: partner)
    #expect(refusal { _ = try planner.addAccount(account, options: now) } == problem)
    #expect(try small.access.accounts["a"] == (problem == nil ? account : nil))
  }

  @Test(arguments: Account.Role.allCases)
  func `only a supervisor drills down`(role: Account.Role) throws {
    var account = account("a", role, worker: "ggz-01", partner: "ggz")
    account.mayDrillDown = true
    #expect(
      refusal { _ = try planner.addAccount(account, options: now) }
        == (role == .supervisor ? nil : "drill-down-supervisor"))
  }

  @Test func `a name is taken once, and for ever`() throws {
    _ = try planner.addAccount(account("a", .coordinator), options: preview)
    #expect(try small.access.accounts.isEmpty)
    _ = try planner.addAccount(account("a", .coordinator), options: now)
    #expect(
      refusal { _ = try planner.addAccount(account("a", .auditor), options: now) }
        == "account-taken")
    _ = try planner.disableAccount("a", options: now)
    #expect(
      refusal { _ = try planner.addAccount(account("a", .auditor), options: now) }
        == "account-taken")
    #expect(try small.access.accounts["a"]?.role == .coordinator)
  }

  @Test(arguments: [
    "", " ", "a b", "a\nb", "a\u{1B}[2J", "A", "é", ".", "a/b", "-", "-a", "--yes", "-.a",
  ])
  func `a name that would not print on one line is refused`(name: String) throws {
    #expect(
      refusal { _ = try planner.addAccount(account(AccountID(name), .coordinator), options: now) }
        == "id-malformed")
  }

  @Test func `the end of an account is the end of its keys, and of no others`() throws {
    for id: AccountID in ["a", "b"] {
      _ = try planner.addAccount(account(id, .coordinator), options: now)
    }
    let tokens = try ["a", "a", "b"].map {
      try planner.issueToken(
        for: AccountID($0), scope: .read, label: "", expiresOn: nil, options: now
      ).token
    }
    _ = try planner.disableAccount("a", options: now)
    let (access, directory) = (try small.access, try small.directory)
    #expect(
      tokens.map { $0.isGood(on: planner.today, in: access, directory) } == [false, false, true])
    #expect(
      refusal { _ = try planner.disableAccount("a", options: now) } == "nothing-to-change")
    #expect(refusal { _ = try planner.disableAccount("c", options: now) } == "account-unknown")
    #expect(refusal { _ = try issue("a") } == "token-ends-at-once")
  }

  private func issue(_ id: AccountID, expiresOn: CivilDate? = nil) throws -> IssuedToken {
    try planner.issueToken(
      for: id, scope: .write, label: "desk", expiresOn: expiresOn, options: now)
  }

  @Test func `a key is given out once, and its hash is what is kept`() throws {
    _ = try planner.addAccount(account("a", .coordinator), options: now)
    let issued = try issue("a")
    let kept = try #require(try small.access.tokens[issued.token.id])
    #expect(kept == issued.token)
    #expect(kept.hash == issued.secret?.hash)
    #expect(kept.scope == .write)
    #expect(kept.label == "desk")
    #expect(issued.token.id.rawValue.wholeMatch(of: /t-[0-9a-z]{6}/) != nil)
    let shown = try planner.issueToken(
      for: "a", scope: .read, label: "", expiresOn: nil, options: preview)
    #expect(shown.secret == nil)
    #expect(try small.access.tokens.count == 1)
    #expect(refusal { _ = try issue("nobody") } == "account-unknown")
    #expect(
      refusal { _ = try issue("a", expiresOn: planner.today.adding(days: -1)) }
        == "token-ends-at-once")
  }

  @Test func `taking one key back leaves every other good`() throws {
    _ = try planner.addAccount(account("a", .coordinator), options: now)
    let tokens = try (0..<3).map { _ in try issue("a").token }
    try planner.revokeTokens([tokens[1].id], options: preview)
    #expect(try small.access.tokens[tokens[1].id]?.revokedOn == nil)
    try planner.revokeTokens([tokens[1].id], options: now)
    let (access, directory) = (try small.access, try small.directory)
    #expect(
      tokens.map { access.tokens[$0.id]?.isGood(on: planner.today, in: access, directory) }
        == [true, false, true])
    #expect(
      refusal { try planner.revokeTokens([tokens[1].id], options: now) } == "nothing-to-change")
    #expect(
      refusal { try planner.revokeTokens([tokens[0].id, "t-nobody"], options: now) }
        == "token-unknown")
    #expect(try small.access.tokens[tokens[0].id]?.revokedOn == nil)
  }
}
