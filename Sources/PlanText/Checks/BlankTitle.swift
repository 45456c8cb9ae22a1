package import CarePlans

/// Reports titles that are empty in one of the languages.
package struct BlankTitle: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    var titles: [(subject: String, sort: String, title: BilingualText)] = [
      (template.id, "template", template.title)
    ]
    titles += template.anchors.map { ($0.key.rawValue, "anchor", $0.title) }
    titles += template.phases.map { ($0.key, "phase", $0.title) }
    titles += template.facts.map { ($0.key.rawValue, "fact", $0.title) }
    titles += template.events.map { ($0.key.rawValue, "event", $0.title) }
    titles += template.measures.map { ($0.law, "measure", $0.title) }
    titles += template.tasks.map { ($0.task.key.rawValue, "", $0.title) }
    titles += template.series.map { ($0.series.key.rawValue, "", $0.title) }
    return titles.flatMap { subject, sort, title in
      [("nl", title.nl), ("en", title.en)].filter { $0.1.allSatisfy(\.isWhitespace) }
        .map { TemplateFinding(.blankTitle, subject, sort: sort, values: ["language": $0.0]) }
    }
  }
}
