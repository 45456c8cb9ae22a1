package import CarePlans

/// The plans of a list: which of them owe, and how many do not.
///
/// Plans that are drafts or closed owe nothing, suspended and stopped ones little; they leave every count at
/// once and are counted apart, so that nobody vanishes unseen.
struct OwingPlans {
  private let rows: [PlanCode: PlanRow]
  private let owing: Set<PlanCode>

  init(_ rows: some Sequence<PlanRow>) {
    self.rows = Dictionary(rows.lazy.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    owing = Set(self.rows.values.lazy.filter(\.status.owes).map(\.code))
  }

  /// Whether something is owed: its plan has a row and owes, and it does not rest there.
  func owes(_ entry: Commitment) -> Bool { owing.contains(entry.plan) && !entry.isOnHold }

  func row(_ code: PlanCode) -> PlanRow? { rows[code] }

  /// How many of the plans a filter asks for owe nothing, by status.
  func notOwing(_ filter: CommitmentFilter) -> [StatusCount] {
    var counts: [PlanStatus: Int] = [:]
    for row in rows.values
    where !row.status.isRunning && row.status.isTold && asks(filter, for: row) {
      counts[row.status, default: 0] += 1
    }
    return PlanStatus.allCases.compactMap { status in
      counts[status].map { StatusCount(status: status, plans: $0) }
    }
  }

  private func asks(_ filter: CommitmentFilter, for row: PlanRow) -> Bool {
    filter.plans?.contains(row.code) ?? true
      && filter.caseTypes?.contains(row.caseType) ?? true
      && filter.leads.map { leads in row.lead.map(leads.contains) ?? false } ?? true
  }
}

/// How many plans stand so.
package struct StatusCount: Sendable, Hashable {
  package let status: PlanStatus
  package let plans: Int

  package init(status: PlanStatus, plans: Int) {
    self.status = status
    self.plans = plans
  }
}
