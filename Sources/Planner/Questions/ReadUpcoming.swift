import CarePlans
package import CivilTime
package import Reports
import Wording

extension Planner {
  /// What falls due in the coming days; now, or as it was recorded by the end of a day.
  ///
  /// - Throws: ``Problem`` `days-malformed` for less than none or more than ten years.
  package func upcoming(_ question: ListQuestion, days: Int, asOf day: CivilDate? = nil) throws
    -> Answer<Upcoming>
  {
    guard 0...3_660 ~= days else {
      throw Problem(.planning(.daysMalformed), .usage, ["value": String(days)])
    }
    var choice = UpcomingChoice(
      days: days, on: min(day ?? today, today), keeping: { question.keeps($0) })
    let snapshot = try snapshot(question.filter.owing, asOf: day, choosing: &choice)
    var report = Upcoming(
      of: snapshot.commitments, rows: snapshot.rows, days: days, on: snapshot.today,
      missed: choice.missed)
    report.coming = snapshot.coming(question).filter { $0.date <= report.through }
    return snapshot.answer(report, asOf: day, of: question.filter.plans)
  }
}
