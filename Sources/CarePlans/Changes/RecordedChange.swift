/// A change set of a plan with its place in the whole journal.
package struct RecordedChange: Sendable, Hashable {
  /// Counted over all plans and the directory; ``next`` for one that is not written yet.
  package var seq: Int
  package var change: ChangeSet

  /// After everything that was recorded.
  package static let next = Int.max

  package init(seq: Int, change: ChangeSet) {
    self.seq = seq
    self.change = change
  }
}

/// A change set of the directory with its place in the whole journal.
package struct RecordedDirectoryChange: Sendable, Hashable {
  package var seq: Int
  package var change: DirectoryChange

  package init(seq: Int, change: DirectoryChange) {
    self.seq = seq
    self.change = change
  }
}
