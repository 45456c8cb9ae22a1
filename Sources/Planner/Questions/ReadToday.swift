import CarePlans
package import Reports

extension Planner {
  /// What there is today, for whoever looks.
  package func dayFigures() throws -> DayFigures {
    let snapshot = try picture(CommitmentFilter())
    return DayFigures(of: snapshot.commitments, rows: snapshot.rows, on: snapshot.today)
  }
}
