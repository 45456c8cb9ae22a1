import GRDB

/// The database library this program runs with.
package enum StoreLibrary {
  /// Its version, such as `3.40.1`.
  ///
  /// - Throws: ``StoreError`` when it does not run at all.
  package static func version() throws -> String {
    try StoreError.mapped(":cache:") {
      try DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") ?? "" }
    }
  }
}
