package import CarePlans
package import CivilTime

/// The one clock: true time for the journal, and the day everything is computed for.
package protocol PlanClock: Sendable {
  /// Milliseconds since 1970.
  func now() -> Int64
  /// The day in the store's zone, or the day the lens `--today` shows.
  func today() -> CivilDate
  /// The first moment after a day in the store's zone, in milliseconds since 1970.
  func end(of day: CivilDate) -> Int64
}

/// Where random bits for new codes come from.
package protocol RandomSource: Sendable {
  func bits() -> UInt64
}

/// Shipped templates and settings, under what lies in the `--home` folder.
package protocol TextLibrary: Sendable {
  /// The text at a path such as `templates/plans/x.yaml`; nil when there is none.
  func text(at path: String) throws -> String?
  /// The paths of a folder, sorted.
  func paths(in folder: String) throws -> [String]
}

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
  package func made(_ change: ChangeSet) -> Bool {
    change.actor == name && change.login == login
  }

  /// The same of a change of the directory.
  package func made(_ change: DirectoryChange) -> Bool {
    change.actor == name && change.login == login
  }
}
