package import CarePlans

/// Reports decisions that do not name what can be decided.
package struct DecisionWithoutOutcomes: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    template.tasks.map(\.task).filter { $0.kind == .decision && $0.outcomes.isEmpty }
      .map { TemplateFinding(.decisionWithoutOutcomes, $0.key.rawValue) }
  }
}
