import CarePlans
import GRDB
package import Planner

/// A last use as it is kept.
private struct KeptUse: FetchableRecord, TableRecord {
  static let databaseTableName = "lastUse"

  var use: LastUse

  init(row: Row) throws {
    use = LastUse(
      of: Credential(stored: try row.decode(forColumn: "way")),
      at: try row.decode(forColumn: "at"), family: try row.decode(forColumn: "family"))
  }
}

extension Store: UseLog {
  package func lastUses() throws -> [Credential: LastUse] {
    try reading { session in
      Dictionary(try KeptUse.fetchAll(session.db).map { ($0.use.way, $0.use) }) { $1 }
    }
  }

  package func keep(_ uses: [LastUse], now: Int64) throws {
    try StoreError.mapped(path) {
      try queue.writeWithoutTransaction { db in
        try writing(db) {
          for use in uses {
            // An older use does not take the place of a newer one.
            try db.execute(
              sql: """
                INSERT INTO lastUse (way, at, family) VALUES (?, ?, ?) ON CONFLICT (way)
                DO UPDATE SET at = excluded.at, family = excluded.family WHERE excluded.at > at
                """, arguments: [use.way.stored, use.at, use.family])
          }
          try KeptUse.filter(Column("at") < now - LastUse.lifetime).deleteAll(db)
        }
      }
    }
  }
}

extension Credential {
  /// Names of keys begin with `t-`, those of addresses with `f-`.
  fileprivate init(stored: String) {
    self = stored.hasPrefix("t-") ? .token(AccessTokenID(stored)) : .feed(FeedGrantID(stored))
  }

  fileprivate var stored: String {
    switch self {
    case .feed(let id): id.rawValue
    case .token(let id): id.rawValue
    }
  }
}
