package import CarePlans
import CivilTime

/// Reports tasks that are due before a task whose finish they wait for.
///
/// Only certain cases count: both dates hang on the same day, and no length of a month or run of
/// holidays could turn their order. Example: due at release minus eight weeks, after a task due at
/// release minus six.
package struct TemplateDueBeforePredecessor: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    let tasks = Dictionary(
      template.tasks.map { ($0.task.key, $0.first.task) }, uniquingKeysWith: { first, _ in first })
    return template.tasks.map(\.first).flatMap { row -> [TemplateFinding] in
      guard let due = Self.due(of: row.task, in: tasks) else { return [] }
      return row.task.dependsOn.compactMap { link in
        guard link.isHard, link.kind == .finishToStart, !link.lag.isBackward, link.point == nil,
          let needed = tasks[link.task], let before = Self.due(of: needed, in: tasks),
          before.origin == due.origin, due.days.upperBound < before.days.lowerBound
        else { return nil }
        return TemplateFinding(
          .dueBeforePredecessor, row.task.key.rawValue,
          values: ["predecessor": link.task.rawValue])
      }
    }
  }

  /// A due date as days from something that is no task, at least and at most.
  private struct Due {
    var origin: TimingRule.Origin
    var days: ClosedRange<Int>
  }

  private static func due(of task: PlanTask, in tasks: [ItemKey: PlanTask]) -> Due? {
    guard var rule = task.due else { return nil }
    var days = 0...0
    // Each step goes one rule back; a circle ends with the number of tasks.
    for _ in 0...tasks.count {
      let span = span(of: rule.term)
      days = days.lowerBound + span.lowerBound...days.upperBound + span.upperBound
      guard case .task(let key) = rule.origin else { return Due(origin: rule.origin, days: days) }
      guard let next = tasks[key]?.due else { return nil }
      rule = next
    }
    return nil
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
