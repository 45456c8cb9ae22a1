package import CarePlans
package import CivilTime
package import Reports

extension Planner {
  /// `report unanswered`: what was asked and has no answer, now or as it was recorded by the end of a
  /// day.
  package func unanswered(_ filter: CommitmentFilter, asOf day: CivilDate? = nil) throws
    -> Answer<Unanswered>
  {
    var filter = filter
    filter.kinds = [.question]
    filter.openOnly = false
    filter.includesParties = true
    filter.statuses =
      filter.statuses ?? Set(PlanStatus.allCases).subtracting([.destroyed, .discarded])
    let snapshot = try snapshot(filter, asOf: day)
    let report = Unanswered(of: snapshot.commitments, rows: snapshot.rows, on: snapshot.today)
    return snapshot.answer(report, asOf: day, of: filter.plans)
  }
}
