import CarePlans
import CivilTime
import Planner

extension ReadTransaction {
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
}
