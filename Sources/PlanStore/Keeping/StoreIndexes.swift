import GRDB

/// The indexes of a store, from which reports read as from the tables themselves.
enum StoreIndexes {
  /// Everything SQLite finds in the pages, tables and indexes of a store.
  static func findings(_ db: Database) throws -> [String] {
    var lines: [String] = []
    try db.rows("PRAGMA integrity_check(20)") { lines.append($0.text()) }
    return lines.filter { $0 != "ok" }
  }

  /// Whether a line of SQLite tells of an index, which can be made anew.
  static func isOfIndex(_ line: String) -> Bool {
    line.contains(" missing from index ") || line.contains(" entries in index ")
      || line.contains("non-unique entry in index ") || line.contains(" out of order in index ")
  }

  /// Makes all of them anew from their tables.
  static func rebuild(_ db: Database) throws { try db.execute(sql: "REINDEX") }
}
