import GRDB

extension Store {
  /// Makes a new store with its key.
  ///
  /// A key file that is there already is used as it is. The store appears under its name
  /// founded, or not at all.
  ///
  /// - Parameters:
  ///   - heads: The folder that keeps how far was written; nil for the store's own.
  ///   - founding: Writes what the store begins with, before it has its name.
  /// - Throws: ``StoreError``; `exists` when there is a store already; what `founding` throws.
  package static func create(
    at path: String, keyAt keyPath: String? = nil, headsIn heads: String? = nil,
    settings: StoreSettings,
    templateReader: @escaping TemplateReader, founding: (Store) throws -> Void = { _ in }
  ) throws -> Store {
    let folder = StoreFolder.path(of: path)
    try StoreFolder.make(folder)
    _ = try StoreFolder.check(folder)
    guard !PrivateFile.exists(path) else { throw StoreError.exists(path: path) }
    let keyPath = keyPath ?? StoreFolder.keyPath(of: path)
    let key: StoreKey
    if PrivateFile.exists(keyPath) {
      key = try StoreKey.read(keyPath)
    } else {
      try StoreFolder.make(StoreFolder.path(of: keyPath))
      key = StoreKey()
      try key.write(to: keyPath)
    }
    try make(
      at: path, keyAt: keyPath, settings: settings, keys: KeyRing(key),
      templateReader: templateReader, founding: founding)
    return try open(at: path, keyAt: keyPath, headsIn: heads, templateReader: templateReader)
  }

