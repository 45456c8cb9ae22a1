import CarePlans
package import Reports

extension Planner {
  /// `account list`: the accounts, with how many keys open something for each.
  package func accountList() throws -> Answer<AccountList> {
    try repository.read { store in
      let (access, directory) = (try store.access(), try store.directory())
      let good = access.tokens.values.filter { $0.isGood(on: today, in: access, directory) }
      let keys = Dictionary(grouping: good, by: \.account)
      return Answer(
        AccountList(
          lines: access.accounts.values.sorted { $0.id < $1.id }.map {
            AccountList.Line(account: $0, keys: keys[$0.id]?.count ?? 0)
          }))
    }
  }

  /// `token list`: the keys that were given out.
  ///
  /// - Parameter uses: When each was used last.
  package func tokenList(_ uses: [Credential: LastUse]) throws -> Answer<TokenList> {
    try repository.read { store in
      let (access, directory) = (try store.access(), try store.directory())
      return Answer(
        TokenList(
          lines: access.tokens.values.sorted { $0.id < $1.id }.map {
            TokenList.Line(
              token: $0, isGood: $0.isGood(on: today, in: access, directory),
              isPending: $0.pendingSince != nil && $0.isInForce(on: today, in: access, directory),
              usedAt: uses[.token($0.id)]?.at)
          }))
    }
  }
}
