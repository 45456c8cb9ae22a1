import CarePlans
import CivilTime
package import Reports

extension Planner {
  /// `plan list`: the plans the viewer may open, with what is open in each.
  ///
  /// - Parameter isAll: Whether plans that ended are listed too.
  package func planList(_ question: ListQuestion, isAll: Bool = false, limit: Int? = nil) throws
    -> Answer<PlanList>
  {
    let snapshot = try picture(question.filter)
    let today = snapshot.today
    var rows = snapshot.rows.filter {
      question.filter.asks(for: $0, isAll: isAll, on: today) && scope?.opens($0.code) ?? true
    }
    // Filters on items leave the plans that have such an item.
    if question.asksForItems {
      let having = Set(
        snapshot.commitments.lazy.filter { question.keeps($0, on: today) }.map(\.plan))
      rows = rows.filter { having.contains($0.code) }
    }
    let count = rows.count
    if let limit { rows = Array(rows.sorted { $0.code < $1.code }.prefix(limit)) }
    let list = PlanList(
      of: rows, commitments: snapshot.commitments, on: today, leftOut: count - rows.count)
    return Answer(list)
  }
}

extension CommitmentFilter {
  /// Whether a plan itself fits, whatever is in it.
  fileprivate func asks(for row: PlanRow, isAll: Bool, on today: CivilDate) -> Bool {
    (plans?.contains(row.code) ?? true)
      && (statuses?.contains(row.status) ?? (isAll || !row.status.isEnded))
      && (caseTypes?.contains(row.caseType) ?? true)
      && (leads.map { leads in row.lead.map(leads.contains) ?? false } ?? true)
      && (phases.map { phases in row.phase(on: today).map(phases.contains) ?? false } ?? true)
  }
}
