package import CivilTime

/// An entry that can be done.
package struct FeedTodo: Hashable, Sendable {
  /// The first day on which it can be done; before the due day, where there is one.
  package var start: CivilDate?
  /// The last day on which it is in time.
  package var due: CivilDate?
  package var status: Status

  package enum Status: Hashable, Sendable {
    case needsAction, inProcess, cancelled
    /// Done at that moment, in seconds since 1970-01-01 UTC.
    case completed(at: Int64)
  }

  package init(start: CivilDate? = nil, due: CivilDate?, status: Status) {
    self.start = start
    self.due = due
    self.status = status
  }
}
