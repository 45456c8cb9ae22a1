package import CarePlans

/// Reports rows whose condition no answers can fulfil.
///
/// Example: `housing = own and housing = rented`.
package struct NeverApplies: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    let answers = template.answers
    let rows =
      template.tasks.map { ($0.task.key, $0.task.condition) }
      + template.series.map { ($0.series.key, $0.series.condition) }
    return rows.compactMap { key, condition in
      guard let condition, !condition.canHold(answers: answers) else { return nil }
      return TemplateFinding(.neverApplies, key.rawValue)
    }
  }
}
