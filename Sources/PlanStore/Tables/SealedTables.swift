import CarePlans
import Crypto
import FoundationEssentials
import GRDB

/// Tables with one sealed row per stream.
enum SealedTable: String {
  case snapshot
  case ownTitle
  case reason

  struct Row {
    var number: Int
    var sealed: Data
  }

  func row(of stream: JournalStream, _ db: Database) throws -> Row? {
    var result: Row?
    try db.rows("SELECT number, sealed FROM \(rawValue) WHERE stream = ?") {
      $0.int(stream.id)
    } each: {
      result = Row(number: $0.int(), sealed: $0.blob())
    }
    return result
  }

  func all(_ db: Database) throws -> [(stream: JournalStream, row: Row)] {
    var result: [(JournalStream, Row)] = []
    try db.rows("SELECT stream, number, sealed FROM \(rawValue) ORDER BY stream") {
      result.append((JournalStream(id: Int64($0.int())), Row(number: $0.int(), sealed: $0.blob())))
    }
    return result
  }

  func write(_ row: Row, of stream: JournalStream, _ db: Database) throws {
    try db.run("INSERT OR REPLACE INTO \(rawValue) (stream, number, sealed) VALUES (?, ?, ?)") {
      $0.int(stream.id)
      $0.int(row.number)
      $0.blob(row.sealed)
    }
  }

  /// Seals a value and writes it; takes the row away where there is none.
  func seal<Form: StoredForm>(
    _ form: Form.Type, _ value: Form.Value?, of stream: JournalStream, number: Int,
    _ key: SymmetricKey, _ db: Database
  ) throws {
    guard let value else { return try remove(stream, db) }
    let sealed = try SealedContent(kind: kind, stream: stream, number: number)
      .seal(form, value, with: key)
    try write(Row(number: number, sealed: sealed), of: stream, db)
  }

  func remove(_ stream: JournalStream, _ db: Database) throws {
    try db.run("DELETE FROM \(rawValue) WHERE stream = ?") { $0.int(stream.id) }
  }

  var kind: SealedContent.Kind {
    switch self {
    case .snapshot: .snapshot
    case .ownTitle: .titles
    case .reason: .reasons
    }
  }
}
