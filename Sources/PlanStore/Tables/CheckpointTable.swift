import CarePlans
import FoundationEssentials
import GRDB

/// What plans were after some of their change sets: follows from the journal, and is sealed with
/// the key of the plan.
enum CheckpointTable {
  /// Beside those at even distances, so many after an undo that took long are kept.
  private static let mostExtra = 32

  /// The last one of a plan at or before a change set.
  static func last(of code: PlanCode, through number: Int, _ keys: KeyRing, _ db: Database) throws
    -> PlanCheckpoint?
  {
    guard let found = try opened(of: code, through: number, keys, db) else { return nil }
    guard let kept = CheckpointPacking.unpack(found.bytes, of: code, number: found.number) else {
      throw StoreError.unreadable(plan: code, number: found.number)
    }
    return kept
  }

  /// Whether the one of its change set says the same; it is unpacked only where it is packed otherwise.
  static func holds(_ kept: PlanCheckpoint, _ keys: KeyRing, _ db: Database) throws -> Bool {
    let code = kept.plan.code
    guard let found = try opened(of: code, through: kept.number, keys, db),
      found.number == kept.number
    else { return false }
    return found.bytes == CheckpointPacking.pack(kept)
      || CheckpointPacking.unpack(found.bytes, of: code, number: kept.number) == kept
  }

  /// The last one at or before a change set, as it was packed; nil for none.
  private static func opened(
    of code: PlanCode, through number: Int, _ keys: KeyRing, _ db: Database
  ) throws -> (number: Int, bytes: Data)? {
    let stream = JournalStream(code)
    var found: SealedTable.Row?
    try db.rows(
      """
      SELECT number, sealed FROM checkpoint WHERE stream = ? AND number <= ?
      ORDER BY number DESC LIMIT 1
      """
    ) {
      $0.int(stream.id)
      $0.int(number)
    } each: {
      found = SealedTable.Row(number: $0.int(), sealed: $0.blob())
    }
    guard let found else { return nil }
    let content = SealedContent(kind: .checkpoint, stream: stream, number: found.number)
    return (found.number, try content.open(found.sealed, with: keys.key(of: stream, db)))
  }

  /// The numbers of those of a plan, in order.
  static func numbers(of code: PlanCode, _ db: Database) throws -> [Int] {
    var result: [Int] = []
    try db.rows("SELECT number FROM checkpoint WHERE stream = ? ORDER BY number") {
      $0.int(JournalStream(code).id)
    } each: {
      result.append($0.int())
    }
    return result
  }

  static func write(_ kept: PlanCheckpoint, _ keys: KeyRing, _ db: Database) throws {
    let stream = JournalStream(kept.plan.code)
    let content = SealedContent(kind: .checkpoint, stream: stream, number: kept.number)
    let sealed = try content.seal(
      CheckpointPacking.pack(kept), with: keys.key(of: stream, db))
    try db.run("INSERT OR REPLACE INTO checkpoint (stream, number, sealed) VALUES (?, ?, ?)") {
      $0.int(stream.id)
      $0.int(kept.number)
      $0.blob(sealed)
    }
  }

  static func removeAll(of code: PlanCode, _ db: Database) throws {
    try db.run("DELETE FROM checkpoint WHERE stream = ?") { $0.int(JournalStream(code).id) }
  }

  /// Takes away what lies too close together for a plan that has grown to so many change sets.
  static func thin(_ code: PlanCode, to count: Int, _ db: Database) throws {
    let distance = PlanCheckpoint.distance(in: count)
    let present = try numbers(of: code, db)
    let between = present.filter { $0 % distance != 0 }
    let extra = between.filter { $0 % PlanCheckpoint.shortest != 0 }
    let tooClose = between.filter { $0 % PlanCheckpoint.shortest == 0 }
    for number in tooClose + extra.dropLast(mostExtra) {
      try db.run("DELETE FROM checkpoint WHERE stream = ? AND number = ?") {
        $0.int(JournalStream(code).id)
        $0.int(number)
      }
    }
  }
}
