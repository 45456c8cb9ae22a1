package import CarePlans

/// Who writes: as claimed, with the login of the system, or by an account of the service.
package struct PlanActor: Sendable, Hashable {
  package var name: String
  package var login: String
  /// The key to the service it acts with; nil at the command line.
  package var key: KeyInUse?
  /// Its account, as it was when it came in; nil at the command line.
  var account: Account?

  package init(name: String, login: String) {
    self.name = name
    self.login = login
  }

  /// Whoever uses the service with a key of an account.
  package init(_ account: Account, with token: AccessToken) {
    name = account.id.rawValue
    // No login of a system has a colon, so that nobody at a command line is the same.
    login = "account:\(account.id)"
    key = KeyInUse(token)
    self.account = account
  }

  /// Whether a change is its own: by name and login, for a name alone is claimed.
  package func made(_ change: ChangeSet<some JournalEvent>) -> Bool {
    change.actor == name && change.login == login
  }
}
