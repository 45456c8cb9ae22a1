import GRDB

/// What is open, by its first day, with all that lists read of it.
///
/// Reports on what is late read some rows of nearly every plan; side by side in the index they are
/// read in one go, where each would else cost a page of the table.
enum M003LateRows {
  static let migration = StoreMigration(version: 3) { try $0.execute(sql: sql) }

  private static let sql = """
    DROP INDEX commitmentByDay;
    CREATE INDEX commitmentByDay ON commitment (
      firstDay, kind, obligation, state, partner, worker, phase, due, lawDay, rest
    ) WHERE state <= 2;
    """
}
