package import CarePlans
import CivilTime

/// What a template holds: a row for each task and series, with its rules and where they come from.
package struct TemplateOutline: Sendable, Hashable {
  /// A task or a series of the template.
  package struct Row: Sendable, Hashable {
    package let key: ItemKey
    package let title: BilingualText
    package let role: RoleKey
    package let obligation: Obligation
    /// The rule of its policy date, or the rhythm of a series.
    package let due: String?
    package let limit: String?
    package let source: String?
    /// What it and its dates rest on, the strongest first.
    package let bases: [TimingBasis]
    /// The dates that somebody must still look up in the law, as templates name them.
    package let toVerify: [String]
    /// What an overlay of one's own says of it in place of the template.
    package let overlaid: [String]
    /// Whether there are any.
    package var mustVerify: Bool { !toVerify.isEmpty }
  }

  package let template: CareTemplate
  package let rows: [Row]

  /// Rows that rest on law, or may.
  package var lawful: [Row] {
    rows.filter { $0.obligation == .statutory || $0.limit != nil || $0.mustVerify }
  }

  package init(_ template: CareTemplate) {
    self.template = template
    rows =
      template.tasks.map { Row($0, overlaid: template.overlaid[$0.task.key] ?? []) }
      + template.series.map { Row($0, overlaid: template.overlaid[$0.series.key] ?? []) }
  }
}

extension TemplateOutline.Row {
  fileprivate init(_ entry: TemplateTask, overlaid: [String]) {
    self.overlaid = overlaid
    let task = entry.task
    key = task.key
    title = entry.title
    role = task.role
    obligation = task.obligation
    due = task.due?.description
    limit = task.limit?.description
    source = task.limit?.source ?? task.due?.source ?? entry.source
    bases = entry.bases
    toVerify = entry.toVerify
  }

  fileprivate init(_ entry: TemplateSeries, overlaid: [String]) {
    self.overlaid = overlaid
    let series = entry.series
    key = series.key
    title = entry.title
    role = series.role
    obligation = series.obligation
    due = series.taper.description
    limit = nil
    source = series.source
    bases = entry.bases
    toVerify = entry.toVerify
  }
}
