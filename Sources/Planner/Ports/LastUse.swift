package import CarePlans

/// What somebody comes in by: a calendar address, or a key to the service.
package enum Credential: Sendable, Hashable, Comparable {
  case feed(FeedGrantID)
  case token(AccessTokenID)
}

/// When an address or a key was last used, and by what family of programs.
///
/// No part of the journal: it says how fresh calendars are, and is forgotten after 90 days.
package struct LastUse: Sendable, Hashable {
  package var way: Credential
  /// Seconds since 1970.
  package var at: Int64
  package var family: String

  package init(of way: Credential, at: Int64, family: String) {
    self.way = way
    self.at = at
    self.family = family
  }

  /// Seconds after which it is forgotten.
  package static let lifetime: Int64 = 90 * 86_400
}

/// Where last uses are kept.
package protocol UseLog: Sendable {
  /// The last use of each address and key.
  func lastUses() throws -> [Credential: LastUse]
  /// Keeps newer uses and forgets what is older than their lifetime.
  func keep(_ uses: [LastUse], now: Int64) throws
}
