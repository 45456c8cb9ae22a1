package import CarePlans

/// Reports events that add no row, so that noting them would change nothing.
package struct AddsNothing: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    template.events.filter(\.adds.isEmpty)
      .map { TemplateFinding(.addsNothing, $0.key.rawValue, sort: "event") }
  }
}
