import CarePlans
package import Reports

extension Planner {
  /// What there is today, for whoever looks.
  package func dayFigures() throws -> DayFigures {
    var choice = WorklistChoice(on: today, limit: 1, countsReady: true)
    let snapshot = try snapshot(CommitmentFilter(), choosing: &choice)
    var figures = DayFigures(
      choice.list(of: snapshot.commitments), rows: snapshot.rows,
      measureEnds: try measureEnds(in: DayFigures.ahead))
    figures.settling = try settling(CommitmentFilter())
    return figures
  }

  /// The measures that end in the coming days.
  private func measureEnds(in days: Int) throws -> [Upcoming.Item] {
    var filter = CommitmentFilter()
    filter.kinds = [.measureEnd]
    var choice = UpcomingChoice(days: days, on: today, keeping: { _ in true })
    let snapshot = try snapshot(filter, choosing: &choice)
    return Upcoming(of: snapshot.commitments, rows: snapshot.rows, days: days, on: today)
      .measureEnds
  }
}
