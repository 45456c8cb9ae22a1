package import CarePlans
package import CivilTime

/// The journal, read for the past it tells of.
package protocol JournalReading {
  /// The change sets of a plan with these numbers, oldest first.
  func entries(of code: PlanCode, _ numbers: ClosedRange<Int>) throws -> [RecordedPlanChange]
  /// The last kept state of a plan at or before a change set; nil for none.
  func checkpoint(of code: PlanCode, through number: Int) throws -> PlanCheckpoint?
  /// The change sets of the directory, oldest first.
  func directoryEntries() throws -> [RecordedDirectoryChange]
  /// The change sets of who has access, oldest first.
  func accessEntries() throws -> [RecordedAccessChange]
  /// Where the journal ended at an instant, in milliseconds since 1970: zero before its first.
  ///
  /// An entry that is followed by an earlier reading of the clock counts from that reading on.
  func sequence(before instant: Int64) throws -> Int
  /// The number of the last change set of every plan up to a place in the journal.
  func numbers(through seq: Int) throws -> [PlanCode: Int]
  /// The number of the first change set of a day or later, of every plan that has one.
  func firstChanges(since day: CivilDate) throws -> [PlanCode: Int]
  /// What the clock showed at the last change set of the journal; nil for none.
  func latestInstant() throws -> Int64?
}

/// What a store has recorded of one plan.
package struct StoredRecord: PlanRecord {
  let store: any JournalReading
  let code: PlanCode

  package init(of code: PlanCode, in store: any JournalReading) {
    self.store = store
    self.code = code
  }

  package func entries(_ numbers: ClosedRange<Int>) throws -> [RecordedPlanChange] {
    try store.entries(of: code, numbers)
  }

  package func checkpoint(through number: Int) throws -> PlanCheckpoint? {
    try store.checkpoint(of: code, through: number)
  }
}
