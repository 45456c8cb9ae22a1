import CarePlans
import GRDB

@testable import PlanStore

extension TemporaryFolder {
  /// Says that the derived tables are of another form, as the program of that form would.
  ///
  /// - Parameter more: What else that program did otherwise.
  func setDerivedForm(_ form: Int, _ more: String...) throws {
    let keys = KeyRing(try StoreKey.read(key))
    let queue = try DatabaseQueue(path: store)
    try queue.write { db in
      for sql in more { try db.execute(sql: sql) }
      try db.execute(sql: "UPDATE meta SET value = '\(form)' WHERE key = 'derivedForm'")
      try HeadMark.write(JournalTable.end(db), keys, db)
    }
    try queue.close()
  }
}

extension CommitmentFilter {
  /// Asks for all there are.
  static var everything: CommitmentFilter {
    var filter = CommitmentFilter()
    filter.openOnly = false
    filter.statuses = Set(PlanStatus.allCases)
    return filter
  }
}
