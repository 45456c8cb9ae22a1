import Logging
import PlanAPI

extension JSONLines {
  /// Says that something is written with a clock that jumped.
  ///
  /// - Parameter seconds: How far it is from what was expected; less than zero for a clock behind
  ///   the journal.
  package func clockJumped(by seconds: Int64) {
    write(.warning, "clock-jump") { $0.field("seconds", Int(seconds)) }
  }
}
