package import CarePlans
package import Planner

extension PlanRepository {
  /// Puts an account into the directory as it is given, with a key of its own, and gives the key.
  @discardableResult
  package func admit(_ account: Account, _ scope: AccessToken.Scope = .write) throws -> AccessToken
  {
    var token = AccessToken(
      id: AccessTokenID("t-\(account.id)-\(scope)"), account: account.id, scope: scope, label: "",
      hash: "", issuedOn: account.addedOn)
    token.issuedBy = "keeper"
    let events: [DirectoryEvent] = [.accountSet(account), .tokenIssued(token)]
    try write { store in
      let last = try store.directoryEntries().last?.change
      try store.append(
        DirectoryChange(
          number: try store.directoryRevision() + 1, actor: "test", login: "test",
          at: last?.at ?? 0, day: account.addedOn, reason: nil, events: events),
        directory: try events.reduce(try store.directory()) {
          try Directory.applying($1, to: $0)
        })
    }
    return token
  }
}
