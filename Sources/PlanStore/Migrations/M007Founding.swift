import GRDB

/// The first tables: the journal, the keys, the texts of templates, and what is derived of them.
///
/// Days are numbers since 1970-01-01, instants milliseconds (`at`) or seconds (stamps) since then.
/// Streams and plans are the value of the plan's code; what a store has once has a stream below
/// zero, see ``JournalStream``. What people wrote is in the `sealed` columns alone. Six versions came
/// before, of stores that were made for trying; none of them is read.
enum M007Founding {
  static let migration = StoreMigration(version: 7) { db in
    try db.execute(sql: sql)
    try DerivedTables.make(db)
  }

  private static let sql = """
    CREATE TABLE meta (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE planKey (
      stream INTEGER NOT NULL PRIMARY KEY CHECK (stream >= -4),
      wrapped BLOB NOT NULL CHECK (length(wrapped) = 60)
    ) STRICT;

    CREATE TABLE destroyedKey (
      stream INTEGER NOT NULL PRIMARY KEY CHECK (stream >= 0),
      at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE changeSet (
      seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
      stream INTEGER NOT NULL CHECK (stream >= -4),
      number INTEGER NOT NULL CHECK (number > 0),
      at INTEGER NOT NULL,
      day INTEGER NOT NULL,
      sealed BLOB NOT NULL,
      planHash BLOB NOT NULL CHECK (length(planHash) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      UNIQUE (stream, number)
    ) STRICT;
    CREATE TRIGGER changeSetIsNotChanged BEFORE UPDATE ON changeSet
      BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
    CREATE TRIGGER changeSetIsNotRemoved BEFORE DELETE ON changeSet
      BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;

    CREATE TABLE templateText (
      hash TEXT NOT NULL PRIMARY KEY,
      text TEXT NOT NULL,
      mark BLOB NOT NULL CHECK (length(mark) = 32),
      titleMark BLOB NOT NULL
    ) STRICT;

    CREATE TABLE templateTitle (
      hash TEXT NOT NULL REFERENCES templateText (hash),
      item TEXT NOT NULL,
      nl TEXT NOT NULL,
      en TEXT NOT NULL,
      PRIMARY KEY (hash, item)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE lastUse (
      way TEXT NOT NULL PRIMARY KEY,
      at INTEGER NOT NULL,
      family TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
