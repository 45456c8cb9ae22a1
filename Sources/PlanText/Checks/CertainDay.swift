import CarePlans
import CivilTime

/// The day of a rule as days from something that is no task, at least and at most: no length of a month
/// or run of holidays takes it out of these bounds.
struct CertainDay {
  var origin: TimingRule.Origin
  var days: ClosedRange<Int>

  /// Nil where the rule counts from a task without a policy date.
  init?(_ rule: TimingRule?, in tasks: [ItemKey: PlanTask]) {
    guard var rule else { return nil }
    var days = 0...0
    // Each step goes one rule back; a circle ends with the number of tasks.
    for _ in 0...tasks.count {
      let span = Self.span(of: rule.term)
      days = days.lowerBound + span.lowerBound...days.upperBound + span.upperBound
      guard case .task(let key) = rule.origin else {
        (origin, self.days) = (rule.origin, days)
        return
      }
      guard let next = tasks[key]?.due else { return nil }
      rule = next
    }
    return nil
  }

  /// Whether it comes before another whatever happens.
  func isBefore(_ other: Self) -> Bool {
    origin == other.origin && days.upperBound < other.days.lowerBound
  }

  private static func span(of term: Term) -> ClosedRange<Int> {
    let amount = Int(term.amount)
    let bounds =
      switch term.unit {
      case .days: (amount, amount)
      case .weeks: (7 * amount, 7 * amount)
      case .months: (28 * amount, 31 * amount)
      case .years: (365 * amount, 366 * amount)
      // Two holidays a week at the worst.
      case .workingDays: (amount, 3 * amount + (amount < 0 ? -4 : 4))
      }
    return min(bounds.0, bounds.1)...max(bounds.0, bounds.1)
  }
}
