import GRDB
import GRDBSQLite
import Planner
import Synchronization

/// Copies the log of a store into its file on a connection of its own, so that no write waits for it.
///
/// SQLite would have the write that fills the log do it: now and then one would take several times
/// as long as the others.
package final class WALCheckpointer: Checkpointing {
  private struct Connection: ~Copyable {
    let pointer: OpaquePointer

    deinit { sqlite3_close(pointer) }
  }

  /// Pages after which a write does copy: nobody else has for long.
  private static let most = 10_000

  private let connection: Mutex<Connection>
  private let path: String

  /// - Throws: `StoreError` when the file cannot be opened.
  package init(of store: Store) throws {
    path = store.path
    var pointer: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
    // A connection that has read nothing yet knows of no log, and would copy none.
    guard sqlite3_open_v2(StoreAccess.plainName(path), &pointer, flags, nil) == SQLITE_OK,
      sqlite3_busy_timeout(pointer, 2_000) == SQLITE_OK,
      sqlite3_exec(pointer, "PRAGMA schema_version", nil, nil, nil) == SQLITE_OK, let pointer
    else {
      let code = sqlite3_extended_errcode(pointer)
      sqlite3_close(pointer)
      throw StoreError(code: code, path: path)
    }
    connection = Mutex(Connection(pointer: pointer))
    try store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA wal_autocheckpoint = \(Self.most)")
    }
  }

  package func copy() throws {
    let code = connection.withLock {
      sqlite3_wal_checkpoint_v2($0.pointer, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
    }
    // Busy: somebody else is at it.
    guard code == SQLITE_OK || code == SQLITE_BUSY else {
      throw StoreError(code: code, path: path)
    }
  }
}
