import CivilTime
import Planner
import Wording

extension Session {
  /// The day something is reported for: what was typed, looking back, else today.
  func reportedDay(_ text: String?) throws -> CivilDate {
    try text.map { try date($0, .past) } ?? today
  }

  /// The day whose record a report is made from; nil for what holds now.
  ///
  /// - Throws: ``Problem`` `as-of-in-future`, or `DateInputError`.
  func recordedDay(_ text: String?) throws -> CivilDate? {
    guard let text else { return nil }
    let day = try date(text, .past)
    guard day <= today else {
      throw Problem(
        .input(.asOfInFuture), .usage, ["date": day.description, "today": today.description])
    }
    return day
  }
}
