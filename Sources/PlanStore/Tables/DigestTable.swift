import CarePlans
import CivilTime
import FoundationEssentials
import GRDB

/// The items of each plan in brief, one row a plan: what lists count and choose from.
enum DigestTable {
  static func write(
    _ commitments: [Commitment], of plan: PlanCode, _ marks: RowMarks, _ db: Database
  ) throws {
    let bytes = DigestPacking.pack(PlanDigest(of: commitments, in: plan))
    try db.run("INSERT OR REPLACE INTO digest (plan, items, mark) VALUES (?, ?, ?)") {
      $0.int(plan.value)
      $0.blob(Data(bytes))
      $0.blob(Data(bytes.withUnsafeBytes { marks.mark(ofDigest: $0, of: plan) }))
    }
  }

  static func remove(_ plan: PlanCode, _ db: Database) throws {
    try db.run("DELETE FROM digest WHERE plan = ?") { $0.int(plan.value) }
  }

  /// The digests of the plans that a filter asks for, by code, with the items it asks for.
  ///
  /// - Parameter marks: With them, a row that was not written with the key is refused.
  static func each(
    _ filter: CommitmentFilter, checking marks: RowMarks?, _ db: Database,
    _ body: (PlanDigest) throws -> Void
  ) throws {
    let plans = SQLConditions(plansOf: filter)
    guard !plans.isHopeless else { return }
    let sql = """
      SELECT d.plan, d.items\(marks == nil ? "" : ", d.mark") \
      FROM plan AS p CROSS JOIN digest AS d ON d.plan = p.code \
      WHERE \(plans.text) ORDER BY p.code
      """
    try db.rows(sql) {
      plans.bind(&$0)
    } each: { row in
      guard let plan = PlanCode(value: UInt64(truncatingIfNeeded: row.int())) else {
        throw unreadable
      }
      let bytes = UnsafeRawBufferPointer(row.rawBytes())
      guard
        var digest = DigestPacking.unpack(
          bytes, of: plan, openOnly: filter.openOnly)
      else { throw unreadable }
      if let marks, !row.rawBytes().elementsEqual(marks.mark(ofDigest: bytes, of: plan)) {
        throw StoreError.rowChanged(plan: plan)
      }
      digest.keep(filter)
      try body(digest)
    }
  }

  /// Whether the row of a plan is the one its commitments give.
  static func holds(
    _ commitments: [Commitment], of plan: PlanCode, _ marks: RowMarks, _ db: Database
  ) throws -> Bool {
    let wanted = DigestPacking.pack(PlanDigest(of: commitments, in: plan))
    var result = false
    try db.rows("SELECT items, mark FROM digest WHERE plan = ?") {
      $0.int(plan.value)
    } each: { row in
      let bytes = UnsafeRawBufferPointer(row.rawBytes())
      result =
        bytes.elementsEqual(wanted)
        && row.rawBytes().elementsEqual(marks.mark(ofDigest: bytes, of: plan))
    }
    return result
  }

  private static var unreadable: StoreError {
    .damaged(path: "", detail: "a row of the table digest")
  }
}
