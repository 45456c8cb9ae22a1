import CarePlans
import CivilTime
import Planner
import Wording

extension Session {
  /// The day that a change such as `+2w` makes of a date; nil for what is no change.
  func day(_ text: String, from present: CivilDate) throws -> CivilDate? {
    guard let first = text.first, first == "+" || first == "-", text != "-" else { return nil }
    let calendar =
      text.lowercased().hasSuffix("wd")
      ? WorkingCalendar(try planner.repository.directory().holidays) : .everyDay
    return try Term(parsing: text).applied(to: present, roll: .none, calendar: calendar)
  }

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
