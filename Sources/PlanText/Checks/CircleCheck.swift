package import CarePlans

/// Reports rows that wait for, or count from, each other in a circle.
///
/// Example: the benefit waits for the address, the address for the benefit.
package struct CircleCheck: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    let circles = PlanCircles(
      tasks: template.tasks.map(\.first.task), series: template.series.map(\.series))
    func finding(_ kind: TextProblem.Kind, _ path: [ItemKey]) -> TemplateFinding {
      TemplateFinding(
        kind, path[0].rawValue,
        values: ["path": path.map(\.rawValue).joined(separator: " ")])
    }
    return circles.waiting.map { finding(.cycle, $0) }
      + circles.counting.map { finding(.ruleCycle, $0) }
  }
}
