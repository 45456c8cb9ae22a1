import GRDB

/// The first tables.
///
/// Days are numbers since 1970-01-01, instants milliseconds (`at`) or seconds (stamps) since then.
/// Streams and plans are the value of the plan's code; the stream of the directory is -1. What
/// people wrote is in the `sealed` columns alone; `rest` packs keys and dates of a commitment.
enum M001Founding {
  static let migration = StoreMigration(version: 1) { try $0.execute(sql: sql) }

  private static let sql = """
    CREATE TABLE meta (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE planKey (
      stream INTEGER NOT NULL PRIMARY KEY CHECK (stream >= -1),
      wrapped BLOB NOT NULL CHECK (length(wrapped) = 60)
    ) STRICT;

    CREATE TABLE destroyedKey (
      stream INTEGER NOT NULL PRIMARY KEY CHECK (stream >= 0),
      at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE changeSet (
      seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
      stream INTEGER NOT NULL CHECK (stream >= -1),
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

    CREATE TABLE snapshot (
      stream INTEGER NOT NULL PRIMARY KEY REFERENCES planKey (stream),
      number INTEGER NOT NULL CHECK (number > 0),
      sealed BLOB NOT NULL
    ) STRICT;

    CREATE TABLE ownTitle (
      stream INTEGER NOT NULL PRIMARY KEY REFERENCES planKey (stream),
      number INTEGER NOT NULL CHECK (number > 0),
      sealed BLOB NOT NULL
    ) STRICT;

    CREATE TABLE templateText (
      hash TEXT NOT NULL PRIMARY KEY,
      text TEXT NOT NULL,
      mark BLOB NOT NULL CHECK (length(mark) = 32)
    ) STRICT;

    CREATE TABLE templateTitle (
      hash TEXT NOT NULL REFERENCES templateText (hash),
      item TEXT NOT NULL,
      nl TEXT NOT NULL,
      en TEXT NOT NULL,
      PRIMARY KEY (hash, item)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE plan (
      code INTEGER NOT NULL PRIMARY KEY CHECK (code >= 0),
      status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 6),
      caseType TEXT NOT NULL,
      templateID TEXT NOT NULL,
      templateVersion INTEGER NOT NULL,
      templateHash TEXT NOT NULL,
      phases TEXT NOT NULL,
      lead TEXT,
      start INTEGER NOT NULL,
      anchors TEXT NOT NULL,
      lastContact INTEGER,
      endedOn INTEGER,
      revision INTEGER NOT NULL CHECK (revision > 0),
      day INTEGER NOT NULL,
      changedAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE commitment (
      plan INTEGER NOT NULL REFERENCES plan (code),
      item TEXT NOT NULL,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
      obligation INTEGER NOT NULL CHECK (obligation BETWEEN 0 AND 2),
      state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 7),
      partner TEXT,
      worker TEXT,
      phase TEXT,
      due INTEGER,
      lawDay INTEGER,
      rest BLOB NOT NULL,
      firstDay INTEGER CHECK (firstDay IS min(ifnull(due, lawDay), ifnull(lawDay, due))),
      PRIMARY KEY (plan, item)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX commitmentByDay ON commitment (firstDay) WHERE state <= 2;
    CREATE INDEX commitmentByPartner ON commitment (partner) WHERE state <= 2;
    CREATE INDEX commitmentByWorker ON commitment (worker) WHERE state <= 2;
    """
}
