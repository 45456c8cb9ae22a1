import CarePlans
import FoundationEssentials
import GRDB
import Planner

/// The journal: only ever added to.
enum JournalTable {
  /// The last link of a stream.
  struct Tip: Sendable {
    var number: Int
    var planHash: Data

    static let none = Tip(number: 0, planHash: JournalChain.beginning)
  }

  /// The last link of the whole journal.
  struct End: Sendable {
    var seq: Int
    var hash: Data

    var head: JournalHead { JournalHead(count: seq, hash: Hex.text(hash)) }
  }

  private static let columns = "seq, stream, number, at, day, sealed, planHash, hash"

  static func end(_ db: Database) throws -> End {
    var end = End(seq: 0, hash: JournalChain.beginning)
    try db.rows("SELECT seq, hash FROM changeSet ORDER BY seq DESC LIMIT 1") {
      end = End(seq: $0.int(), hash: $0.blob())
    }
    return end
  }

  /// The link at a place of the journal; nil where there is none.
  static func hash(at seq: Int, _ db: Database) throws -> String? {
    var result: String?
    try db.rows("SELECT hash FROM changeSet WHERE seq = ?") {
      $0.int(seq)
    } each: {
      result = Hex.text($0.blob())
    }
    return result
  }

  static func tip(of stream: JournalStream, _ db: Database) throws -> Tip {
    var tip = Tip.none
    try db.rows(
      "SELECT number, planHash FROM changeSet WHERE stream = ? ORDER BY number DESC LIMIT 1"
    ) {
      $0.int(stream.id)
    } each: {
      tip = Tip(number: $0.int(), planHash: $0.blob())
    }
    return tip
  }

  /// Refuses a journal with a stream that only a newer program knows.
  static func checkStreams(_ db: Database, path: String) throws {
    guard let lowest = try db.number("SELECT min(stream) FROM changeSet"),
      lowest < JournalStream.lowest
    else { return }
    // Which one, nobody here can know; the next at least.
    let known = StoreMigration.all.last?.version ?? 0
    throw StoreError.newer(path: path, version: known + 1, known: known)
  }

  static func insert(_ entry: JournalEntry, _ db: Database) throws {
    try db.run("INSERT INTO changeSet (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)") {
      $0.int(entry.seq)
      $0.int(entry.stream.id)
      $0.int(entry.number)
      $0.int(entry.at)
      $0.int(entry.day)
      $0.blob(entry.sealed)
      $0.blob(entry.planHash)
      $0.blob(entry.hash)
    }
  }

  /// The entries of a stream with these numbers, oldest first.
  static func entries(
    of stream: JournalStream, in numbers: ClosedRange<Int> = 1...Int.max, _ db: Database
  ) throws -> [JournalEntry] {
    var result: [JournalEntry] = []
    try db.rows(
      """
      SELECT \(columns) FROM changeSet WHERE stream = ? AND number BETWEEN ? AND ? ORDER BY number
      """
    ) {
      $0.int(stream.id)
      $0.int(numbers.lowerBound)
      $0.int(numbers.upperBound)
    } each: {
      result.append(entry(&$0))
    }
    return result
  }

  /// Where the journal ended at an instant: after the last entry read off the clock before it.
  ///
  /// What was recorded before an entry was there when it was, whatever the clock then showed.
  static func sequence(before instant: Int64, _ db: Database) throws -> Int {
    var result = 0
    try db.rows("SELECT seq FROM changeSet WHERE at < ? ORDER BY seq DESC LIMIT 1") {
      $0.int(instant)
    } each: {
      result = $0.int()
    }
    return result
  }

  /// The last number of each plan up to a place in the journal.
  static func numbers(through seq: Int, _ db: Database) throws -> [PlanCode: Int] {
    var result: [PlanCode: Int] = [:]
    try db.rows(
      "SELECT stream, max(number) FROM changeSet WHERE stream >= 0 AND seq <= ? GROUP BY stream"
    ) {
      $0.int(seq)
    } each: {
      if let code = JournalStream(id: Int64($0.int())).plan { result[code] = $0.int() }
    }
    return result
  }

  /// The number of the first entry of a day or later, of every plan with one.
  static func firstChanges(since day: Int, _ db: Database) throws -> [PlanCode: Int] {
    var result: [PlanCode: Int] = [:]
    try db.rows(
      "SELECT stream, min(number) FROM changeSet WHERE stream >= 0 AND day >= ? GROUP BY stream"
    ) {
      $0.int(day)
    } each: {
      if let code = JournalStream(id: Int64($0.int())).plan { result[code] = $0.int() }
    }
    return result
  }

  /// What the clock showed at the last entry; nil for none.
  static func latestInstant(_ db: Database) throws -> Int64? {
    var result: Int64?
    try db.rows("SELECT at FROM changeSet ORDER BY seq DESC LIMIT 1") {
      result = Int64($0.int())
    }
    return result
  }

  /// A piece of the whole journal, in the order it was written.
  static func entries(after seq: Int, most count: Int, _ db: Database) throws -> [JournalEntry] {
    var result: [JournalEntry] = []
    try db.rows("SELECT \(columns) FROM changeSet WHERE seq > ? ORDER BY seq LIMIT ?") {
      $0.int(seq)
      $0.int(count)
    } each: {
      result.append(entry(&$0))
    }
    return result
  }

  private static func entry(_ row: inout RowReader) -> JournalEntry {
    JournalEntry(
      seq: row.int(), stream: JournalStream(id: Int64(row.int())), number: row.int(),
      at: Int64(row.int()), day: Int32(truncatingIfNeeded: row.int()), sealed: row.blob(),
      planHash: row.blob(), hash: row.blob())
  }
}
