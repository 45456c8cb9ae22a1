// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import Planner
import StoreSamples
import Testing

/// Who came in by a key, and what of that holds when the change is made.
struct KeyStandingTests {
  private let small: SmallStore
  private let code: PlanCode
  private let now = ChangeOptions(reason: "because")
  private let refused = "KeyRefused()"

  init() throws {
    small = try SmallStore()
    let day = PlanAnchor(date: small.planner.today.adding(days: 30)!, state: .confirmed)
    code = try small.planner.createPlan(
      PlanSeed(
        template: "adult-returnee-detention", start: small.planner.today, lead: nil,
        anchors: ["release": day, "detention": day], facts: ["ggz": "yes"], begins: true),
      options: ChangeOptions()
    ).parts[0].code
  }

  private func guest(_ id: AccountID, _ role: Account.Role) throws -> (Planner, AccessToken) {
    let account = Account(id: id, role: role, addedOn: small.planner.today)
    let token = try small.store.admit(account)
    let actor = PlanActor(account, with: token)
    return (
      small.planner.acting(
        actor, seeing: try ViewerScope(of: account, in: small.store, on: small.planner.today)),
      token
    )
  }

  /// What each kind of change is refused with, previewed and made.
  private func refusals(_ planner: Planner) -> Set<String?> {
    let (plan, ref) = (code.description, "\(code)/DR16a")
    return Set(
      [now, ChangeOptions(reason: "because", isDryRun: true)].flatMap { options in
        [
          refusal {
            _ = try planner.startTasks([ref], on: small.planner.today, options: options)
          },
          refusal { _ = try planner.undo(nil, in: plan, options: options) },
          refusal { _ = try planner.assign([ref], to: "ggz-01", options: options) },
          refusal {
            _ = try planner.setWorker("ggz-09", at: "ggz", options: options) { _ in }
          },
          refusal { _ = try planner.disableAccount("bert", options: options) },
        ]
      })
  }

  @Test func `a key that was taken back after somebody came in changes nothing`() throws {
    let (bert, token) = try guest("bert", .coordinator)
    _ = try bert.assign(["\(code)/DR16a"], to: "ggz-02", options: now)
    _ = try small.planner.revokeTokens([token.id], options: now)
    let head = try small.store.head()
    #expect(refusals(bert) == [refused])
    #expect(try small.store.head() == head)
  }

  @Test func `nor does an account that has ended, or has become another`() throws {
    let (bert, _) = try guest("bert", .coordinator)
    _ = try small.planner.disableAccount("bert", options: now)
    #expect(refusals(bert) == [refused])
    let (kees, _) = try guest("kees", .coordinator)
    _ = try guest("kees", .auditor)
    #expect(refusals(kees) == [refused])
  }

  @Test func `nor does a key on the day after its last`() throws {
    let (bert, _) = try guest("bert", .coordinator)
    let issued = try small.planner.issueToken(
      for: "bert", scope: .write, label: "", expiresOn: small.planner.today, options: now)
    let account = try #require(try small.access.accounts["bert"])
    let short = small.planner.acting(PlanActor(account, with: issued.token))
    _ = try short.assign(["\(code)/DR16a"], to: "ggz-02", options: now)
    small.clock.pass(days: 1)
    #expect(refusals(short) == [refused])
    // The other key of the account is good still.
    _ = try bert.assign(["\(code)/DR16a"], to: "ggz-01", options: now)
  }
}
