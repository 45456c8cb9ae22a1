/// What somebody says of several contacts of a series at once.
package struct ContactReport: Sendable, Hashable {
  /// Which, by number; nil for all that nobody has spoken of.
  package var ranges: [ClosedRange<Int>]?
  package var outcome: FollowUpSeries.Outcome

  package init(_ ranges: [ClosedRange<Int>]?, _ outcome: FollowUpSeries.Outcome) {
    self.ranges = ranges
    self.outcome = outcome
  }
}
