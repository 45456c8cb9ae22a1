import GRDB

/// One step from a version of the tables to the next.
struct StoreMigration: Sendable {
  /// The version the store has afterwards; steps are numbered without a gap.
  let version: Int
  let apply: @Sendable (Database, KeyRing) throws -> Void

  init(version: Int, apply: @escaping @Sendable (Database) throws -> Void) {
    self.init(version: version, applyWithKeys: { db, _ in try apply(db) })
  }

  /// A step that makes marks.
  init(version: Int, applyWithKeys apply: @escaping @Sendable (Database, KeyRing) throws -> Void) {
    self.version = version
    self.apply = apply
  }

  /// All steps of this program, oldest first.
  static let all: [StoreMigration] = [
    M007Founding.migration, M008RunningCases.migration, M009LivedWeek.migration,
    M010KnownBefore.migration,
  ]

  /// The oldest version that is still read.
  static let oldest = 7
}

/// Brings the tables of a store to the version this program knows.
///
/// GRDB's `DatabaseMigrator` names its steps in a table of its own, and one is there or not. Here a
/// single number says the version (`user_version`): a program refuses by it what is newer than it
/// knows or older than it reads before it reads anything else, a copy is made before the first step,
/// steps make marks with the key, and `store verify` runs them on an empty file to compare the
/// tables. The steps are few; for them a library would be more than it saves.
struct StoreMigrator: Sendable {
  let steps: [StoreMigration]

  var latest: Int { steps.last?.version ?? 0 }

  /// The version of the tables as they are.
  static func version(_ db: Database) throws -> Int {
    try db.number("PRAGMA user_version") ?? 0
  }

  /// Runs the steps a new store needs, inside the caller's transaction.
  func migrate(_ db: Database, _ keys: KeyRing) throws {
    let present = try Self.version(db)
    for step in steps where step.version > present {
      try step.apply(db, keys)
      try db.execute(sql: "PRAGMA user_version = \(step.version)")
    }
  }

  /// Refuses a store of a newer program.
  func checkNotNewer(_ db: Database, path: String) throws {
    let version = try Self.version(db)
    guard version <= latest else {
      throw StoreError.newer(path: path, version: version, known: latest)
    }
  }

  /// Copies an older store beside itself and brings it up to date.
  ///
  /// - Returns: What was done; nil when there was nothing to do.
  func upgrade(_ queue: any DatabaseWriter, _ keys: KeyRing, path: String) throws -> StoreNotice? {
    try queue.writeWithoutTransaction { db in
      let present = try Self.version(db)
      guard present < latest else { return nil }
      let copy = "\(path).before-\(latest)"
      let draft = try DraftFile(of: copy, kind: "part")
      try db.execute(sql: "VACUUM INTO ?", arguments: [StoreAccess.plainName(draft.path)])
      var migrated = false
      try db.inTransaction(.immediate) {
        // Another process may have been here between the copy and the lock.
        if try Self.version(db) == present {
          try draft.replace()
          try migrate(db, keys)
          migrated = true
        }
        return .commit
      }
      return migrated ? .migrated(from: present, to: latest, copy: copy) : nil
    }
  }
}
