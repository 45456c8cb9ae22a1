import CarePlans
import CivilTime

@testable import PlanStore

extension V1Samples {
  private static let discardedPlan: CarePlan = {
    var plan = barePlan
    (plan.status, plan.endedOn, plan.shownIn) = (.discarded, day, ["f-7k2q9d"])
    return plan
  }()

  private static let stoppedPlan: CarePlan = {
    var plan = barePlan
    (plan.status, plan.endedOn) = (.stopped, day)
    plan.stop = PlanStop(kind: .left, settling: ["X03", "X10"])
    return plan
  }()

  private static let stoppedShown: CarePlan = {
    var plan = stoppedPlan
    plan.shownIn = []
    return plan
  }()

  /// What came with discarding plans, and with what stopped plans leave to be settled.
  static let mistakeEvents: [PlanEvent] = [
    .discarded(on: day), .discarded(on: day, shownIn: ["f-000000", "f-7k2q9d"]),
    .imported(discardedPlan), .imported(stoppedPlan),
    .stopped(kind: .died, on: day, leftOpen: left, settling: [bareTask, fullTask()]),
    .stopped(kind: .withdrawn, on: day, settling: []), .imported(stoppedShown),
    .stopped(kind: .left, on: day, settling: [], shownIn: ["f-7k2q9d"]),
    .stopped(kind: .left, on: day, settling: [], shownIn: []),
    .handoverProposed(
      PlanHandover(
        id: "h-7k2q9d", number: 84, from: .worker("rn-03"), to: .partner("pol"), partner: "pol",
        holdings: PlanHoldings(questions: ["Q1", "Q2"]), proposedOn: day)),
    .domainSet(.debts, PlanDomain(flaggedOn: day)),
    .domainSet(.mentalHealth, PlanDomain(flaggedOn: day, noneBecause: "in care already")),
    .domainSet(.debts, nil), .imported(domainPlan), .goalRemoved(2),
    .goalSet(PlanGoal(number: 1, domain: .work, text: "A job – é", setOn: day)),
    .goalSet(
      PlanGoal(
        number: 2, domain: .debts, text: "No debts", setOn: day, state: .notReached, saidOn: later)),
    .taskReturned("A1"), .factsToSet("A1", day), .taskAdded(returned),
    .taskAdded(weighing), .stopped(kind: .noAction, on: day, settling: [bareTask]),
  ]

  /// Work that was sent back and done again.
  private static let returned: PlanTask = {
    var task = bareTask
    (task.finishedOn, task.factsTo, task.returns) = (later, day, 2)
    return task
  }()

  private static let domainPlan: CarePlan = {
    var plan = barePlan
    plan.domains = [
      .debts: PlanDomain(flaggedOn: day),
      .housing: PlanDomain(flaggedOn: later, noneBecause: "lives with his mother"),
    ]
    plan.goals = [
      PlanGoal(
        number: 3, domain: .housing, text: "A roof", setOn: day, state: .reached, saidOn: later)
    ]
    plan.lastGoal = 4
    return plan
  }()

  /// A decision whose outcomes say what becomes of the plan.
  private static let weighing = PlanTask(
    key: "I05", number: 5, kind: .decision, role: "PR",
    outcomes: [
      DecisionOutcome(key: "none", sets: ["weighing": "none"], step: .stop, keeps: ["I12"]),
      DecisionOutcome(key: "criminal", step: .suspend, keeps: ["I12", "DR21"]),
      DecisionOutcome(key: "more"),
    ])
}
