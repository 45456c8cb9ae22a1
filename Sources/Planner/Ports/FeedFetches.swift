package import CarePlans

/// Tells whether a store was written since the last look, by whatever process.
package protocol ChangeWatch: Sendable {
  /// A number that another one follows with every commit.
  func mark() throws -> Int
}

/// Copies what a store's log holds into its file, beside those who write.
package protocol LogCopying: Sendable {
  func copy() throws
}

/// When a calendar address was last asked for, and by what family of programs.
///
/// No part of the journal: it says how fresh calendars are, and is forgotten after 90 days.
package struct FeedFetch: Sendable, Hashable {
  package var id: FeedGrantID
  /// Seconds since 1970.
  package var at: Int64
  package var family: String

  package init(id: FeedGrantID, at: Int64, family: String) {
    self.id = id
    self.at = at
    self.family = family
  }

  /// Seconds after which it is forgotten.
  package static let lifetime: Int64 = 90 * 86_400
}

/// Where fetches are kept.
package protocol FeedFetchLog: Sendable {
  /// The latest fetch of each address.
  func feedFetches() throws -> [FeedGrantID: FeedFetch]
  /// Keeps newer fetches and forgets what is older than their lifetime.
  func keep(_ fetches: [FeedFetch], now: Int64) throws
}
