/// What a calendar can be cut down to.
package enum FeedSelection: String, Hashable, Sendable, CaseIterable, Comparable {
  /// What has a day and a time.
  case appointments
  /// The dates that law or a court sets.
  case law

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Set<FeedSelection> {
  /// Whether an item stands in a calendar that is cut down so.
  ///
  /// - Parameters:
  ///   - hasTime: Whether it has a time of the day.
  ///   - isLaw: Whether it is a date that law or a court sets.
  package func admits(hasTime: Bool, isLaw: Bool) -> Bool {
    isEmpty || hasTime && contains(.appointments) || isLaw && contains(.law)
  }
}
