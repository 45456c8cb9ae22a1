/// A change set with its place in the whole journal.
package struct RecordedChange<Event: JournalEvent>: Sendable, Hashable {
  /// Counted over all streams; ``next`` for one that is not written yet.
  package var seq: Int
  package var change: ChangeSet<Event>

  /// After everything that was recorded.
  package static var next: Int { .max }

  package init(seq: Int, change: ChangeSet<Event>) {
    self.seq = seq
    self.change = change
  }
}

/// A change set of a plan with its place in the journal.
package typealias RecordedPlanChange = RecordedChange<PlanEvent>
/// A change set of the directory with its place in the journal.
package typealias RecordedDirectoryChange = RecordedChange<DirectoryEvent>
/// A change set of who has access with its place in the journal.
package typealias RecordedAccessChange = RecordedChange<AccessEvent>
