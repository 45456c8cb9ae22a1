package import CivilTime
package import Reports

extension Planner {
  /// What falls due in the coming days; now, or as it was recorded by the end of a day.
  ///
  /// - Throws: ``Problem`` `days-malformed` for less than none or more than ten years.
  package func upcoming(_ question: ListQuestion, days: Int, asOf day: CivilDate? = nil) throws -> (
    report: Upcoming, of: CommitmentSnapshot
  ) {
    guard 0...3_660 ~= days else {
      throw Problem("days-malformed", .usage, ["value": String(days)])
    }
    let snapshot = try picture(question.filter, asOf: day)
    let report = Upcoming(
      of: snapshot.commitments.filter { question.keeps($0, on: snapshot.today) },
      rows: snapshot.rows, days: days, on: snapshot.today)
    return (report, snapshot)
  }
}
