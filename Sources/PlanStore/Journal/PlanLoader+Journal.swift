import CarePlans
import Planner

extension PlanLoader: JournalReading {
  func entries(of code: PlanCode, _ numbers: ClosedRange<Int>) throws -> [RecordedChange] {
    try JournalTable.entries(of: JournalStream(code), in: numbers, db).map {
      RecordedChange(seq: $0.seq, change: try change($0))
    }
  }

  func checkpoint(of code: PlanCode, through number: Int) throws -> PlanCheckpoint? {
    try CheckpointTable.last(of: code, through: number, store.keys, db)
  }

  func directoryEntries() throws -> [RecordedDirectoryChange] {
    try JournalTable.entries(of: .directory, in: 1...Int.max, db).map {
      RecordedDirectoryChange(seq: $0.seq, change: try directoryChange($0))
    }
  }

  func sequence(before instant: Int64) throws -> Int {
    try JournalTable.sequence(before: instant, db)
  }

  func numbers(through seq: Int) throws -> [PlanCode: Int] {
    try JournalTable.numbers(through: seq, db)
  }

  func latestInstant() throws -> Int64? { try JournalTable.latestInstant(db) }

  /// The calendars of each moment.
  func calendars() throws -> CalendarHistory { try CalendarHistory(directoryEntries()) }
}
