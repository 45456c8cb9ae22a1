import GRDB

/// One thing a store says of itself.
///
/// Like all records it is decoded by what may throw: a file can hold anything.
struct MetaEntry: FetchableRecord, PersistableRecord {
  static let databaseTableName = "meta"

  var key: String
  var value: String

  init(key: String, value: String) {
    self.key = key
    self.value = value
  }

  init(row: Row) throws {
    key = try row.decode(forColumn: "key")
    value = try row.decode(forColumn: "value")
  }

  func encode(to container: inout PersistenceContainer) {
    container["key"] = key
    container["value"] = value
  }

  /// Everything by its key.
  static func values(_ db: Database) throws -> [String: String] {
    Dictionary(try fetchAll(db).map { ($0.key, $0.value) }) { $1 }
  }
}
