import CarePlans
import CivilTime
import Planner

extension PlanLoader: JournalReading {
  func entries(of code: PlanCode, _ numbers: ClosedRange<Int>) throws -> [RecordedPlanChange] {
    try JournalTable.entries(of: JournalStream(code), in: numbers, db).map {
      RecordedPlanChange(seq: $0.seq, change: try change($0))
    }
  }

  /// Why each change set of a plan was made, by its number.
  func reasons(of code: PlanCode) throws -> [Int: String] {
    let stream = JournalStream(code)
    guard let row = try SealedTable.reason.row(of: stream, db) else { return [:] }
    return try SealedContent(kind: .reasons, stream: stream, number: row.number)
      .value(V1.ReasonsForm.self, in: row.sealed, with: store.keys.key(of: stream, db))
  }

  /// The same, out of the journal itself; no event is read.
  func recordedReasons(of code: PlanCode) throws -> [Int: String] {
    let stream = JournalStream(code)
    let key = try store.keys.key(of: stream, db)
    var found: [Int: String] = [:]
    for entry in try JournalTable.entries(of: stream, db) {
      found[entry.number] = try SealedContent(kind: .change, stream: stream, number: entry.number)
        .value(V1.ReasonForm.self, in: entry.sealed, with: key)
    }
    return found
  }

  func checkpoint(of code: PlanCode, through number: Int) throws -> PlanCheckpoint? {
    try CheckpointTable.last(of: code, through: number, store.keys, db)
  }

  func directoryEntries() throws -> [RecordedDirectoryChange] {
    try entries(of: Directory.self)
  }

  func accessEntries() throws -> [RecordedAccessChange] { try entries(of: Access.self) }

  func sequence(before instant: Int64) throws -> Int {
    try JournalTable.sequence(before: instant, db)
  }

  func numbers(through seq: Int) throws -> [PlanCode: Int] {
    try JournalTable.numbers(through: seq, db)
  }

  func firstChanges(since day: CivilDate) throws -> [PlanCode: Int] {
    try JournalTable.firstChanges(since: Int(day.dayNumber), db)
  }

  func latestInstant() throws -> Int64? { try JournalTable.latestInstant(db) }

  /// The calendars of each moment.
  func calendars() throws -> CalendarHistory { try CalendarHistory(directoryEntries()) }
}
