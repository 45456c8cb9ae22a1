import GRDB

/// A place in the journal where the clock had gone back by more than a minute.
package struct RecordedJump: Sendable, Hashable {
  /// The number of the change set in the whole journal.
  package var seq: Int
  /// How many seconds before the last one it is dated.
  package var seconds: Int64
}

extension JournalTable {
  /// Where the clock had gone back, in order.
  static func jumps(_ db: Database) throws -> [RecordedJump] {
    var result: [RecordedJump] = []
    var latest: Int64?
    try db.rows("SELECT seq, at FROM changeSet ORDER BY seq") { row in
      let (seq, at) = (row.int(), Int64(row.int()))
      if let latest, at < latest, latest.subtractingReportingOverflow(at).partialValue > 60_000 {
        result.append(
          RecordedJump(
            seq: seq, seconds: latest.subtractingReportingOverflow(at).partialValue / 1_000))
      }
      latest = at
    }
    return result
  }
}

extension Store {
  /// Where the clock had gone back by more than a minute from one change set to the next.
  ///
  /// Nothing is wrong with the journal then; reports of earlier days count what came before such
  /// a place as of its own reading.
  package func clockJumps() throws -> [RecordedJump] {
    try reading { try JournalTable.jumps($0.db) }
  }
}
