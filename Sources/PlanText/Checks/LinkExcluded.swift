package import CarePlans

/// Reports tasks that wait for a row which never applies together with them: the link holds nothing back.
///
/// Example: a task under `housing = own` after one under `housing = none`.
package struct LinkExcluded: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    let answers = template.answers
    let conditions = Dictionary(
      template.tasks.map { ($0.task.key, $0.task.condition) }
        + template.series.map { ($0.series.key, $0.series.condition) },
      uniquingKeysWith: { first, _ in first })
    return template.tasks.map(\.task).flatMap { task in
      task.dependsOn.compactMap { link in
        guard let own = task.condition, let other = conditions[link.task] ?? nil,
          own.canHold(answers: answers), other.canHold(answers: answers),
          !own.canHold(with: other, answers: answers)
        else { return nil }
        return TemplateFinding(
          .linkExcluded, task.key.rawValue, values: ["predecessor": link.task.rawValue])
      }
    }
  }
}