  /// Opens a store.
  ///
  /// An older one is copied beside itself and brought up to date. One that this account may not
  /// write to is opened to be read; it must be up to date.
  ///
  /// - Parameters:
  ///   - heads: The folder that keeps how far was written; nil for the store's own.
  ///   - demo: When given, a store with the other mark is refused.
  ///   - isShared: Whether others are served from it by many threads: those who read then have
  ///     connections of their own, and what they read is held against its marks.
  ///   - isForReading: Whether nothing at all may be changed, whatever the account may do, nor a
  ///     lock waited for.
  ///   - checksHead: Whether a journal that was cut or changed is refused; to look through or mend a
  ///     store it is not.
  ///   - renewing: Is told how far it is when tables that an older program wrote are made anew.
  /// - Throws: ``StoreError``.
  package static func open(
    at path: String, keyAt keyPath: String? = nil, headsIn heads: String? = nil,
    demo: Bool? = nil, isShared: Bool = false,
    isForReading: Bool = false, checksHead: Bool = true,
    templateReader: @escaping TemplateReader,
    renewing: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Store {
    try open(
      at: path, keyAt: keyPath, headsIn: heads, demo: demo, isShared: isShared,
      isForReading: isForReading, checksHead: checksHead,
      migrator: StoreMigrator(steps: StoreMigration.all), templateReader: templateReader,
      renewing: renewing)
  }

  /// Opens a store with the given steps between versions.
  static func open(
    at path: String, keyAt keyPath: String?, headsIn heads: String? = nil, demo: Bool? = nil,
    isShared: Bool = false, isForReading: Bool = false, checksHead: Bool = true,
    migrator: StoreMigrator, templateReader: @escaping TemplateReader,
    renewing: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Store {
    guard PrivateFile.exists(path) else { throw StoreError.missing(path: path) }
    var notices = try StoreFolder.check(StoreFolder.path(of: path))
    let keyPath = keyPath ?? StoreFolder.keyPath(of: path)
    let keys = KeyRing(try key(at: keyPath, of: path))
    if let mode = PrivateFile.mode(of: keyPath), mode & 0o077 != 0 {
      notices.append(.looseKey(path: keyPath, mode: mode))
    }
    return try StoreError.mapped(path) {
      let access = isForReading ? StoreAccess(toRead: path) : StoreAccess(to: path)
      let queue = try checkedConnection(
        to: path, access, isShared: isShared, isPatient: !isForReading)
      let identity = try queue.unsafeReentrantWrite { db in
        try migrator.checkNotNewer(db, path: path)
        guard let identity = try StoreIdentity.read(db) else {
          throw StoreError.damaged(path: path, detail: "meta")
        }
        guard identity.keyCheck == keys.check else { throw StoreError.keyWrong(path: keyPath) }
        if let demo, demo != identity.settings.isDemo {
          throw StoreError.demoMark(path: path, isDemo: identity.settings.isDemo)
        }
        guard try access == .full || StoreMigrator.version(db) == migrator.latest else {
          throw StoreError.readOnly(path: path)
        }
        try DerivedForm.checkNotNewer(db, path: path)
        guard try access == .full || !DerivedForm.isOld(db) else {
          throw StoreError.tablesOld(path: path)
        }
        return identity
      }
      if access == .full {
        if let notice = try tighten(path) { notices.append(notice) }
        if let notice = try migrator.upgrade(queue, keys, path: path) { notices.append(notice) }
      }
      let lastHead = LastHead(
        of: identity.id, at: path, in: heads, keys: keys)
      if access == .full, !lastHead.isWritable {
        notices.append(.noLastHead(path: lastHead.path))
      }
      var parts = Parts(
        path: path, keyPath: keyPath, settings: identity.settings, notices: notices,
        queue: queue, keys: keys, migrator: migrator, templateReader: templateReader,
        isForOthers: isShared, checksHead: checksHead, lastHead: lastHead)
      let store = Store(parts)
      guard access == .full, let plans = try renew(store, checksHead, renewing) else {
        return store
      }
      parts.notices.append(.renewed(plans: plans))
      return Store(parts)
    }
  }

  private static func renew(
    _ store: Store, _ checksHead: Bool, _ progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> Int? {
    do {
      return try store.renewDerived(progress: progress)
    } catch StoreError.headChanged where !checksHead {
      // To be looked through as it is.
      return nil
    }
  }

  /// The key of a store; a file that is no store has none to miss.
  private static func key(at keyPath: String, of path: String) throws -> StoreKey {
    do {
      return try StoreKey.read(keyPath)
    } catch StoreError.keyMissing {
      try StoreFile.checkKind(path)
      throw StoreError.keyMissing(path: keyPath)
    }
  }

  /// A connection; when there can be none, the plainest reason why.
  static func checkedConnection(
    to path: String, _ access: StoreAccess, isShared: Bool = false, isPatient: Bool = true
  ) throws -> any DatabaseWriter {
    try StoreFile.checkSize(path)
    do {
      return try connection(to: path, access, isShared: isShared, isPatient: isPatient)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      try StoreFile.checkHeader(path)
      throw error
    }
  }

  /// The pages of the file kept in memory, in KiB with the sign SQLite wants: what is late is all
  /// over the table, and with less its pages would be read twice.
  static let ordinaryCache = -16_384

  /// A connection with everything the store relies on; a shared one makes others for reading.
  static func connection(
    to path: String, _ access: StoreAccess = .full, isShared: Bool = false,
    isPatient: Bool = true
  ) throws -> any DatabaseWriter {
    var configuration = GRDB::Configuration()
    configuration.readonly = access != .full
    // More than a service has threads that read, so that none of them waits for another's.
    configuration.maximumReaderCount = 32
    // Somebody else's write is waited for; a use case takes milliseconds, the demo seconds.
    configuration.busyMode = .callback { attempt in
      guard isPatient else { return false }
      WriteQueue.pause(attempt)
      return attempt < WriteQueue.patience
    }
    configuration.prepareDatabase { db in
      // Nothing is changed in a file that is not ours.
      guard try db.number("PRAGMA application_id") == StoreFile.applicationID else {
        throw StoreError.foreignFile(path: path)
      }
      // A finished store has its version from its first transaction on.
      let version = try StoreMigrator.version(db)
      guard version > 0 else { throw StoreError.unfinished(path: path) }
      guard version >= StoreMigration.oldest else {
        throw StoreError.tooOld(path: path, version: version)
      }
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = \(ordinaryCache)
          """)
      if access == .full {
        // Remembered in the file; only a restored or new one is still without a log.
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode")
        if mode != "wal" { try db.execute(sql: "PRAGMA journal_mode = WAL") }
      }
    }
    guard isShared, access == .full else {
      return try DatabaseQueue(path: access.name(of: path), configuration: configuration)
    }
    let pool = try DatabasePool(path: access.name(of: path), configuration: configuration)
    // A pool thinks less will do for a log.
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return pool
  }

  /// Closes a store and what lies beside it to all but its owner.
  private static func tighten(_ path: String) throws -> StoreNotice? {
    guard let mode = PrivateFile.mode(of: path), mode & 0o077 != 0 else { return nil }
    for ending in ["", "-wal", "-shm"] where PrivateFile.exists(path + ending) {
      try PrivateFile.close(path + ending)
    }
    return .tightened(path: path, mode: mode)
  }

  private static func make(
    at path: String, keyAt keyPath: String, settings: StoreSettings, keys: KeyRing,
    templateReader: @escaping TemplateReader, founding: (Store) throws -> Void
  ) throws {
    let draft = try DraftFile(of: path, kind: "new")
    let migrator = StoreMigrator(steps: StoreMigration.all)
    try StoreError.mapped(path) {
      let queue = try connection(to: draft)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
        try db.inTransaction(.immediate) {
          try migrator.migrate(db, keys)
          try StoreIdentity(settings: settings, id: StoreIdentity.random(), keyCheck: keys.check)
            .write(db)
          try HeadMark.write(JournalTable.end(db), keys, db)
          return .commit
        }
      }
      let store = Store(
        Parts(
          path: path, keyPath: keyPath, settings: settings, notices: [], queue: queue,
          keys: keys, migrator: migrator, templateReader: templateReader))
      try founding(store)
      try queue.close()
    }
    try draft.publish()
  }

  /// A connection to a file that has no name yet.
  ///
  /// Until then it is nobody's: a failure takes all of it away. Without a log it alone is the whole
  /// store.
  static func connection(to draft: DraftFile) throws -> DatabaseQueue {
    var configuration = GRDB::Configuration()
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;
          PRAGMA secure_delete = ON
          """)
    }
    return try DatabaseQueue(
      path: StoreAccess.plainName(draft.path), configuration: configuration)
  }
}
