import Planner

extension Session {
  /// The references to hand-overs that were typed, whole.
  func handovers(_ typed: [String]) throws -> [String] {
    TypedRefs.joined(try planner.handoverRefs(typed))
  }
}
