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
    try repository.read { store in
      var rows = try store.planRows().filter {
        question.filter.asks(for: $0, isAll: isAll, on: today) && scope?.opens($0.code) ?? true
      }
      if question.filter.statuses == nil, !isAll {
        let pressing = try pressing(question.filter, in: store)
        rows.removeAll { $0.status == .stopped && !pressing.contains($0.code) }
      }
      rows.sort { $0.code < $1.code }
      var filter = question.filter
      var digests: [PlanDigest] = []
      // Filters on items leave the plans that have such an item; for all others only what is listed
      // is looked at.
      if question.asksForItems {
        var having: Set<PlanCode> = []
        try store.digests(filter) { digest in
          let isAsked = digest.items.contains { question.keeps($0.dates.standing(on: today)) }
          guard isAsked else { return }
          having.insert(digest.plan)
          digests.append(digest)
        }
        rows.removeAll { !having.contains($0.code) }
      }
      let shown = limit.map { Array(rows.prefix($0)) } ?? rows
      if !question.asksForItems {
        filter.plans = Set(shown.map(\.code))
        try store.digests(filter) { digests.append($0) }
      }
      var list = PlanList(
        of: shown, digests: digests, on: today, leftOut: rows.count - shown.count)
      list.settling = try settling(question.filter)
      return Answer(list)
    }
  }
}

extension CommitmentFilter {
  /// Whether a plan itself fits, whatever is in it.
  func asks(for row: PlanRow, isAll: Bool, on today: CivilDate) -> Bool {
    (plans?.contains(row.code) ?? true)
      && (statuses?.contains(row.status) ?? (isAll ? row.status.isTold : row.status.hasDates))
      && (caseTypes?.contains(row.caseType) ?? true)
      && (leads.map { leads in row.lead.map(leads.contains) ?? false } ?? true)
      && (phases.map { phases in row.phase(on: today).map(phases.contains) ?? false } ?? true)
  }
}
