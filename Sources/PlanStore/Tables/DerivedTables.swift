import GRDB

/// The tables that follow from the journal.
///
/// Of a commitment `rest` packs keys and dates, with its mark at the end, so that both are in the
/// indexes as well. Reports on what is late read some rows of nearly every plan; side by side in
/// the index they are read in one go, where each would else cost a page of the table. A worker's
/// calendar tells of what was settled as well, so its index has all states. `digest` has the items of
/// a plan in brief, in one row: what lists count and choose from. Checkpoints are plans
/// as they were after some of their change sets, so that the past is near; where they are missing
/// it is folded from its beginning. `reason` has why the changes of a plan were made, in one row: who
/// looks for a word would else open every change set there is. Which codes there are stands in `StoredCodes` alone, so that a
/// new one is no other table.
enum DerivedTables {
  /// Their names, those that name others first.
  static let names = [
    "digest", "commitment", "plan", "checkpoint", "reason", "ownTitle", "snapshot",
  ]

  static func make(_ db: Database) throws { try db.execute(sql: sql) }

  /// Takes them away, with their indexes.
  static func remove(_ db: Database) throws {
    for name in names { try db.execute(sql: "DROP TABLE IF EXISTS \(name)") }
  }

  private static let sql = """
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

    CREATE TABLE reason (
      stream INTEGER NOT NULL PRIMARY KEY REFERENCES planKey (stream),
      number INTEGER NOT NULL CHECK (number > 0),
      sealed BLOB NOT NULL
    ) STRICT;

    CREATE TABLE checkpoint (
      stream INTEGER NOT NULL REFERENCES planKey (stream),
      number INTEGER NOT NULL CHECK (number > 0),
      sealed BLOB NOT NULL,
      PRIMARY KEY (stream, number)
    ) STRICT;

    CREATE TABLE plan (
      code INTEGER NOT NULL PRIMARY KEY CHECK (code >= 0),
      status INTEGER NOT NULL,
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
      changedAt INTEGER NOT NULL,
      mark BLOB NOT NULL
    ) STRICT;

    CREATE TABLE commitment (
      plan INTEGER NOT NULL REFERENCES plan (code),
      item TEXT NOT NULL,
      kind INTEGER NOT NULL,
      obligation INTEGER NOT NULL,
      state INTEGER NOT NULL,
      partner TEXT,
      worker TEXT,
      phase TEXT,
      due INTEGER,
      lawDay INTEGER,
      rest BLOB NOT NULL,
      firstDay INTEGER CHECK (firstDay IS min(ifnull(due, lawDay), ifnull(lawDay, due))),
      PRIMARY KEY (plan, item)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX commitmentByDay ON commitment (
      firstDay, kind, obligation, state, partner, worker, phase, due, lawDay, rest
    ) WHERE state <= 2;
    CREATE INDEX commitmentByPartner ON commitment (partner) WHERE state <= 2;
    CREATE INDEX commitmentByWorker ON commitment (worker);
    CREATE INDEX commitmentOfQuestion ON commitment (plan) WHERE kind = 10;

    CREATE TABLE digest (
      plan INTEGER NOT NULL PRIMARY KEY REFERENCES plan (code),
      items BLOB NOT NULL,
      mark BLOB NOT NULL
    ) STRICT;
    """
}
