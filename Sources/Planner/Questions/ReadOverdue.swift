import CarePlans
package import CivilTime
package import Reports
import Wording

/// What the overdue report answers, by who asks.
package enum OverdueAnswer: Sendable {
  case report(Answer<Overdue>)
  /// Counts and nothing that leads to a plan, for who sees no more.
  case figures(Answer<LateFigures>)

  /// How many are late, as far as it is told; what is not told fails no more than nothing would.
  package var late: Int {
    switch self {
    case .report(let answer): answer.report.counts.overdue
    case .figures(let answer): answer.report.sum.overdue ?? 0
    }
  }
}

extension Planner {
  /// What is late, whose it is, and what holds it up; now, or as it was recorded by the end of a day.
  ///
  /// Roots may lie in other hands than those asked about.
  ///
  /// - Throws: ``Problem`` `counts-only` for a selection, and `workers-withheld` for who works, to
  ///   who may not be told.
  package func overdue(_ question: Overdue.Question, asOf day: CivilDate? = nil) throws
    -> OverdueAnswer
  {
    if scope?.isCountsOnly ?? false { return .figures(try lateFigures(question, asOf: day)) }
    if let scope, !scope.seesWorkers {
      let filter = question.filter
      guard question.grouping != .worker, filter.workers == nil, filter.leads == nil else {
        throw Problem(.service(.workersWithheld), .notPermitted)
      }
    }
    let snapshot = try lateSnapshot(of: question.filter.plans, asOf: day)
    var report = Overdue(
      question, of: snapshot.commitments, rows: snapshot.rows, on: snapshot.today)
    if day == nil { report.settling = try settling(question.filter) }
    return .report(snapshot.answer(report, asOf: day, of: question.filter.plans))
  }

  /// Refuses to look up what a selection names for somebody who sees counts only: whether a name is
  /// known would be told by how it is refused.
  ///
  /// - Throws: ``Problem`` `counts-only`.
  package func requireSelecting() throws {
    if scope?.isCountsOnly ?? false { throw Problem(.service(.countsOnly), .notPermitted) }
  }

  /// The counts of the overdue report over all plans.
  ///
  /// There is no selection: the difference of two would tell a single thing.
  private func lateFigures(_ question: Overdue.Question, asOf day: CivilDate?) throws
    -> Answer<LateFigures>
  {
    guard question == Overdue.Question(grouping: question.grouping),
      question.grouping != .plan, question.grouping != .worker
    else { throw Problem(.service(.countsOnly), .notPermitted) }
    let snapshot = try acting(nil).lateSnapshot(of: nil, asOf: day)
    let report = Overdue(
      question, of: snapshot.commitments, rows: snapshot.rows, on: snapshot.today)
    var answer = Answer(LateFigures(report))
    if let day, try isUnrecorded(day) { answer.unrecorded = .day(day) }
    return answer
  }
}
