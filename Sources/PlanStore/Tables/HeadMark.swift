import FoundationEssentials
import GRDB
import Planner

/// A mark over the end of the journal and over what the store says of itself, made anew in every
/// transaction that writes to the journal.
///
/// The chain of the journal can be made by anybody; this one takes the key. Where the streams of the
/// directory and of who has access end stands beside it, for rights come from there: nobody takes
/// their last changes out of the midst of the journal and puts an older snapshot back.
enum HeadMark {
  private static let key = "headMark"
  private static let tips: [(key: String, stream: JournalStream)] = [
    ("directoryTip", .directory), ("accessTip", .access),
  ]

  /// Writes it for the journal as it stands.
  static func write(_ end: JournalTable.End, _ keys: KeyRing, _ db: Database) throws {
    for (key, stream) in tips { try keep(tip(of: stream, db), as: key, db) }
    try keep(mark(end, keys, db), as: key, db)
  }

  private static func keep(_ value: String, as key: String, _ db: Database) throws {
    try db.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)") {
      $0.text(key)
      $0.text(value)
    }
  }

  private static func tip(of stream: JournalStream, _ db: Database) throws -> String {
    let tip = try JournalTable.tip(of: stream, db)
    return "\(tip.number) \(Hex.text(tip.planHash))"
  }

  /// Whether it is that of the journal and of the store as they stand.
  static func holds(_ keys: KeyRing, _ db: Database) throws -> Bool {
    var kept: [String: String] = [:]
    let mark = try mark(JournalTable.end(db), keys, db) { kept[$0] = $1 }
    return try kept[key] == mark && tips.allSatisfy { try kept[$0.key] == tip(of: $0.stream, db) }
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
