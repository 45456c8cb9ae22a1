package import Planner

extension Store: PlanRepository {
  package func read<Result>(_ body: (any PlanState) throws -> Result) throws -> Result {
    try reading { try body($0) }
  }
}
