import CarePlans
import CivilTime
import Planner

extension WriteTransaction {
  func entries(of code: PlanCode, _ numbers: ClosedRange<Int>) throws -> [RecordedPlanChange] {
    try opening.entries(of: code, numbers)
  }

  func checkpoint(of code: PlanCode, through number: Int) throws -> PlanCheckpoint? {
    try opening.checkpoint(of: code, through: number)
  }

  func directoryEntries() throws -> [RecordedDirectoryChange] { try opening.directoryEntries() }
  func accessEntries() throws -> [RecordedAccessChange] { try opening.accessEntries() }
  func sequence(before instant: Int64) throws -> Int { try opening.sequence(before: instant) }
  func numbers(through seq: Int) throws -> [PlanCode: Int] {
    try opening.numbers(through: seq)
  }
  func firstChanges(since day: CivilDate) throws -> [PlanCode: Int] {
    try opening.firstChanges(since: day)
  }

  func latestInstant() throws -> Int64? { try opening.latestInstant() }

  /// Keeps the plan as it now stands where it is time to, so that its past stays near.
  ///
  /// That is at even distances, and after an undo that took much to work out.
  func keepCheckpoint(_ stored: StoredPlan, after change: PlanChangeSet) throws {
    let (code, number) = (stored.plan.code, stored.revision)
    let distance = PlanCheckpoint.distance(in: number)
    let isDue = number % distance == 0
    guard isDue || change.isUndoing else { return }
    let history = try StoredRecord(of: code, in: opening).history(through: number)
    guard isDue || number - history.base(ofUndo: history.undos.count - 1) > distance else { return }
    try CheckpointTable.write(
      PlanCheckpoint(
        number: number, plan: stored.plan, commitments: stored.commitments, day: stored.day,
        undos: history.undos),
      store.keys, db)
    if !isDue || distance != PlanCheckpoint.distance(in: number - distance) {
      try CheckpointTable.thin(code, to: number, db)
    }
  }
}
