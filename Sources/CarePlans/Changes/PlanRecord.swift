/// What is recorded of one plan.
package protocol PlanRecord {
  /// The change sets with these numbers, oldest first.
  func entries(_ numbers: ClosedRange<Int>) throws -> [RecordedPlanChange]
  /// The last checkpoint at or before a change set; nil for none.
  func checkpoint(through number: Int) throws -> PlanCheckpoint?
}

/// A whole journal in memory.
package struct WholeRecord: PlanRecord {
  private let journal: [RecordedPlanChange]
  private var kept: [PlanCheckpoint] = []

  /// - Parameter journal: The change sets of one plan, numbered from 1 without a gap.
  package init(_ journal: [RecordedPlanChange]) { self.journal = journal }

  package func entries(_ numbers: ClosedRange<Int>) -> [RecordedPlanChange] {
    Array(journal.prefix(max(numbers.upperBound, 0)).dropFirst(max(numbers.lowerBound - 1, 0)))
  }

  package func checkpoint(through number: Int) -> PlanCheckpoint? {
    kept.last { $0.number <= number }
  }

  /// Keeps a state later than those kept before.
  package mutating func keep(_ checkpoint: PlanCheckpoint) { kept.append(checkpoint) }
}

/// A record with a change set that is not written yet, and the plan as it stands before it.
package struct ComingRecord: PlanRecord {
  private let record: any PlanRecord
  private let coming: RecordedPlanChange
  private let present: PlanCheckpoint?

  package init(_ record: any PlanRecord, coming: PlanChangeSet, after present: PlanProjection)
    throws
  {
    self.record = record
    self.coming = RecordedPlanChange(seq: RecordedPlanChange.next, change: coming)
    let last = coming.number - 1
    self.present = try present.checkpoint(after: last, undos: record.history(through: last).undos)
  }

  package func entries(_ numbers: ClosedRange<Int>) throws -> [RecordedPlanChange] {
    let number = coming.change.number
    guard numbers.upperBound >= number else { return try record.entries(numbers) }
    guard numbers.lowerBound < number else { return [coming] }
    return try record.entries(numbers.lowerBound...number - 1) + [coming]
  }

  package func checkpoint(through number: Int) throws -> PlanCheckpoint? {
    if let present, number >= present.number { return present }
    return try record.checkpoint(through: number)
  }
}

extension PlanRecord {
  /// What had been taken back after a change set.
  package func history(through number: Int) throws -> ChangeHistory {
    guard number > 0 else { return ChangeHistory() }
    let kept = try checkpoint(through: number)
    var history = ChangeHistory(kept?.undos ?? [])
    let first = (kept?.number ?? 0) + 1
    if first <= number {
      for entry in try entries(first...number) { history.add(entry.change) }
    }
    return history
  }
}

extension PlanProjection {
  /// The same to be kept; nil for a plan that is not there.
  package func checkpoint(after number: Int, undos: [ChangeHistory.Undo]) -> PlanCheckpoint? {
    guard let plan, let day else { return nil }
    return PlanCheckpoint(
      number: number, plan: plan, commitments: commitments, day: day, undos: undos)
  }
}
