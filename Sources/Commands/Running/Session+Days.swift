import CivilTime
import Planner

extension Session {
  /// The day something is reported for: what was typed, looking back, else today.
  func reportedDay(_ text: String?) throws -> CivilDate {
    try text.map { try date($0, .past) } ?? today
  }
}
