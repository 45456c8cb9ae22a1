import CarePlans
import CivilTime

extension ScopedRepository {
  func entries(of code: PlanCode, _ numbers: ClosedRange<Int>) throws -> [RecordedPlanChange] {
    scope.knows(code) ? try whole.entries(of: code, numbers) : []
  }

  func checkpoint(of code: PlanCode, through number: Int) throws -> PlanCheckpoint? {
    scope.knows(code) ? try whole.checkpoint(of: code, through: number) : nil
  }

  func numbers(through seq: Int) throws -> [PlanCode: Int] {
    try whole.numbers(through: seq).filter { scope.knows($0.key) }
  }

  func directoryEntries() throws -> [RecordedDirectoryChange] { try whole.directoryEntries() }
  func accessEntries() throws -> [RecordedAccessChange] { try whole.accessEntries() }
  func sequence(before instant: Int64) throws -> Int { try whole.sequence(before: instant) }
  func firstChanges(since day: CivilDate) throws -> [PlanCode: Int] {
    try whole.firstChanges(since: day).filter { scope.opens($0.key) }
  }

  func latestInstant() throws -> Int64? { try whole.latestInstant() }
}
