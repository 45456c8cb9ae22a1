import GRDB

/// When calendar addresses were last asked for.
enum M002Fetches {
  static let migration = StoreMigration(version: 2) { try $0.execute(sql: sql) }

  private static let sql = """
    CREATE TABLE feedFetch (
      feed TEXT NOT NULL PRIMARY KEY,
      at INTEGER NOT NULL,
      family TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
