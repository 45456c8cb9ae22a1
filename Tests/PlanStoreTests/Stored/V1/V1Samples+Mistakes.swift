import CarePlans
import CivilTime

@testable import PlanStore

extension V1Samples {
  private static let discardedPlan: CarePlan = {
    var plan = barePlan
    (plan.status, plan.endedOn, plan.shownIn) = (.discarded, day, ["f-7k2q9d"])
    return plan
  }()

  /// What came with discarding plans, and with what stopped plans leave to be settled.
  static let mistakeEvents: [PlanEvent] = [
    .discarded(on: day), .discarded(on: day, shownIn: ["f-000000", "f-7k2q9d"]),
    .imported(discardedPlan),
  ]
}
