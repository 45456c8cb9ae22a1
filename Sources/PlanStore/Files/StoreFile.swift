import GRDB
import GRDBSQLite

/// The file of a store, looked at where SQLite gives no plain reason.
///
/// A file that may be open in this process is not opened here: closing it again would take away
/// the locks SQLite holds on it, for so the system has it.
enum StoreFile {
  /// Marks our files among those of other programs that use SQLite ("AFTC").
  static let applicationID = 0x4146_5443

  private static let magic = Array("SQLite format 3".utf8) + [0]

  /// Refuses what is no file, or one too short for any database, so that nobody has it open as one.
  static func checkSize(_ path: String) throws {
    guard let size = PrivateFile.size(of: path) else { throw StoreError.missing(path: path) }
    guard PrivateFile.isRegular(path) else { throw StoreError.foreignFile(path: path) }
    guard size < 512 else { return }
    let header = try PrivateFile.read(path, limit: 512)
    guard header.starts(with: magic.prefix(header.count)) else {
      throw StoreError.foreignFile(path: path)
    }
    throw StoreError.truncated(path: path)
  }

  /// Tells a file that ends too early from one that is damaged otherwise.
  ///
  /// For a file that SQLite has refused.
  static func checkHeader(_ path: String) throws {
    // While a log lies beside it, its pages may still have to be copied into the file.
    if let log = PrivateFile.size(of: path + "-wal"), log > 0 { return }
    let header = try PrivateFile.read(path, limit: 100)
    let pageSize = number(in: header, at: 16, bytes: 2)
    let pages = number(in: header, at: 28, bytes: 4)
    let size = PrivateFile.size(of: path) ?? 0
    guard size >= pages * (pageSize == 1 ? 65_536 : pageSize) else {
      throw StoreError.truncated(path: path)
    }
  }

  /// Refuses what does not even look like a store: a folder, a text, a database of others.
  ///
  /// For a file that this process cannot have open, since it has no key to it.
  static func checkKind(_ path: String) throws {
    guard let header = try? PrivateFile.read(path, limit: 100), header.count == 100,
      header.starts(with: magic), number(in: header, at: 68, bytes: 4) == applicationID
    else { throw StoreError.foreignFile(path: path) }
  }

  /// Refuses to go on with a file that was removed or replaced since a connection opened it: what
  /// is written to it would be gone with the connection.
  static func checkIsThere(_ path: String, _ connection: OpaquePointer?) throws {
    var hasMoved: Int32 = 0
    let code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    guard code != SQLITE_OK || hasMoved == 0 else { throw StoreError.replaced(path: path) }
  }

  /// A connection beside that of a store, to a file that is there: for what must wait for no write.
  static func sideConnection(to path: String) throws -> DatabaseQueue {
    var configuration = GRDB::Configuration()
    configuration.busyMode = .timeout(2)
    return try StoreError.mapped(path) {
      try DatabaseQueue(
        path: StoreAccess.name(of: path, with: "mode=rw"), configuration: configuration)
    }
  }

  private static func number(in header: [UInt8], at place: Int, bytes: Int) -> Int {
    header[place..<place + bytes].reduce(0) { $0 << 8 | Int($1) }
  }
}
