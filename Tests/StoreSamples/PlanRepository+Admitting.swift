package import CarePlans
package import Planner

extension PlanRepository {
  /// Puts an account among those who have access as it is given, with a key of its own, and gives the key.
  @discardableResult
  package func admit(_ account: Account, _ scope: AccessToken.Scope = .write) throws -> AccessToken
  {
    var token = AccessToken(
      id: AccessTokenID("t-\(account.id)-\(scope)"), account: account.id, scope: scope, label: "",
      hash: "", issuedOn: account.addedOn)
    token.issuedBy = "keeper"
    let events: [AccessEvent] = [.accountSet(account), .tokenIssued(token)]
    try write { store in
      let last = try store.accessEntries().last?.change
      try store.append(
        AccessChangeSet(
          number: try store.accessRevision() + 1, actor: "test", login: "test",
          at: last?.at ?? 0, day: account.addedOn, reason: nil, events: events),
        access: events.reduce(try store.access()) { Access.applying($1, to: $0) })
    }
    return token
  }
}
