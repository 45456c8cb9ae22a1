import GRDB

extension Store {
  /// Makes a new store with its key.
  ///
  /// A key file that is there already is used as it is. The store appears under its name
  /// finished, or not at all.
  ///
  /// - Throws: ``StoreError``; `exists` when there is a store already.
  package static func create(
    at path: String, keyAt keyPath: String? = nil, settings: StoreSettings,
    templateReader: @escaping TemplateReader
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
    try makeFile(at: path, settings: settings, keys: KeyRing(key))
    return try open(at: path, keyAt: keyPath, templateReader: templateReader)
  }

  /// Opens a store.
  ///
  /// An older one is copied beside itself and brought up to date. One that this account may not
  /// write to is opened to be read; it must be up to date.
  ///
  /// - Parameters:
  ///   - demo: When given, a store with the other mark is refused.
  ///   - isForReading: Whether nothing at all may be changed, whatever the account may do, nor a
  ///     lock waited for.
  /// - Throws: ``StoreError``.
  package static func open(
    at path: String, keyAt keyPath: String? = nil, demo: Bool? = nil, isForReading: Bool = false,
    templateReader: @escaping TemplateReader
  ) throws -> Store {
    try open(
      at: path, keyAt: keyPath, demo: demo, isForReading: isForReading,
      migrator: StoreMigrator(steps: StoreMigration.all), templateReader: templateReader)
  }

  /// Opens a store with the given steps between versions.
  static func open(
    at path: String, keyAt keyPath: String?, demo: Bool? = nil, isForReading: Bool = false,
    migrator: StoreMigrator, templateReader: @escaping TemplateReader
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
      let queue = try checkedConnection(to: path, access, isPatient: !isForReading)
      let identity = try queue.unsafeReentrantRead { db in
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
        return identity
      }
      if access == .full {
        if let notice = try tighten(path) { notices.append(notice) }
        if let notice = try migrator.upgrade(queue, path: path) { notices.append(notice) }
      }
      return Store(
        Parts(
          path: path, keyPath: keyPath, settings: identity.settings, notices: notices,
          queue: queue, keys: keys, migrator: migrator, templateReader: templateReader))
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
    to path: String, _ access: StoreAccess, isPatient: Bool = true
  ) throws -> DatabaseQueue {
    try StoreFile.checkSize(path)
    do {
      return try connection(to: path, access, isPatient: isPatient)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      try StoreFile.checkHeader(path)
      throw error
    }
  }

  /// The pages of the file kept in memory, in KiB with the sign SQLite wants: what is late is all
  /// over the table, and with less its pages would be read twice.
  static let ordinaryCache = -16_384

  /// A connection with everything the store relies on.
  static func connection(
    to path: String, _ access: StoreAccess = .full, isPatient: Bool = true
  ) throws -> DatabaseQueue {
    var configuration = GRDB::Configuration()
    configuration.readonly = access != .full
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
      guard try StoreMigrator.version(db) > 0 else { throw StoreError.unfinished(path: path) }
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
    return try DatabaseQueue(path: access.name(of: path), configuration: configuration)
  }

  /// Closes a store and what lies beside it to all but its owner.
  private static func tighten(_ path: String) throws -> StoreNotice? {
    guard let mode = PrivateFile.mode(of: path), mode & 0o077 != 0 else { return nil }
    for ending in ["", "-wal", "-shm"] where PrivateFile.exists(path + ending) {
      try PrivateFile.close(path + ending)
    }
    return .tightened(path: path, mode: mode)
  }

  private static func makeFile(at path: String, settings: StoreSettings, keys: KeyRing) throws {
    let partial = "\(path).new-\(StoreIdentity.random())"
    try PrivateFile.create(partial)
    defer { PrivateFile.remove(partial) }
    try StoreError.mapped(path) {
      // Built without a log, so that the file alone is the whole store when it gets its name.
      let queue = try DatabaseQueue(path: partial)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
        try db.inTransaction(.immediate) {
          try StoreMigrator(steps: StoreMigration.all).migrate(db)
          try StoreIdentity(settings: settings, id: StoreIdentity.random(), keyCheck: keys.check)
            .write(db)
          return .commit
        }
      }
      try queue.close()
    }
    try PrivateFile.sync(partial)
    try PrivateFile.publish(partial, as: path)
  }
}
