import GRDB
package import Planner

/// A copy of a store, written and looked through.
package struct StoreBackup: Sendable, Hashable {
  package var path: String
  package var bytes: Int
  /// Where the journal ends in the copy.
  package var head: JournalHead
}

extension Store {
  /// Copies the store as it is now to a new file, for its owner alone, and looks through the copy.
  ///
  /// Others may go on writing meanwhile. The key is no part of it: without it the copy is of no
  /// use to anybody.
  ///
  /// - Throws: ``StoreError``; `exists` when there is a file already.
  package func backup(
    to target: String, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> StoreBackup {
    try StoreFolder.requireFolder(of: target)
    guard !PrivateFile.exists(target) else { throw StoreError.exists(path: target) }
    let draft = try DraftFile(of: target, kind: "part")
    let partial = draft.path
    try StoreError.mapped(target) {
      try queue.writeWithoutTransaction {
        try $0.execute(sql: "VACUUM INTO ?", arguments: [StoreAccess.plainName(partial)])
      }
    }
    try PrivateFile.sync(partial)
    let found = try Self.verifyCopy(partial, keyAt: keyPath, progress: progress)
    try draft.publish()
    return StoreBackup(path: target, bytes: PrivateFile.size(of: target) ?? 0, head: found.head)
  }

  /// Puts a backup in the place of a store.
  ///
  /// What this machine knew of how far was written is forgotten: from here on it is the copy that
  /// counts.
  ///
  /// - Parameters:
  ///   - heads: The folder that keeps how far was written; nil for the store's own.
  ///   - isReplacing: Whether a store that is there gives way. It is kept beside the new one,
  ///     under the name that comes back.
  ///   - recording: Writes into the journal of the copy that it was restored, before it has its
  ///     name; told how far this machine had written.
  /// - Returns: The head of the copy's journal, and where the store from before is now.
  /// - Throws: ``StoreError``; `locked` when another process still has the store open; what
  ///   `recording` throws.
  package static func restore(
    from backup: String, to path: String, keyAt keyPath: String? = nil,
    headsIn heads: String? = nil, replacing isReplacing: Bool,
    templateReader: @escaping TemplateReader,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in },
    recording: (_ copy: Store, _ known: JournalHead?) throws -> Void
  ) throws -> (head: JournalHead, before: String?) {
    let isThere = PrivateFile.exists(path)
    guard !isThere || isReplacing else { throw StoreError.exists(path: path) }
    let keyPath = keyPath ?? StoreFolder.keyPath(of: path)
    let (draft, found) = try verifiedDraft(
      of: path, from: backup, keyAt: keyPath, progress: progress)
    let keys = KeyRing(try StoreKey.read(keyPath))
    let (lastHead, now) = try StoreError.mapped(path) {
      let queue = try connection(to: draft)
      let migrator = StoreMigrator(steps: StoreMigration.all)
      let identity = try queue.write { db in
        try migrator.migrate(db, keys)
        return try StoreIdentity.read(db)
      }
      guard let identity else { throw StoreError.damaged(path: backup, detail: "meta") }
      let lastHead = LastHead(
        of: identity.id, at: path, in: heads, keys: keys)
      let copy = Store(
        Parts(
          path: path, keyPath: keyPath, settings: identity.settings, notices: [], queue: queue,
          keys: keys, migrator: migrator, templateReader: templateReader, checksHead: false))
      _ = try copy.renewDerived(progress: progress)
      try recording(copy, lastHead.read())
      let now = try copy.head()
      try queue.close()
      return (lastHead, now)
    }
    let before = isThere ? try setAside(path) : nil
    try draft.publish()
    try lastHead.begin(again: now)
    return (found.head, before)
  }

  /// What restoring would restore; looked through, and taken away again.
  ///
  /// - Throws: ``StoreError``.
  package static func rehearseRestoring(
    from backup: String, to path: String, keyAt keyPath: String? = nil,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> JournalHead {
    try verifiedDraft(
      of: path, from: backup, keyAt: keyPath ?? StoreFolder.keyPath(of: path), progress: progress
    ).found.head
  }

  /// Copies a backup beside the place it is for and looks through it.
  private static func verifiedDraft(
    of path: String, from backup: String, keyAt keyPath: String,
    progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> (draft: DraftFile, found: StoreVerification) {
    guard PrivateFile.exists(backup) else { throw StoreError.missing(path: backup) }
    guard PrivateFile.isRegular(backup) else { throw StoreError.foreignFile(path: backup) }
    let folder = StoreFolder.path(of: path)
    try StoreFolder.make(folder)
    _ = try StoreFolder.check(folder)
    let draft = try DraftFile(of: path, kind: "new")
    try draft.fill(from: backup)
    return (draft, try verifyCopy(draft.path, keyAt: keyPath, named: backup, progress: progress))
  }

  /// Opens a copy beside its own store and looks through it.
  ///
  /// - Parameter name: What to call it in errors.
  private static func verifyCopy(
    _ copy: String, keyAt keyPath: String, named name: String? = nil,
    progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> StoreVerification {
    let name = name ?? copy
    let keys = KeyRing(try StoreKey.read(keyPath))
    let migrator = StoreMigrator(steps: StoreMigration.all)
    return try StoreError.mapped(name) {
      // It is nobody else's yet; a log and locks beside it would only be left there.
      let queue = try named(name) { try checkedConnection(to: copy, .unchanging) }
      let identity = try queue.unsafeReentrantWrite { db in
        try migrator.checkNotNewer(db, path: name)
        return try StoreIdentity.read(db)
      }
      guard let identity else { throw StoreError.damaged(path: name, detail: "meta") }
      guard identity.keyCheck == keys.check else { throw StoreError.keyWrong(path: keyPath) }
      let store = Store(
        Parts(
          path: name, keyPath: keyPath, settings: identity.settings, notices: [], queue: queue,
          keys: keys, migrator: migrator,
          // Looking through a store reads no template.
          templateReader: { _ in throw StoreError.templateMissing(hash: "") },
          checksHead: false))
      let found = try store.verify(folding: false, progress: progress)
      try queue.close()
      if let first = found.findings.first {
        throw StoreError.damaged(path: name, detail: first.kind.rawValue)
      }
      return found
    }
  }

  /// What is wrong with a copy is wrong with the file it was made of.
  private static func named<Result>(_ name: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch StoreError.truncated {
      throw StoreError.truncated(path: name)
    } catch StoreError.foreignFile {
      throw StoreError.foreignFile(path: name)
    } catch StoreError.unfinished {
      throw StoreError.unfinished(path: name)
    } catch StoreError.tooOld(_, let version) {
      throw StoreError.tooOld(path: name, version: version)
    }
  }

  /// Moves a store and its log out of the way.
  private static func setAside(_ path: String) throws -> String {
    do {
      // Only the last connection may put the log away: so nobody else has the store open.
      try StoreError.mapped(path) {
        var configuration = GRDB::Configuration()
        configuration.busyMode = .timeout(2)
        let queue = try DatabaseQueue(
          path: StoreAccess.plainName(path), configuration: configuration)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try queue.close()
      }
    } catch let error as StoreError where error.id != "store-locked" {
      // A damaged store is the best reason to restore one; it is moved as it is.
    }
    var name = "\(path).before-restore"
    var count = 1
    while PrivateFile.exists(name) {
      count += 1
      name = "\(path).before-restore-\(count)"
    }
    for ending in ["", "-wal", "-shm"] where PrivateFile.exists(path + ending) {
      try PrivateFile.replace(name + ending, with: path + ending)
    }
    return name
  }
}
