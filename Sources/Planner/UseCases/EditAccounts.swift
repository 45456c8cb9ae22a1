package import CarePlans
package import CivilTime
import PlanText
import Wording

/// A key to the service just given out; the only moment its text is known.
package struct IssuedToken: Sendable {
  package var token: AccessToken
  /// Nil in a preview.
  package var secret: SecretToken?
}

extension Planner {
  /// Adds an account.
  ///
  /// - Throws: ``Problem`` `id-malformed`, `account-taken`, `account-name-of-actor`,
  ///   `account-needs-worker`, `account-needs-partner` or `drill-down-supervisor`, or one for an
  ///   unknown worker or partner.
  package func addAccount(_ account: Account, options: ChangeOptions) throws -> ChangeOutcome {
    // Names stand in the journal as those who acted.
    // What begins with a stroke would be read as an option.
    let name = account.id.rawValue
    guard isWellFormed(name.filter { $0 != "." }), name.utf8.first != UInt8(ascii: "-") else {
      throw Problem(.rule(.idMalformed), .usage, ["id": name])
    }
    if let worker = account.worker { _ = try self.worker(worker) }
    if let partner = account.partner { _ = try self.partner(partner) }
    let values = ["account": account.id.rawValue, "role": account.role.rawValue]
    switch account.role {
    case .lead, .worker:
      guard account.worker != nil else {
        throw Problem(.service(.accountNeedsWorker), .usage, values)
      }
    case .desk:
      guard account.partner != nil else {
        throw Problem(.service(.accountNeedsPartner), .usage, values)
      }
    case .coordinator, .supervisor, .auditor, .administrator: break
    }
    guard account.role == .supervisor || !account.mayDrillDown else {
      throw Problem(.service(.drillDownSupervisor), .usage, values)
    }
    let isLocal = try isLocalActor(name)
    return try changeAccess(options) { access, _ in
      guard access.accounts[account.id] == nil else {
        throw Problem(.service(.accountTaken), .refused, ["account": account.id.rawValue])
      }
      guard !isLocal else {
        throw Problem(.service(.accountNameOfActor), .refused, ["account": account.id.rawValue])
      }
      return [.accountSet(account)]
    }
  }

  /// Whether somebody who works at the command line goes by a name: who acts now, or whoever
  /// changed the directory, who has access, or a plan there, also one that the one who acts does not see.
  private func isLocalActor(_ name: String) throws -> Bool {
    if let actor, actor.key == nil, actor.name == name { return true }
    return try whole.read { store in
      func isLocal(_ change: ChangeSet<some JournalEvent>) -> Bool {
        change.via == nil && change.actor == name
      }
      let isKnown =
        try store.directoryEntries().contains { isLocal($0.change) }
        || store.accessEntries().contains { isLocal($0.change) }
      return try isKnown || store.codes().contains { try hasChanged($0, name, in: store) }
    }
  }

  /// Whether a plan was changed at the command line under a name; nobody knows of one whose journal
  /// can no longer be read.
  private func hasChanged(_ code: PlanCode, _ name: String, in store: any PlanState) throws -> Bool
  {
    do {
      return try store.journal(of: code).contains { $0.via == nil && $0.actor == name }
    } catch let failure as any RepositoryFailure where failure.id == "store-plan-destroyed" {
      return false
    }
  }

  /// Ends an account with all its keys.
  package func disableAccount(_ id: AccountID, options: ChangeOptions) throws -> ChangeOutcome {
    try changeAccess(options) { access, _ in
      var account = try known(id, in: access)
      guard account.disabledOn == nil else {
        throw PlanRefusal.nothingToChange(.named(id.rawValue))
      }
      account.disabledOn = today
      return [.accountSet(account)]
    }
  }

  /// Gives out a key to the service for an account.
  ///
  /// Over the service, one for somebody who directs plans waits for a coordinator to confirm it:
  /// who keeps accounts sees no content, as nobody else either.
  package func issueToken(
    for id: AccountID, scope: AccessToken.Scope, label: String, expiresOn: CivilDate?,
    options: ChangeOptions
  ) throws -> IssuedToken {
    let actor = try requireActor()
    let secret = SecretToken(from: random)
    let taken = try cache.access(of: repository).tokens
    var token = AccessToken(
      id: freshID("t-") { taken[$0] != nil }, account: id, scope: scope, label: label,
      hash: secret.hash, issuedOn: today, expiresOn: expiresOn)
    token.issuedBy = actor.name
    let outcome = try changeAccess(options) { access, directory in
      let account = try known(id, in: access)
      guard token.isInForce(on: today, in: access, directory) else {
        throw Problem(.service(.tokenEndsAtOnce), .refused, ["account": id.rawValue])
      }
      token.pendingSince = actor.key != nil && account.role.directs ? today : nil
      return [.tokenIssued(token)]
    }
    return IssuedToken(token: token, secret: outcome.wasWritten ? secret : nil)
  }

  /// Confirms keys that wait for it.
  ///
  /// Over the service, nobody confirms a key that is its own, or that it gave out.
  ///
  /// - Throws: ``Problem`` `token-unknown` with near ids, `token-confirm-own`.
  package func confirmTokens(_ ids: [AccessTokenID], options: ChangeOptions) throws
    -> ChangeOutcome
  {
    let actor = try requireActor()
    return try changeAccess(options) { access, _ in
      try ids.map { id in
        let token = try known(id, in: access)
        guard token.pendingSince != nil, token.revokedOn == nil else {
          throw PlanRefusal.nothingToChange(.named(id.rawValue))
        }
        let own = [token.account.rawValue, token.issuedBy]
        guard actor.key == nil || !own.contains(actor.name) else {
          throw Problem(
            .service(.tokenConfirmOwn), .notPermitted,
            ["id": id.rawValue, "account": token.account.rawValue])
        }
        return .tokenConfirmed(id)
      }
    }
  }

  /// Takes keys back; each alone, in one change set.
  ///
  /// - Throws: ``Problem`` `token-unknown` with near ids.
  @discardableResult
  package func revokeTokens(_ ids: [AccessTokenID], options: ChangeOptions) throws
    -> ChangeOutcome
  {
    try changeAccess(options) { access, _ in
      try ids.map { id in
        guard try known(id, in: access).revokedOn == nil else {
          throw PlanRefusal.nothingToChange(.named(id.rawValue))
        }
        return .tokenRevoked(id, on: today)
      }
    }
  }

  private func known(_ id: AccessTokenID, in access: Access) throws -> AccessToken {
    guard let token = access.tokens[id] else {
      let near = NearNames.of(id.rawValue, among: access.tokens.keys.map(\.rawValue))
      throw Problem(
        .service(.tokenUnknown), .notFound,
        ["id": id.rawValue, "near": near.joined(separator: ", ")])
    }
    return token
  }

  private func known(_ id: AccountID, in access: Access) throws -> Account {
    guard let account = access.accounts[id] else {
      let near = NearNames.of(id.rawValue, among: access.accounts.keys.map(\.rawValue))
      throw Problem(
        .service(.accountUnknown), .notFound,
        ["account": id.rawValue, "near": near.joined(separator: ", ")])
    }
    return account
  }
}
