package import CarePlans
import GRDB
import Planner
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// The plans of one municipality in one SQLite file, sealed from the first change set.
///
/// One connection per process, and in a service some more for reading, so that nobody who reads
/// waits for somebody who writes; several processes may have the same store open. Everything that
/// people wrote lies in rows sealed with a key per plan, and the journal is only added to.
package final class Store: Sendable {
  package let path: String
  /// Where the key was read from.
  package let keyPath: String
  package let settings: StoreSettings
  /// What the user should hear of.
  package let notices: [StoreNotice]

  let queue: any DatabaseWriter
  let keys: KeyRing
  let templates: TemplateCache
  let migrator: StoreMigrator
  /// What the connection that writes has opened.
  let cache = SharedPlanCache()
  /// Whether others are served from it: then every row they are told or get rights from is held
  /// against its mark.
  let isForOthers: Bool
  /// Whether a journal that ends elsewhere than this program left it is refused.
  private let checksHead: Bool
  /// Where it is kept how far this machine has written; nil for a file that is no store yet.
  let lastHead: LastHead?
  private let turns: WriteQueue
  /// The thread that is inside a write; 0 for none.
  private let writingThread = Atomic<UInt>(0)

  init(_ parts: Parts) {
    path = parts.path
    keyPath = parts.keyPath
    settings = parts.settings
    notices = parts.notices
    queue = parts.queue
    keys = parts.keys
    templates = TemplateCache(keys: parts.keys, read: parts.templateReader)
    migrator = parts.migrator
    isForOthers = parts.isForOthers
    checksHead = parts.checksHead
    lastHead = parts.lastHead
    turns = WriteQueue(parts.path)
  }

  /// What an opened store is put together from.
  struct Parts {
    var path: String
    var keyPath: String
    var settings: StoreSettings
    var notices: [StoreNotice]
    var queue: any DatabaseWriter
    var keys: KeyRing
    var migrator: StoreMigrator
    var templateReader: TemplateReader
    var isForOthers = false
    var checksHead = true
    var lastHead: LastHead?
  }

  /// The lasting, meaningless name of an item for an audience: 32 hexadecimal signs.
  package func uid(of item: String, for audience: String) -> String {
    keys.name(item, for: audience)
  }

  /// The secret from which feeds make their names: 32 bytes, the same as long as the store lives.
  package var uidKey: [UInt8] { keys.uidKey }

  /// Ends the connection; the last process to do so copies the log into the file.
  package func close() throws {
    lastHead?.close()
    try StoreError.mapped(path) { try queue.close() }
  }

  /// Runs `body` on one consistent state of the store: that of the running read or write of this
  /// thread, if there is one.
  func reading<Result>(_ body: (ReadTransaction) throws -> Result) throws -> Result {
    try StoreError.mapped(path) {
      if isWriting {
        return try queue.unsafeReentrantWrite {
          try body(ReadTransaction(store: self, db: $0, cache: self.cache))
        }
      }
      // A connection that only reads knows nothing of what the writing one has opened.
      let cache = queue is DatabasePool ? SharedPlanCache() : self.cache
      return try queue.unsafeReentrantRead { db in
        let session = ReadTransaction(store: self, db: db, cache: cache)
        if db.isInsideTransaction { return try body(session) }
        // What is committed later may be known of before it is seen.
        let known = lastHead?.read()
        return try transaction(.deferred, db) {
          try look(db, cache, known)
          return try body(session)
        }
      }
    }
  }

  /// Whether this thread is inside a write.
  private var isWriting: Bool { writingThread.load(ordering: .relaxed) == UInt(pthread_self()) }

  /// Whether a write that begins is a part of a running one.
  ///
  /// - Throws: ``StoreError/refused(code:detail:)`` inside a read, whose state would no longer be one.
  func isPart(_ db: Database) throws -> Bool {
    guard db.isInsideTransaction else { return false }
    guard isWriting else { throw StoreError.refused(code: 0, detail: "write inside a read") }
    return true
  }

  /// Runs `body` inside the store's one writing transaction, once it is this process's turn.
  func writing<Result>(_ db: Database, _ body: () throws -> Result) throws -> Result {
    turns.enter()
    defer { turns.leave() }
    var written: JournalTable.End?
    let result = try transaction(.immediate, db) {
      turns.leave()
      writingThread.store(UInt(pthread_self()), ordering: .relaxed)
      defer { writingThread.store(0, ordering: .relaxed) }
      try StoreFile.checkIsThere(path, db.sqliteConnection)
      try migrator.checkNotNewer(db, path: path)
      try look(db, cache, lastHead?.read())
      let end = try cache.withLock { try $0.end(db) }
      let result = try body()
      let now = try cache.withLock { try $0.end(db) }
      if now.seq != end.seq {
        try HeadMark.write(now, keys, db)
        written = now
      }
      return result
    }
    if let written { lastHead?.write(written.head) }
    return result
  }

  /// Takes note of what others have written since a connection looked last.
  ///
  /// - Parameter known: How far this machine had written before the look.
  /// - Throws: ``StoreError/headChanged(path:)`` when it was not written with the key,
  ///   ``StoreError/journalCut(path:known:end:)`` when it ends before what is known.
  private func look(_ db: Database, _ cache: SharedPlanCache, _ known: JournalHead?) throws {
    let isNew = try cache.withLock { try $0.refresh(db) }
    guard isNew else { return }
    do {
      try DerivedForm.checkNotNewer(db, path: path)
      try JournalTable.checkStreams(db, path: path)
      guard checksHead else { return }
      guard try HeadMark.holds(keys, db) else { throw StoreError.headChanged(path: path) }
      try LastHead.check(known, db, path: path)
    } catch {
      // Not looked at yet: the next look does it.
      cache.withLock { $0.forgetState() }
      throw error
    }
  }

  /// Runs `body` inside a transaction of its own.
  private func transaction<Result>(
    _ kind: Database.TransactionKind, _ db: Database, _ body: () throws -> Result
  ) throws -> Result {
    var result: Result?
    try db.inTransaction(kind) {
      result = try body()
      return .commit
    }
    guard let result else { throw StoreError.refused(code: 0, detail: "transaction") }
    return result
  }
}

/// Reads the text of a template.
package typealias TemplateReader = @Sendable (_ text: String) throws -> CareTemplate

/// The templates read so far, by the hash of their text; each was held against its mark once.
final class TemplateCache: Sendable {
  private let keys: KeyRing
  private let read: TemplateReader
  private let known = Mutex<[String: CareTemplate]>([:])
  private let titles = Mutex<[String: [ItemKey: BilingualText]]>([:])

  init(keys: KeyRing, read: @escaping TemplateReader) {
    self.keys = keys
    self.read = read
  }

  /// The template with this hash; nil when the store has no such text.
  func template(_ hash: String, _ db: Database) throws -> CareTemplate? {
    if let template = known.withLock({ $0[hash] }) { return template }
    guard let text = try TemplateTable.text(hash, keys: keys, db) else { return nil }
    let template = try read(text)
    known.withLock { $0[hash] = template }
    return template
  }

  /// The titles of the template with this hash.
  func titles(_ hash: String, _ db: Database) throws -> [ItemKey: BilingualText] {
    if let titles = titles.withLock({ $0[hash] }) { return titles }
    let found = try TemplateTable.titles(hash, keys: keys, db)
    // Those of a text that is not there may come with it.
    if !found.isEmpty { titles.withLock { $0[hash] = found } }
    return found
  }
}
