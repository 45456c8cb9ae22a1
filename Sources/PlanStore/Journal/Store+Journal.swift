package import CarePlans
import Planner

extension Store {
  package func entries(of code: PlanCode, _ numbers: ClosedRange<Int>) throws -> [RecordedChange] {
    try read { try PlanOpening(store: self, db: $0).entries(of: code, numbers) }
  }

  package func checkpoint(of code: PlanCode, through number: Int) throws -> PlanCheckpoint? {
    try read { try PlanOpening(store: self, db: $0).checkpoint(of: code, through: number) }
  }

  package func directoryEntries() throws -> [RecordedDirectoryChange] {
    try read { try PlanOpening(store: self, db: $0).directoryEntries() }
  }

  package func sequence(before instant: Int64) throws -> Int {
    try read { try PlanOpening(store: self, db: $0).sequence(before: instant) }
  }

  package func numbers(through seq: Int) throws -> [PlanCode: Int] {
    try read { try PlanOpening(store: self, db: $0).numbers(through: seq) }
  }

  package func latestInstant() throws -> Int64? {
    try read { try PlanOpening(store: self, db: $0).latestInstant() }
  }
}
