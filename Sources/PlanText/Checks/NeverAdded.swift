package import CarePlans

/// Reports rows that wait for an event or measure, but that none adds.
///
/// Example: `planned: false` on a row no `adds` names.
package struct NeverAdded: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    let added = Set(template.events.flatMap(\.adds) + template.measures.flatMap(\.adds))
    let waiting =
      template.tasks.filter { !$0.isPlanned }.map(\.task.key)
      + template.series.filter { !$0.isPlanned }.map(\.series.key)
    return waiting.filter { !added.contains($0) }
      .map { TemplateFinding(.neverAdded, $0.rawValue) }
  }
}
