import FoundationEssentials
import GRDB
import Planner

/// A mark over the end of the journal and over what the store says of itself, made anew in every
/// transaction that writes to the journal.
///
/// The chain of the journal can be made by anybody; this one takes the key. Where the directory's
/// own stream ends stands beside it, for rights come from there: nobody takes its last changes out
/// of the midst of the journal and puts an older snapshot back.
enum HeadMark {
  private static let key = "headMark"
  private static let directoryKey = "directoryTip"

  /// Writes it for the journal as it stands.
  static func write(_ end: JournalTable.End, _ keys: KeyRing, _ db: Database) throws {
    try keep(directoryTip(db), as: directoryKey, db)
    try keep(mark(end, keys, db), as: key, db)
  }

  private static func keep(_ value: String, as key: String, _ db: Database) throws {
    try db.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)") {
      $0.text(key)
      $0.text(value)
    }
  }

  private static func directoryTip(_ db: Database) throws -> String {
    let tip = try JournalTable.tip(of: .directory, db)
    return "\(tip.number) \(Hex.text(tip.planHash))"
  }

  /// Whether it is that of the journal and of the store as they stand.
  static func holds(_ keys: KeyRing, _ db: Database) throws -> Bool {
    var (kept, tip): (String?, String?)
    let mark = try mark(JournalTable.end(db), keys, db) { name, value in
      if name == key { kept = value }
      if name == directoryKey { tip = value }
    }
    return try kept == mark && tip == directoryTip(db)
  }

  /// - Parameter seeing: Is told all that the store says of itself, the kept mark too.
  private static func mark(
    _ end: JournalTable.End, _ keys: KeyRing, _ db: Database,
    seeing: (_ name: String, _ value: String) -> Void = { _, _ in }
  ) throws -> String {
    var parts = ["head", String(end.seq), Hex.text(end.hash)]
    try db.rows("SELECT key, value FROM meta ORDER BY key") { row in
      let (name, value) = (row.text(), row.text())
      seeing(name, value)
      if name != key { parts += [name, value] }
    }
    return Hex.text(keys.mark(parts))
  }
}
