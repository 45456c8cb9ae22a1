package import Planner

/// What there is to say of a store without looking into any plan.
package struct StoreFacts: Sendable, Hashable {
  package var path: String
  package var keyPath: String
  /// The random name it was given when it was made.
  package var id: String
  package var settings: StoreSettings
  /// The version of its tables.
  package var version: Int
  package var bytes: Int
  /// The size of the log beside it.
  package var logBytes: Int
  package var head: JournalHead
  package var plans: Int
  package var commitments: Int
  package var openCommitments: Int
  package var templates: Int
  package var destroyedPlans: Int
}

extension Store {
  /// Facts for `store show`.
  package func facts() throws -> StoreFacts {
    try reading { session in
      let db = session.db
      func count(_ rest: String) throws -> Int {
        try db.number("SELECT count(*) FROM \(rest)") ?? 0
      }
      return StoreFacts(
        path: path, keyPath: keyPath, id: try StoreIdentity.read(db)?.id ?? "",
        settings: settings, version: try StoreMigrator.version(db),
        bytes: PrivateFile.size(of: path) ?? 0,
        logBytes: PrivateFile.size(of: path + "-wal") ?? 0,
        head: try JournalTable.end(db).head, plans: try count("plan"),
        commitments: try count("commitment"),
        openCommitments: try count("commitment WHERE state <= 2"),
        templates: try count("templateText"), destroyedPlans: try count("destroyedKey"))
    }
  }
}
