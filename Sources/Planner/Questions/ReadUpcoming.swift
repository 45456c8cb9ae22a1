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
    // Of an earlier day it is told when nothing was recorded by then.
    let snapshot = try snapshot(
      question.filter.owing, asOf: day, choosing: &choice,
      rows: day == nil ? .chosen(and: nil) : .all)
    let report = Upcoming(
      of: snapshot.commitments, rows: snapshot.rows, days: days, on: snapshot.today)
    return snapshot.answer(report, asOf: day, of: question.filter.plans)
  }
}
