import GRDB

/// Plans as they were after some of their change sets, so that the past is near.
///
/// They follow from the journal; where they are missing it is folded from its beginning.
enum M004Checkpoints {
  static let migration = StoreMigration(version: 4) { try $0.execute(sql: sql) }

  private static let sql = """
    CREATE TABLE checkpoint (
      stream INTEGER NOT NULL REFERENCES planKey (stream),
      number INTEGER NOT NULL CHECK (number > 0),
      sealed BLOB NOT NULL,
      PRIMARY KEY (stream, number)
    ) STRICT;
    """
}
