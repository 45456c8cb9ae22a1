import CarePlans
package import CivilTime
package import Reports

extension Planner {
  /// The counts of the overdue report over all plans, with nothing that leads to one of them.
  ///
  /// There is no selection: the difference of two would tell a single thing.
  ///
  /// - Throws: ``Problem`` `counts-only` for a question about a selection, plans or workers.
  package func lateFigures(_ question: Overdue.Question, asOf day: CivilDate?) throws -> LateFigures
  {
    guard question == Overdue.Question(grouping: question.grouping),
      question.grouping != .plan, question.grouping != .worker
    else { throw Problem("counts-only", .notPermitted) }
    let everything = acting(nil)
    let picture = try everything.latePicture(of: nil, asOf: day)
    return LateFigures(
      Overdue(question, of: picture.commitments, rows: picture.rows, on: picture.today))
  }
}
