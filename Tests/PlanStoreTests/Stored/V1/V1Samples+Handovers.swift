import CarePlans
import CivilTime

@testable import PlanStore

extension V1Samples {
  private static let bareHandover = PlanHandover(
    id: "h-7k2q9d", number: 82, from: .partner("rn"), to: .partner("pol"), partner: "pol",
    holdings: PlanHoldings(roles: ["RN"]), proposedOn: day)

  private static let fullHandover = PlanHandover(
    id: "h-000000", number: 83, from: .worker("rn-03"), to: .worker("pol-01"), partner: "pol",
    holdings: PlanHoldings(
      items: ["A1", "F1"], roles: [], hasLead: true, members: ["rn-03"]),
    proposedOn: day, leftOn: later, answer: .refused(on: later))

  private static let handedPlan: CarePlan = {
    var plan = barePlan
    var accepted = bareHandover
    accepted.answer = .accepted(on: later)
    plan.handovers = [accepted, fullHandover]
    return plan
  }()

  /// What came with handing over.
  static let handoverEvents: [PlanEvent] = [
    .handoverProposed(bareHandover), .handoverProposed(fullHandover),
    .handoverAccepted(number: 82, on: day), .handoverRefused(number: 83, on: later),
    .imported(handedPlan),
  ]
}
