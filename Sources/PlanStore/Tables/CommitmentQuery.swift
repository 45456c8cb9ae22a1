import CarePlans
import CivilTime
import FoundationEssentials
import GRDB

/// A question to the commitment table, with the way in that reads the fewest rows.
struct CommitmentQuery {
  private let filter: CommitmentFilter
  private var conditions: [String] = []
  private var texts: [String] = []
  /// Nothing fits a set that is empty.
  private var isHopeless = false

  init(_ filter: CommitmentFilter) {
    self.filter = filter
    let statuses = filter.statuses ?? Set(PlanStatus.allCases.filter(\.owes))
    among("p.status", statuses.map(\.stored))
    if let plans = filter.plans { among("p.code", plans.map { Int($0.value) }) }
    among("p.lead", filter.leads.map { $0.map(\.rawValue) })
    among("p.caseType", filter.caseTypes.map(Array.init))
    among("c.phase", filter.phases.map(Array.init))
    among("c.worker", filter.workers.map { $0.map(\.rawValue) })
    if !filter.includesParticipants {
      among("c.partner", filter.partners.map { $0.map(\.rawValue) })
    }
    if let obligations = filter.obligations { among("c.obligation", obligations.map(\.stored)) }
    if let kinds = filter.kinds { among("c.kind", kinds.map(\.stored)) }
    if filter.openOnly { conditions.append("c.state <= 2") }
    if let dates { conditions.append(dates) }
  }

  /// Rows that fit, by plan and item.
  ///
  /// - Parameter marks: With them, a row that was not written with the key is refused.
  func fetch(checking marks: RowMarks?, _ db: Database) throws -> [Commitment] {
    guard !isHopeless else { return [] }
    var result: [Commitment] = []
    var decoder = CommitmentDecoder(checking: marks)
    let columns = CommitmentTable.columns.map { "c.\($0)" }.joined(separator: ", ")
    let sql = """
      SELECT \(columns) FROM \(source) WHERE \(conditions.joined(separator: " AND ")) \
      ORDER BY \(isIndexed ? "c.plan" : "p.code"), c.item
      """
    try db.rows(sql) { binder in
      for text in texts { binder.text(text) }
    } each: { row in
      let commitment = try decoder.decode(&row)
      if takesPart(commitment) { result.append(commitment) }
    }
    return result
  }

  /// The index that narrows most; nil to walk the plans in order, which needs no sorting.
  private var index: String? {
    guard filter.plans == nil else { return nil }
    if filter.workers != nil { return "commitmentByWorker" }
    guard filter.openOnly else { return nil }
    if filter.partners != nil, !filter.includesParticipants { return "commitmentByPartner" }
    return filter.dateThrough == nil ? nil : "commitmentByDay"
  }

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
    guard filter.includesParticipants, let partners = filter.partners else { return true }
    if let partner = commitment.partner, partners.contains(partner) { return true }
    return commitment.participants.contains { partners.contains($0) }
  }

  private mutating func among(_ column: String, _ values: [Int]) {
    if values.isEmpty { isHopeless = true }
    let list = values.sorted().map(String.init).joined(separator: ", ")
    conditions.append("\(column) IN (\(list))")
  }

  /// Texts go in as one value, so that the statement stays the same for any number of them.
  private mutating func among(_ column: String, _ values: [String]?) {
    guard let values else { return }
    if values.isEmpty { isHopeless = true }
    conditions.append("\(column) IN (SELECT value FROM json_each(?))")
    var list = PayloadOutput()
    list.array(values.sorted()) { $1.write($0) }
    texts.append(String(decoding: list.bytes, as: UTF8.self))
  }
}
