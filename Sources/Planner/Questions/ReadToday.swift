import CarePlans
package import Reports

extension Planner {
  /// What there is today, for whoever looks.
  package func dayFigures() throws -> DayFigures {
    var choice = WorklistChoice(on: today, limit: 1)
    let snapshot = try snapshot(CommitmentFilter(), choosing: &choice)
    return DayFigures(choice.list(of: snapshot.commitments), rows: snapshot.rows)
  }
}
