package import CarePlans

/// Reports gates that wait for nothing, and so are always open.
package struct GateWithoutPredecessors: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    template.tasks.map(\.task).filter { task in
      task.kind == .gate && !task.dependsOn.contains(where: \.isHard)
    }.map { TemplateFinding(.gateWithoutPredecessors, $0.key.rawValue) }
  }
}
