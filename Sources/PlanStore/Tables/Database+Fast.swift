import FoundationEssentials
import GRDB
import GRDBSQLite
import Planner

// Rows of plans, commitments, snapshots, keys and of the journal are read and written in the order
// of their columns, straight from SQLite: all commitments are decoded at each start, the whole journal
// by `store verify`, where a row object per line would cost more than everything else together.
// What a store says of itself, last uses and templates are records of GRDB.

extension Database {
  /// Runs a statement that gives no rows.
  func run(_ sql: String, _ bind: (inout RowBinder) -> Void = { _ in }) throws {
    try rows(sql, bind) { _ in }
  }

  /// Runs a statement and hands over its rows, one at a time.
  ///
  /// `each` must not run the same statement again: there is one of each. Work that nobody waits for
  /// any more ends here.
  func rows(
    _ sql: String, _ bind: (inout RowBinder) -> Void = { _ in },
    each: (inout RowReader) throws -> Void
  ) throws {
    let statement = try cachedStatement(sql: sql)
    let handle = statement.sqliteStatement
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    var binder = RowBinder(handle)
    bind(&binder)
    guard binder.code == SQLITE_OK else { throw failure(binder.code, handle, sql) }
    try Interruption.check()
    var count = 0
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW:
        count &+= 1
        if count & 0xFF == 0 { try Interruption.check() }
        var reader = RowReader(handle)
        try each(&reader)
      case SQLITE_DONE: return
      case let code: throw failure(code, handle, sql)
      }
    }
  }

  /// The number in the only column of the only row; nil without a row.
  func number(_ sql: String, _ bind: (inout RowBinder) -> Void = { _ in }) throws -> Int? {
    var result: Int?
    try rows(sql, bind) { result = $0.int() }
    return result
  }

  private func failure(_ code: Int32, _ handle: OpaquePointer, _ sql: String) -> DatabaseError {
    let text = sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) }
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: text, sql: sql)
  }
}

/// Binds values to the parameters of a statement, first to last.
struct RowBinder {
  private let handle: OpaquePointer
  private var place: Int32 = 0
  private(set) var code = SQLITE_OK

  fileprivate init(_ handle: OpaquePointer) { self.handle = handle }

  mutating func int(_ value: some BinaryInteger) {
    place += 1
    note(sqlite3_bind_int64(handle, place, Int64(value)))
  }

  mutating func int(_ value: (some BinaryInteger)?) {
    if let value { int(value) } else { null() }
  }

  mutating func text(_ value: String) {
    place += 1
    var copy = value
    let place = place
    let code = copy.withUTF8 { bytes in
      // An empty string may have no address at all, which would mean NULL.
      bytes.withMemoryRebound(to: CChar.self) { signs in
        signs.baseAddress.map {
          sqlite3_bind_text(handle, place, $0, Int32(signs.count), Self.copied)
        } ?? sqlite3_bind_text(handle, place, "", 0, Self.copied)
      }
    }
    note(code)
  }

  mutating func text(_ value: String?) {
    if let value { text(value) } else { null() }
  }

  mutating func blob(_ value: Data) {
    place += 1
    let place = place
    let code = value.withUnsafeBytes {
      sqlite3_bind_blob(handle, place, $0.baseAddress, Int32($0.count), Self.copied)
    }
    note(code)
  }

  mutating func null() {
    place += 1
    note(sqlite3_bind_null(handle, place))
  }

  private mutating func note(_ result: Int32) {
    if result != SQLITE_OK { code = result }
  }

  /// Tells SQLite to keep a copy of its own.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}

/// Reads the columns of a row, first to last.
struct RowReader {
  private let handle: OpaquePointer
  private var place: Int32 = -1

  fileprivate init(_ handle: OpaquePointer) { self.handle = handle }

  mutating func int() -> Int {
    place += 1
    return Int(sqlite3_column_int64(handle, place))
  }

  mutating func optionalInt() -> Int? {
    place += 1
    guard sqlite3_column_type(handle, place) != SQLITE_NULL else { return nil }
    return Int(sqlite3_column_int64(handle, place))
  }

  mutating func text() -> String {
    place += 1
    return string(at: place)
  }

  mutating func optionalText() -> String? {
    place += 1
    guard sqlite3_column_type(handle, place) != SQLITE_NULL else { return nil }
    return string(at: place)
  }

  mutating func blob() -> Data {
    place += 1
    guard let start = sqlite3_column_blob(handle, place) else { return Data() }
    return Data(bytes: start, count: Int(sqlite3_column_bytes(handle, place)))
  }

  /// The bytes of a text, valid until the next row.
  mutating func bytes() -> UnsafeBufferPointer<UInt8> {
    place += 1
    let start = sqlite3_column_text(handle, place)
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, place)))
  }

  /// The bytes of a blob, valid until the next row.
  mutating func rawBytes() -> UnsafeBufferPointer<UInt8> {
    place += 1
    let start = sqlite3_column_blob(handle, place)?.assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, place)))
  }

  private func string(at place: Int32) -> String {
    let start = sqlite3_column_text(handle, place)
    let count = Int(sqlite3_column_bytes(handle, place))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
