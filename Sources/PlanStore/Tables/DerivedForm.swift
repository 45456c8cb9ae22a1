import GRDB

/// By which rules the derived tables were written: what they hold, how it is packed, and how it is
/// computed of the journal.
///
/// Tables of an earlier form are made anew when the store is opened; those of a later one are left
/// alone. A form that gives the table `plan` other columns has to carry over the rows of destroyed
/// plans, which can no longer be computed; one that computes other dates of the same journal, to let
/// the stamps of what calendars see otherwise grow.
enum DerivedForm {
  /// Grows with each such change.
  static let current = 8

  private static let key = "derivedForm"

  /// That of the tables as they are; 0 where nothing is said.
  static func read(_ db: Database) throws -> Int {
    var found = 0
    try db.rows("SELECT value FROM meta WHERE key = ?") {
      $0.text(key)
    } each: {
      found = Int($0.text()) ?? 0
    }
    return found
  }

  /// Says that the tables are of the present form; the mark over it is the caller's.
  static func write(_ db: Database) throws {
    try db.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)") {
      $0.text(key)
      $0.text(String(current))
    }
  }

  static func isOld(_ db: Database) throws -> Bool { try read(db) < current }

  /// Refuses tables of a newer program.
  static func checkNotNewer(_ db: Database, path: String) throws {
    let form = try read(db)
    guard form <= current else {
      throw StoreError.newer(path: path, version: form, known: current)
    }
  }
}
