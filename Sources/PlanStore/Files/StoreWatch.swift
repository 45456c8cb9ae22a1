import GRDBSQLite
import Planner
import Synchronization

/// Tells within microseconds whether anybody wrote to a store, this process included.
///
/// A connection of its own that never reads a row: SQLite counts what all other connections have
/// committed (`PRAGMA data_version`).
package final class StoreWatch: ChangeWatch {
  private struct Handles: ~Copyable {
    let connection: OpaquePointer
    let question: OpaquePointer

    deinit {
      sqlite3_finalize(question)
      sqlite3_close(connection)
    }
  }

  private let handles: Mutex<Handles>
  private let path: String

  /// - Throws: `StoreError` when the file cannot be opened.
  package init(on path: String) throws {
    var connection: OpaquePointer?
    var question: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
    guard sqlite3_open_v2(StoreAccess.plainName(path), &connection, flags, nil) == SQLITE_OK,
      sqlite3_busy_timeout(connection, 2_000) == SQLITE_OK,
      sqlite3_prepare_v2(connection, "PRAGMA data_version", -1, &question, nil) == SQLITE_OK,
      let connection, let question
    else {
      let code = sqlite3_extended_errcode(connection)
      sqlite3_close(connection)
      throw StoreError(code: code, path: path)
    }
    handles = Mutex(Handles(connection: connection, question: question))
    self.path = path
  }

  /// - Throws: ``StoreError/replaced(path:)`` when the path no longer leads to the file.
  package func mark() throws -> Int {
    try handles.withLock { handles in
      defer { sqlite3_reset(handles.question) }
      try StoreFile.checkIsThere(path, handles.connection)
      guard sqlite3_step(handles.question) == SQLITE_ROW else {
        throw StoreError(code: sqlite3_extended_errcode(handles.connection), path: path)
      }
      return Int(sqlite3_column_int64(handles.question, 0))
    }
  }
}
