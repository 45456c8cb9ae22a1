import CarePlans
import GRDB
import Synchronization

extension Store {
  /// Makes the derived tables anew where an older program wrote them.
  ///
  /// The journal says all that they say, the stamps of calendars too; it is not touched.
  ///
  /// - Returns: How many plans were computed; nil when there was nothing to do.
  func renewDerived(progress: (_ done: Int, _ total: Int) -> Void) throws -> Int? {
    try StoreError.mapped(path) {
      try queue.unsafeReentrantWrite { db in
        guard try DerivedForm.isOld(db) else { return nil }
        // Room for all of them, so that pages do not go to the disk twice.
        try db.execute(sql: "PRAGMA cache_size = -131072")
        defer {
          cache.withLock { $0.forget() }
          try? db.execute(sql: "PRAGMA cache_size = \(Self.ordinaryCache)")
        }
        return try writing(db) {
          // Another process may have been here before the lock.
          guard try DerivedForm.isOld(db) else { return nil }
          // The mark is made anew below: it must not make good what somebody else wrote.
          guard try HeadMark.holds(keys, db) else { throw StoreError.headChanged(path: path) }
          let plans = try remakeDerived(db, progress)
          try DerivedForm.write(db)
          try HeadMark.write(JournalTable.end(db), keys, db)
          return plans
        }
      }
    }
  }

  private func remakeDerived(
    _ db: Database, _ progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> Int {
    // Nothing but their rows is left of plans whose key was destroyed; none that others wrote goes on.
    let destroyed = try PlanTable.all(db).filter { $0.status == .destroyed }
      .compactMap { try? PlanTable.row(of: $0.code, checking: keys.rows, db) }
    try DerivedTables.remove(db)
    try DerivedTables.make(db)
    for (row, day) in destroyed { try PlanTable.write(row, day: day, keys.rows, db) }
    return try Rebuilder(store: self, db: db, isWriting: true).fill(progress)
  }
}
