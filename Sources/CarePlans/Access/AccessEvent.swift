package import CivilTime

/// One thing that happened to who has access.
///
/// The journal is made of these: a case or field that was written once is read for ever. None takes
/// another back: what was given out is revoked.
package enum AccessEvent: JournalEvent {
  case accountSet(Account)
  case tokenIssued(AccessToken)
  case tokenRevoked(AccessTokenID, on: CivilDate)
  case tokenConfirmed(AccessTokenID)
  case feedGranted(FeedGrant)
  case feedRevoked(FeedGrantID, on: CivilDate)
  /// Somebody had the labels of these plans told in a file or a pipe, where others may read them.
  case labelsRead([PlanCode])
  /// Somebody asked whether a person was signalled before, for this plan or for none; `found` may be the
  /// same. Who was asked about is kept nowhere.
  case signalAsked(PlanCode?, found: Int)

  /// Nothing.
  package var takenBack: Int? { nil }
}

extension Access: JournalAggregate {
  /// Who has access after an event; any begins it.
  package static func applying(_ event: AccessEvent, to access: Access?) -> Access {
    var result = access ?? Access()
    switch event {
    case .accountSet(let account): result.accounts[account.id] = account
    case .tokenIssued(let token): result.tokens[token.id] = token
    case .tokenRevoked(let id, let day): result.tokens[id]?.revokedOn = day
    case .tokenConfirmed(let id): result.tokens[id]?.pendingSince = nil
    case .feedGranted(let grant): result.feeds[grant.id] = grant
    case .feedRevoked(let id, let day): result.feeds[id]?.revokedOn = day
    case .labelsRead, .signalAsked: break
    }
    return result
  }
}
