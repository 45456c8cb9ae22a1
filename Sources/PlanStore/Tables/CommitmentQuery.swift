import CarePlans
import CivilTime
import GRDB

/// A question to the commitment table, with the way in that reads the fewest rows.
struct CommitmentQuery {
  private let filter: CommitmentFilter
  private var sql: SQLConditions

  init(_ filter: CommitmentFilter) {
    self.filter = filter
    sql = SQLConditions(plansOf: filter)
    sql.among("c.phase", filter.phases.map(Array.init))
    sql.among("c.worker", filter.workers.map { $0.map(\.rawValue) })
    if !filter.includesParticipants {
      sql.among("c.partner", filter.partners.map { $0.map(\.rawValue) })
    }
    if let obligations = filter.obligations { sql.among("c.obligation", obligations.map(\.stored)) }
    // Said so, the index of questions alone fits.
    if isOfQuestions { sql.add("c.kind = \(Commitment.Kind.question.stored)") }
    if let kinds = filter.kinds { sql.among("c.kind", kinds.map(\.stored)) }
    if filter.openOnly { sql.add("c.state <= 2") }
    if let dates { sql.add(dates) }
  }

  /// Rows that fit, by plan and item.
  ///
  /// - Parameter marks: With them, a row that was not written with the key is refused.
  func fetch(checking marks: RowMarks?, _ db: Database) throws -> [Commitment] {
    let own = try rows(checking: marks, db)
    guard let parties = filter.ofParties else { return own }
    // Of a question the table has in its columns whose turn it is; the other side is among the rest.
    let known = Set(own.lazy.filter { $0.kind == .question }.map(\.ref))
    let others = try CommitmentQuery(parties).rows(checking: marks, db)
      .filter { filter.hasParty(of: $0) && !known.contains($0.ref) }
    return others.isEmpty ? own : (own + others).sorted { ($0.plan, $0.item) < ($1.plan, $1.item) }
  }

  private func rows(checking marks: RowMarks?, _ db: Database) throws -> [Commitment] {
    guard !sql.isHopeless else { return [] }
    var result: [Commitment] = []
    var decoder = CommitmentDecoder(checking: marks)
    let columns = CommitmentTable.columns.map { "c.\($0)" }.joined(separator: ", ")
    let query = """
      SELECT \(columns) FROM \(source) WHERE \(sql.text) \
      ORDER BY \(isIndexed ? "c.plan" : "p.code"), c.item
      """
    try db.rows(query) {
      sql.bind(&$0)
    } each: { row in
      let commitment = try decoder.decode(&row)
      if takesPart(commitment) { result.append(commitment) }
    }
    return result
  }

  /// The index that narrows most; nil to walk the plans in order, which needs no sorting.
  private var index: String? {
    guard filter.plans == nil else { return nil }
    if isOfQuestions { return "commitmentOfQuestion" }
    if filter.workers != nil { return "commitmentByWorker" }
    guard filter.openOnly else { return nil }
    if filter.partners != nil, !filter.includesParticipants { return "commitmentByPartner" }
    return filter.dateThrough == nil ? nil : "commitmentByDay"
  }

  private var isOfQuestions: Bool { filter.kinds == [.question] }

  private var isIndexed: Bool { index != nil }

  private var source: String {
    if let index {
      "commitment AS c INDEXED BY \(index) CROSS JOIN plan AS p ON p.code = c.plan"
    } else {
      "plan AS p CROSS JOIN commitment AS c ON c.plan = p.code"
    }
  }

  /// One of the two dates lies in the span.
  private var dates: String? {
    let first = filter.dateFrom.map { Int($0.dayNumber) }
    let last = filter.dateThrough.map { Int($0.dayNumber) }
    guard first != nil || last != nil else { return nil }
    let span = [first.map { ">= \($0)" }, last.map { "<= \($0)" }].compactMap(\.self)
    func inside(_ column: String) -> String {
      "(" + span.map { "c.\(column) \($0)" }.joined(separator: " AND ") + ")"
    }
    let either = "(\(inside("due")) OR \(inside("lawDay")))"
    return last.map { "c.firstDay <= \($0) AND \(either)" } ?? either
  }

  private func takesPart(_ commitment: Commitment) -> Bool {
    if filter.openOnly, commitment.isOnHold, !filter.holdsResting { return false }
    guard filter.includesParticipants, let partners = filter.partners else { return true }
    if let partner = commitment.partner, partners.contains(partner) { return true }
    return commitment.participants.contains { partners.contains($0) }
  }
}
