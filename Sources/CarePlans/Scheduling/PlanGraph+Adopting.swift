import CivilTime
import Scheduling

extension PlanGraph {
  /// Takes out of the graph the dates that passed before the plan was adopted, so that nothing is
  /// measured by them; what is not done gets the day from which it is owed.
  ///
  /// - Parameter found: The schedule with those dates.
  /// - Returns: The dates taken out, by task; empty for a plan that was not adopted.
  mutating func adopt(_ plan: CarePlan, found: Schedule) -> [ItemKey: FormerDates] {
    guard let adoption = plan.adoption else { return [:] }
    var former: [ItemKey: FormerDates] = [:]
    for (place, task) in plan.tasks.enumerated()
    where graph.tasks[place].applicability == .applicable {
      let dates = found[place]
      guard
        let passed = adoption.former(
          due: dates.dueCertainty == .expected ? nil : dates.due,
          limit: dates.limitCertainty == .expected ? nil : dates.limit, of: task)
      else { continue }
      former[task.key] = passed
      graph.tasks[place].measure(passed)
    }
    return former
  }
}

extension ScheduleNode {
  /// What it is measured by once its passed dates count no more.
  fileprivate mutating func measure(_ passed: FormerDates) {
    if let from = passed.owedFrom {
      // By law it was due when it was due.
      guard let due = passed.due, due < from else { return }
      (self.due, keptDue) = (DateRule(from: .day(from), .zero, roll: .none), nil)
      return
    }
    // Where all has passed, an expected date accuses nobody either.
    if passed.due != nil || passed.isBefore { (due, keptDue) = (nil, nil) }
    if passed.limit != nil || passed.isBefore { (limit, keptLimit) = (nil, nil) }
  }
}
