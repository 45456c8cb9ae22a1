import GRDB
package import Planner
import Synchronization

extension Store {
  /// Runs `body` inside the store's one writing transaction; an error takes everything back.
  ///
  /// Inside ``bulkWriting(_:)`` it is a part of that transaction, taken back alone when it fails.
  package func write<Result>(_ body: (any PlanWriting) throws -> Result) throws -> Result {
    try StoreError.mapped(path) {
      try queue.unsafeReentrantWrite { db in
        let session = WriteTransaction(store: self, db: db)
        return try isPart(db)
          ? try part(db) { try body(session) }
          : try takingBack { try writing(db) { try body(session) } }
      }
    }
  }

  /// Runs many writes as one: all of them are there afterwards, or none.
  ///
  /// Other processes cannot write meanwhile. Plans stay in memory from one write to the next.
  package func bulkWriting<Result>(_ body: () throws -> Result) throws -> Result {
    try StoreError.mapped(path) {
      try queue.unsafeReentrantWrite { db in
        if try isPart(db) { return try part(db, body) }
        // Room for what is written, so that pages do not go to the disk twice.
        try db.execute(sql: "PRAGMA cache_size = -131072")
        cache.withLock { $0.beginBulk() }
        defer {
          cache.withLock { $0.endBulk() }
          try? db.execute(sql: "PRAGMA cache_size = \(Self.ordinaryCache)")
        }
        return try takingBack {
          try writing(db) {
            let result = try body()
            try writePending(db)
            return result
          }
        }
      }
    }
  }

  /// Forgets what was kept in memory when `body` fails after it wrote something.
  private func takingBack<Result>(_ body: () throws -> Result) throws -> Result {
    let before = cache.withLock(\.writes)
    do {
      return try body()
    } catch {
      if cache.withLock(\.writes) != before {
        cache.withLock { $0.forget() }
        keys.forget()
      }
      throw error
    }
  }

  /// Runs a write inside another; what it did is taken back alone when it fails.
  private func part<Result>(_ db: Database, _ body: () throws -> Result) throws -> Result {
    let mark = cache.withLock { $0.beginPart() }
    do {
      var result: Result?
      try db.inSavepoint {
        result = try body()
        return .commit
      }
      guard let result else { throw StoreError.refused(code: 0, detail: "savepoint") }
      cache.withLock { $0.endPart() }
      return result
    } catch {
      cache.withLock { $0.takeBackPart(to: mark) }
      keys.forget()
      throw error
    }
  }
}
