import GRDB

/// Shorter ways to what lists and calendars read.
///
/// Reports on what is late read some rows of nearly every plan; side by side in the index they are
/// read in one go, where each would else cost a page of the table. A worker's calendar tells of
/// what was settled as well, so its index has all states.
enum M003WaysIn {
  static let migration = StoreMigration(version: 3) { try $0.execute(sql: sql) }

  private static let sql = """
    DROP INDEX commitmentByDay;
    CREATE INDEX commitmentByDay ON commitment (
      firstDay, kind, obligation, state, partner, worker, phase, due, lawDay, rest
    ) WHERE state <= 2;
    DROP INDEX commitmentByWorker;
    CREATE INDEX commitmentByWorker ON commitment (worker);
    """
}
