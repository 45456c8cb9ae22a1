import GRDB

/// Fingerprints of signals, and that somebody asked about one.
///
/// They stand beside the journal and cannot be made anew. A print is the beginning of an HMAC under a key of
/// its own; what it was made of is kept nowhere.
enum M010KnownBefore {
  static let migration = StoreMigration(version: 10) { try $0.execute(sql: sql) }

  private static let sql = """
    CREATE TABLE signal (
      plan INTEGER NOT NULL PRIMARY KEY CHECK (plan >= 0),
      day INTEGER NOT NULL,
      through INTEGER NOT NULL,
      earlier INTEGER NOT NULL,
      mark BLOB NOT NULL CHECK (length(mark) = 16)
    ) STRICT;
    CREATE INDEX signalByEnd ON signal (through);

    CREATE TABLE signalPrint (
      print BLOB NOT NULL CHECK (length(print) = 16),
      plan INTEGER NOT NULL REFERENCES signal (plan) ON DELETE CASCADE,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
      mark BLOB NOT NULL CHECK (length(mark) = 16),
      PRIMARY KEY (print, plan)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX signalPrintByPlan ON signalPrint (plan);
    """
}
