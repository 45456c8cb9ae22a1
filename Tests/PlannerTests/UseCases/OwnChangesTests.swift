// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import PlanStore
import Planner
import StoreSamples
import Testing

/// Whose changes are one's own, and who gives keys to whom.
struct OwnChangesTests {
  private let small: SmallStore
  private let code: PlanCode
  private let now = ChangeOptions(reason: "because")

  init() throws {
    small = try SmallStore()
    let day = PlanAnchor(date: small.planner.today.adding(days: 30)!, state: .confirmed)
    code = try small.planner.createPlan(
      PlanSeed(
        template: "adult-returnee-detention", start: small.planner.today, lead: nil,
        anchors: ["release": day, "detention": day], facts: ["ggz": "yes"], begins: true),
      options: ChangeOptions()
    ).parts[0].code
    _ = try small.planner.assign(["\(code)/DR16a"], to: "ggz-01", options: ChangeOptions())
  }

  /// The use cases for an account of the service.
  private func acting(
    _ id: AccountID, _ role: Account.Role, worker: WorkerID? = nil
  ) throws -> Planner {
    let account = Account(id: id, role: role, worker: worker, addedOn: small.planner.today)
    let token = try small.store.admit(account)
    return small.planner.acting(
      PlanActor(account, with: token),
      seeing: try ViewerScope(of: account, in: small.store, on: small.planner.today))
  }

  /// A key given out by somebody.
  private func issue(_ id: AccountID, by planner: Planner) throws -> AccessToken {
    try planner.issueToken(for: id, scope: .read, label: "", expiresOn: nil, options: now).token
  }

  private func isGood(_ token: AccessToken) throws -> Bool {
    let access = try small.access
    return try access.tokens[token.id]?
      .isGood(on: small.planner.today, in: access, small.directory) ?? false
  }

  /// What confirming it is refused with.
  private func confirming(_ id: AccessTokenID, by planner: Planner) -> String? {
    refusal { _ = try planner.confirmTokens([id], options: now) }
  }

  @Test func `an account called like somebody at the command line is somebody else`() throws {
    // The one who set the store up is called anna too.
    let worker = try acting("anna", .worker, worker: "ggz-01")
    let ref = "\(code)/DR16a"
    _ = try small.planner.startTasks([ref], on: small.planner.today, options: now)
    let plan = code.description
    #expect(refusal { _ = try worker.undo(nil, in: plan, options: now) } == "undo-nothing")
    #expect(refusal { _ = try worker.undo(3, in: plan, options: now) } == "undo-not-own")
    #expect(refusal { _ = try worker.latestOwnChange() } == "undo-nothing-own")
    _ = try worker.reopen([ref], options: now)
    #expect(try worker.latestOwnChange().change.number == 4)
    #expect(try small.planner.latestOwnChange().change.number == 3)
    let change = try #require(try small.planner.history(of: plan).changes.last)
    #expect(change.via?.id == "t-anna-write" && change.via?.issuedBy == "keeper")
  }

  @Test func `who keeps accounts does not become a coordinator`() throws {
    for id in ["chief", "second"] as [AccountID] {
      let account = Account(id: id, role: .coordinator, addedOn: small.planner.today)
      _ = try small.planner.addAccount(account, options: now)
    }
    let keeper = try acting("keeper", .administrator)
    let token = try issue("second", by: keeper)
    #expect(try !isGood(token))
    let waiting = try small.access.pendingTokens(on: small.planner.today, in: small.directory)
    #expect(waiting.map(\.id) == [token.id])
    for planner in [keeper, try acting("second", .coordinator)] {
      #expect(confirming(token.id, by: planner) == "token-confirm-own")
    }
    #expect(confirming(token.id, by: try acting("chief", .coordinator)) == nil)
    #expect(try isGood(token))
    #expect(confirming(token.id, by: small.planner) == "nothing-to-change")
    #expect(confirming("t-0", by: small.planner) == "token-unknown")
    // At the command line of the store, which has full access, giving out is confirming.
    #expect(try isGood(issue("chief", by: small.planner)))
    let last = try #require(try small.store.accessEntries().map(\.change).last { $0.via != nil })
    #expect(last.actor == "chief" && last.via?.issuedBy == "keeper")
  }

  @Test func `a name that acts at the command line is no name of an account`() throws {
    let account = Account(id: "anna", role: .auditor, addedOn: small.planner.today)
    let keeper = try acting("keeper", .administrator)
    for planner in [keeper, small.planner] {
      #expect(
        refusal { _ = try planner.addAccount(account, options: now) } == "account-name-of-actor")
    }
  }

  @Test func `nor is one that changed a plan there, also for who sees no plan`() throws {
    for name in ["piet", "klaas"] {
      let local = small.planner.acting(PlanActor(name: name, login: "test"))
      _ = try local.startTasks(["\(code)/DR16a"], on: small.planner.today, options: now)
      _ = try local.undo(nil, in: code.description, options: now)
    }
    let keeper = try acting("keeper", .administrator)
    for planner in [keeper, small.planner] {
      for name in ["piet", "klaas"] as [AccountID] {
        let account = Account(id: name, role: .auditor, addedOn: small.planner.today)
        #expect(
          refusal { _ = try planner.addAccount(account, options: now) } == "account-name-of-actor")
      }
    }
    // Names of accounts that acted over the service are not meant, nor plans that are gone.
    _ = try acting("chief", .coordinator).assign(
      ["\(code)/DR16a"], to: "ggz-02", options: now)
    let chief = Account(id: "chief", role: .auditor, addedOn: small.planner.today)
    #expect(refusal { _ = try keeper.addAccount(chief, options: now) } == "account-taken")
    try small.store.destroyKey(of: code, at: small.clock.now())
    let piet = Account(id: "piet", role: .auditor, addedOn: small.planner.today)
    #expect(refusal { _ = try keeper.addAccount(piet, options: now) } == nil)
  }
}
