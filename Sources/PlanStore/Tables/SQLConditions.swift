import CarePlans

/// What a question asks of rows, as conditions of SQL with their texts.
struct SQLConditions {
  private var conditions: [String] = []
  private var texts: [String] = []
  /// Nothing fits a set that is empty.
  private(set) var isHopeless = false

  /// What a filter asks of the plan, the table `plan AS p`.
  init(plansOf filter: CommitmentFilter) {
    let statuses = filter.statuses ?? Set(PlanStatus.allCases.filter(\.owes))
    among("p.status", statuses.map(\.stored))
    if let plans = filter.plans { among("p.code", plans.map { Int($0.value) }) }
    among("p.lead", filter.leads.map { $0.map(\.rawValue) })
    among("p.caseType", filter.caseTypes.map(Array.init))
  }

  /// All of them, one of which is there at least.
  var text: String { conditions.joined(separator: " AND ") }

  func bind(_ binder: inout RowBinder) {
    for text in texts { binder.text(text) }
  }

  mutating func add(_ condition: String) { conditions.append(condition) }

  mutating func among(_ column: String, _ values: [Int]) {
    if values.isEmpty { isHopeless = true }
    let list = values.sorted().map(String.init).joined(separator: ", ")
    add("\(column) IN (\(list))")
  }

  /// Texts go in as one value, so that the statement stays the same for any number of them.
  mutating func among(_ column: String, _ values: [String]?) {
    guard let values else { return }
    if values.isEmpty { isHopeless = true }
    add("\(column) IN (SELECT value FROM json_each(?))")
    var list = PayloadOutput()
    list.array(values.sorted()) { $1.write($0) }
    texts.append(String(decoding: list.bytes, as: UTF8.self))
  }
}
