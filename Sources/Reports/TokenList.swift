package import CarePlans

/// The keys to the service that were given out.
package struct TokenList: Sendable, Hashable {
  /// One key.
  package struct Line: Sendable, Hashable {
    package let token: AccessToken
    /// Whether it opens anything.
    package let isGood: Bool
    /// Whether it waits for somebody to confirm it.
    package let isPending: Bool
    /// Seconds since 1970; nil where it was never used.
    package let usedAt: Int64?

    package init(token: AccessToken, isGood: Bool, isPending: Bool, usedAt: Int64?) {
      self.token = token
      self.isGood = isGood
      self.isPending = isPending
      self.usedAt = usedAt
    }
  }

  package let lines: [Line]

  package init(lines: [Line]) { self.lines = lines }
}
