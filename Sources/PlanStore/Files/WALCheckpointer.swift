import GRDB
import Planner

/// Copies the log of a store into its file on a connection of its own, so that no write waits for it.
///
/// SQLite would have the write that fills the log do it: now and then one would take several times
/// as long as the others.
package final class WALCheckpointer: Checkpointing {
  /// Pages after which a write does copy: nobody else has for long.
  private static let most = 10_000

  private let connection: DatabaseQueue
  private let path: String

  /// - Throws: `StoreError` when the file cannot be opened.
  package init(of store: Store) throws {
    path = store.path
    connection = try StoreFile.sideConnection(to: path)
    try StoreError.mapped(path) {
      try store.queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA wal_autocheckpoint = \(Self.most)")
      }
    }
  }

  package func copy() throws {
    do {
      _ = try connection.writeWithoutTransaction { try $0.checkpoint(.passive) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      // Somebody else is at it.
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }
}
