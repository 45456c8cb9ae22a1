import CarePlans
import CivilTime
import FoundationEssentials
import GRDB

/// What is owed, one row each, without any text that people wrote.
enum CommitmentTable {
  /// Those a question may ask for, and the rest.
  static let columns = [
    "plan", "item", "kind", "obligation", "state", "partner", "worker", "phase", "due", "lawDay",
    "rest",
  ]

  private static let replacing = """
    INSERT OR REPLACE INTO commitment (\(columns.joined(separator: ", ")), firstDay) \
    VALUES (\(Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")))
    """

  private static let ofPlan = """
    SELECT \(columns.joined(separator: ", ")) FROM commitment WHERE plan = ? ORDER BY item
    """

  private static let openItem = """
    SELECT \(columns.joined(separator: ", ")) FROM commitment \
    WHERE plan = ? AND item = ? AND state <= 2
    """

  /// All commitments of a plan, by item.
  ///
  /// - Parameter marks: With them, a row that was not written with the key is refused.
  static func all(of plan: PlanCode, checking marks: RowMarks? = nil, _ db: Database) throws
    -> [Commitment]
  {
    var result: [Commitment] = []
    var decoder = CommitmentDecoder(checking: marks)
    try db.rows(ofPlan) {
      $0.int(Int64(plan.value))
    } each: {
      result.append(try decoder.decode(&$0))
    }
    return result
  }

  /// Those of the named commitments of a plan that are open, by item.
  static func open(
    _ items: Set<ItemKey>, of plan: PlanCode, checking marks: RowMarks?, _ db: Database
  ) throws -> [Commitment] {
    var result: [Commitment] = []
    var decoder = CommitmentDecoder(checking: marks)
    for item in items.sorted() {
      try db.rows(openItem) {
        $0.int(Int64(plan.value))
        $0.text(item.rawValue)
      } each: {
        result.append(try decoder.decode(&$0))
      }
    }
    return result
  }

  /// Writes what differs between the rows as they are and as they should be.
  ///
  /// - Returns: How many rows were written or removed.
  @discardableResult
  static func write(
    _ commitments: [Commitment], of plan: PlanCode, over present: [Commitment], _ marks: RowMarks,
    _ db: Database
  ) throws -> Int {
    var old = Dictionary(present.map { ($0.item, $0) }) { $1 }
    var written = 0
    for commitment in commitments where old.removeValue(forKey: commitment.item) != commitment {
      try replace(commitment, of: plan, marks, db)
      written += 1
    }
    for item in old.keys {
      try db.run("DELETE FROM commitment WHERE plan = ? AND item = ?") {
        $0.int(Int64(plan.value))
        $0.text(item.rawValue)
      }
      written += 1
    }
    return written
  }

  static func removeAll(of plan: PlanCode, _ db: Database) throws {
    try db.run("DELETE FROM commitment WHERE plan = ?") { $0.int(Int64(plan.value)) }
  }

  private static func replace(
    _ value: Commitment, of plan: PlanCode, _ marks: RowMarks, _ db: Database
  ) throws {
    var rest = CommitmentPacking.pack(value)
    rest += rest.withUnsafeBufferPointer { marks.mark(of: value, in: plan, rest: $0) }
    try db.run(replacing) { row in
      row.int(Int64(plan.value))
      row.text(value.item.rawValue)
      row.int(value.kind.stored)
      row.int(value.obligation.stored)
      row.int(value.state.stored)
      row.text(value.partner?.rawValue)
      row.text(value.worker?.rawValue)
      row.text(value.phase)
      row.int(value.due?.dayNumber)
      row.int(value.limit?.dayNumber)
      row.blob(Data(rest))
      row.int([value.due, value.limit].compactMap(\.self).min()?.dayNumber)
    }
  }
}
