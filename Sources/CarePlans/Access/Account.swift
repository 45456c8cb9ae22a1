package import CivilTime

/// The name of an account: `a.jansen`, `rn-desk`.
package typealias AccountID = Key<Account>
/// The name of a token, which people type and logs may hold: `t-7k2q9d`.
package typealias AccessTokenID = Key<AccessToken>

/// Somebody, or a program, that uses the service.
package struct Account: Sendable, Hashable {
  /// What an account may see and do.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    /// Directs all plans.
    case coordinator
    /// Directs the plans it leads.
    case lead
    /// Does what it owes.
    case worker
    /// Looks after everything of one partner.
    case desk
    /// Reads counts.
    case supervisor
    /// Reads the journal.
    case auditor
    /// Keeps accounts, and sees no content.
    case administrator

    /// Whether it directs plans, and so reads all that is in them.
    package var directs: Bool {
      switch self {
      case .coordinator, .lead: true
      case .worker, .desk, .supervisor, .auditor, .administrator: false
      }
    }
  }

  package var id: AccountID
  package var role: Role
  /// Who it is among the workers; of a lead or a worker.
  package var worker: WorkerID?
  /// Whose desk it is.
  package var partner: PartnerID?
  /// Whether a supervisor may see the codes behind a count.
  package var mayDrillDown: Bool
  package var addedOn: CivilDate
  package var disabledOn: CivilDate?

  package init(
    id: AccountID, role: Role, worker: WorkerID? = nil, partner: PartnerID? = nil,
    mayDrillDown: Bool = false, addedOn: CivilDate
  ) {
    self.id = id
    self.role = role
    self.worker = worker
    self.partner = partner
    self.mayDrillDown = mayDrillDown
    self.addedOn = addedOn
  }

  /// Whether it may be used on a day: whoever leaves, or whose partner does, is out that day.
  package func isActive(on today: CivilDate, in directory: Directory) -> Bool {
    let member = worker.flatMap { directory.workers[$0] }
    let houses = [partner, member?.partner].compactMap(\.self).map { directory.partners[$0] }
    let ends = ([disabledOn, member?.leftOn] + houses.map { $0?.leftOn }).compactMap(\.self)
    return !ends.contains { $0 <= today }
  }
}

/// A key to the service for programs and command lines; only its hash is kept.
package struct AccessToken: Sendable, Hashable {
  /// What it may be used for, within what its account may do.
  package enum Scope: String, Sendable, Hashable, CaseIterable {
    case read, write
  }

  package var id: AccessTokenID
  package var account: AccountID
  package var scope: Scope
  package var label: String
  /// SHA-256 of its text, in lower-case hexadecimal.
  package var hash: String
  package var issuedOn: CivilDate
  /// The last day it is good for.
  package var expiresOn: CivilDate?
  package var revokedOn: CivilDate?
  /// Who gave it out, as the journal names them; nil for one of before this was kept.
  package var issuedBy: String?
  /// The day from which it waits for somebody else to confirm it, and opens nothing; nil for one
  /// that nobody has to confirm, or somebody has.
  package var pendingSince: CivilDate?

  package init(
    id: AccessTokenID, account: AccountID, scope: Scope, label: String, hash: String,
    issuedOn: CivilDate, expiresOn: CivilDate? = nil
  ) {
    self.id = id
    self.account = account
    self.scope = scope
    self.label = label
    self.hash = hash
    self.issuedOn = issuedOn
    self.expiresOn = expiresOn
  }

  /// Whether it opens anything on a day.
  package func isGood(on today: CivilDate, in access: Access, _ directory: Directory) -> Bool {
    pendingSince == nil && isInForce(on: today, in: access, directory)
  }

  /// Whether it opens something on a day, or would once it is confirmed.
  package func isInForce(on today: CivilDate, in access: Access, _ directory: Directory) -> Bool {
    guard revokedOn.map({ $0 > today }) ?? true, expiresOn.map({ today <= $0 }) ?? true else {
      return false
    }
    return access.accounts[account]?.isActive(on: today, in: directory) ?? false
  }
}
