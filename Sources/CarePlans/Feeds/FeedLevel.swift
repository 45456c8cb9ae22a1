/// How much a feed tells.
package enum FeedLevel: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Appointments with a time, as busy.
  case busy = 0
  /// Neutral words and running numbers.
  case neutral = 1
  /// Titles of tasks, for internal networks only.
  case titled = 2

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
