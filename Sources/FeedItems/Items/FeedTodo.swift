package import CivilTime

/// An entry that can be done.
package struct FeedTodo: Hashable, Sendable {
  /// The last day on which it is in time.
  package var due: CivilDate?
  package var status: Status

  package enum Status: Hashable, Sendable {
    case needsAction, inProcess, cancelled
    /// Done at that moment, in seconds since 1970-01-01 UTC.
    case completed(at: Int64)
  }

  package init(due: CivilDate?, status: Status) {
    self.due = due
    self.status = status
  }
}
