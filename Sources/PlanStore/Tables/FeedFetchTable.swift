package import CarePlans
import GRDB
package import Planner

extension Store: FeedFetchLog {
  package func feedFetches() throws -> [FeedGrantID: FeedFetch] {
    try read { db in
      var result: [FeedGrantID: FeedFetch] = [:]
      try db.rows("SELECT feed, at, family FROM feedFetch") {
        let fetch = FeedFetch(
          id: FeedGrantID($0.text()), at: Int64($0.int()), family: $0.text())
        result[fetch.id] = fetch
      }
      return result
    }
  }

  package func keep(_ fetches: [FeedFetch], now: Int64) throws {
    try StoreError.mapped(path) {
      try queue.writeWithoutTransaction { db in
        try writing(db) {
          for fetch in fetches {
            try db.run(
              """
              INSERT INTO feedFetch (feed, at, family) VALUES (?, ?, ?) ON CONFLICT (feed)
              DO UPDATE SET at = excluded.at, family = excluded.family WHERE excluded.at > at
              """
            ) {
              $0.text(fetch.id.rawValue)
              $0.int(fetch.at)
              $0.text(fetch.family)
            }
          }
          try db.run("DELETE FROM feedFetch WHERE at < ?") { $0.int(now - FeedFetch.lifetime) }
        }
      }
    }
  }
}
