import CarePlans
import Planner

/// The id of what a use case refuses with; nil when it refuses nothing.
func refusal(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return (error as? Problem)?.id ?? (error as? PlanRefusal)?.id.rawValue ?? "\(error)"
  }
}
