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
    return template.tasks.map(\.first.task).flatMap { task -> [TemplateFinding] in
      guard let due = CertainDay(task.due, in: tasks) else { return [] }
      return task.dependsOn.compactMap { link in
        guard link.isHard, link.kind == .finishToStart, !link.lag.isBackward, link.point == nil,
          let before = CertainDay(tasks[link.task]?.due, in: tasks), due.isBefore(before)
        else { return nil }
        return TemplateFinding(
          .dueBeforePredecessor, task.key.rawValue, values: ["predecessor": link.task.rawValue])
      }
    }
  }
}
