import CarePlans
import GRDB

/// Marks on rows and on the end of the journal, which only the holder of the key can make.
///
/// That of a commitment lies at the end of its `rest`, so that it is in the indexes as well.
enum M005Marks {
  static let migration = StoreMigration(version: 5, applyWithKeys: apply)

  private static let sql = """
    ALTER TABLE plan ADD COLUMN mark BLOB NOT NULL DEFAULT x'';
    ALTER TABLE templateText ADD COLUMN titleMark BLOB NOT NULL DEFAULT x'';
    """

  private static func apply(_ db: Database, _ keys: KeyRing) throws {
    try db.execute(sql: sql)
    for row in try PlanTable.all(db) {
      guard let day = try PlanTable.progress(of: row.code, db)?.day else { continue }
      try PlanTable.write(row, day: day, keys.rows, db)
      try CommitmentTable.mark(all: row.code, keys.rows, db)
    }
    try TemplateTable.markTitles(keys, db)
    // A store that is being made has no name of its own yet, and gets its mark with it.
    if try StoreIdentity.read(db) != nil {
      try HeadMark.write(JournalTable.end(db), keys, db)
    }
  }
}
