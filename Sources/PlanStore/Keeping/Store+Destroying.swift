package import CarePlans
import GRDB
import Synchronization

extension Store {
  /// Destroys the key of a plan: what was written about it can never be read again.
  ///
  /// Its sealed change sets stay, so that the journal still verifies, and so does a row that only
  /// tells that there was such a plan.
  ///
  /// - Parameter at: Milliseconds since 1970.
  package func destroyKey(of code: PlanCode, at: Int64) throws {
    try StoreError.mapped(path) {
      try queue.unsafeReentrantWrite { db in
        defer {
          cache.withLock { $0.forget() }
          keys.forget()
        }
        try writing(db) {
          try CommitmentTable.removeAll(of: code, db)
          try DigestTable.remove(code, db)
          for sql in [
            "DELETE FROM ownTitle WHERE stream = ?", "DELETE FROM reason WHERE stream = ?",
            "DELETE FROM snapshot WHERE stream = ?", "DELETE FROM checkpoint WHERE stream = ?",
            "DELETE FROM planKey WHERE stream = ?",
          ] {
            try db.run(sql) { $0.int(code.value) }
          }
          if let (found, day) = try PlanTable.row(of: code, checking: keys.rows, db) {
            var row = found
            row.status = .destroyed
            row.lead = nil
            row.anchors = []
            row.phases = []
            row.lastContact = nil
            try PlanTable.write(row, day: day, keys.rows, db)
          }
          try db.run("INSERT OR IGNORE INTO destroyedKey (stream, at) VALUES (?, ?)") {
            $0.int(code.value)
            $0.int(at)
          }
        }
        // The wrapped key would live on in the log until that is written over.
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }
}
