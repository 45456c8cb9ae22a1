import CarePlans
import GRDB
package import Planner

/// The table is called after calendar addresses, which came first.
extension Store: UseLog {
  package func lastUses() throws -> [Credential: LastUse] {
    try reading { session in
      let db = session.db
      var result: [Credential: LastUse] = [:]
      try db.rows("SELECT feed, at, family FROM feedFetch") {
        let use = LastUse(of: Credential(stored: $0.text()), at: Int64($0.int()), family: $0.text())
        result[use.way] = use
      }
      return result
    }
  }

  package func keep(_ uses: [LastUse], now: Int64) throws {
    try StoreError.mapped(path) {
      try queue.writeWithoutTransaction { db in
        try writing(db) {
          for use in uses {
            try db.run(
              """
              INSERT INTO feedFetch (feed, at, family) VALUES (?, ?, ?) ON CONFLICT (feed)
              DO UPDATE SET at = excluded.at, family = excluded.family WHERE excluded.at > at
              """
            ) {
              $0.text(use.way.stored)
              $0.int(use.at)
              $0.text(use.family)
            }
          }
          try db.run("DELETE FROM feedFetch WHERE at < ?") { $0.int(now - LastUse.lifetime) }
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
