package import CarePlans

/// Reports policy dates that always come after the statutory date of their task, and so warn of nothing.
///
/// Example: due at arrival plus six weeks, with a limit at arrival plus four.
package struct DueAfterLimit: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    let tasks = Dictionary(
      template.tasks.map { ($0.task.key, $0.first.task) }, uniquingKeysWith: { first, _ in first })
    return template.tasks.compactMap { row in
      guard let limit = CertainDay(row.task.limit, in: tasks) else { return nil }
      let dues = [row.task.due, row.firstDue]
      guard dues.contains(where: { CertainDay($0, in: tasks).map(limit.isBefore) ?? false })
      else { return nil }
      return TemplateFinding(.dueAfterLimit, row.task.key.rawValue)
    }
  }
}
