import FoundationEssentials
import GRDB
import Planner

/// A mark over the end of the journal and over what the store says of itself, made anew in every
/// transaction that writes to the journal.
///
/// The chain of the journal can be made by anybody; this one takes the key.
enum HeadMark {
  private static let key = "headMark"

  /// Writes it for the journal as it stands.
  static func write(_ end: JournalTable.End, _ keys: KeyRing, _ db: Database) throws {
    let mark = try mark(end, keys, db)
    try db.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)") {
      $0.text(key)
      $0.text(mark)
    }
  }

  /// Whether it is that of the journal and of the store as they stand.
  static func holds(_ keys: KeyRing, _ db: Database) throws -> Bool {
    var present: String?
    try db.rows("SELECT value FROM meta WHERE key = ?") {
      $0.text(key)
    } each: {
      present = $0.text()
    }
    return try present == mark(JournalTable.end(db), keys, db)
  }

  private static func mark(_ end: JournalTable.End, _ keys: KeyRing, _ db: Database) throws
    -> String
  {
    var parts = ["head", String(end.seq), Hex.text(end.hash)]
    try db.rows("SELECT key, value FROM meta WHERE key <> ? ORDER BY key") {
      $0.text(key)
    } each: {
      parts += [$0.text(), $0.text()]
    }
    return Hex.text(keys.mark(parts))
  }
}
