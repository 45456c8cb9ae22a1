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
    /// Whether somebody must still look a rule up in the law.
    package let mustVerify: Bool
  }

  package let template: CareTemplate
  package let rows: [Row]

  /// Rows that rest on law, or may.
  package var lawful: [Row] {
    rows.filter { $0.obligation == .statutory || $0.limit != nil || $0.mustVerify }
  }

  package init(_ template: CareTemplate) {
    self.template = template
    rows = template.tasks.map { Row($0) } + template.series.map { Row($0) }
  }
}

extension TemplateOutline.Row {
  fileprivate init(_ entry: TemplateTask) {
    let task = entry.task
    key = task.key
    title = entry.title
    role = task.role
    obligation = task.obligation
    due = task.due?.description
    limit = task.limit?.description
    source = task.limit?.source ?? task.due?.source ?? entry.source
    mustVerify = [task.notBefore, task.due, task.limit].contains { $0?.verify ?? false }
  }

  fileprivate init(_ entry: TemplateSeries) {
    let series = entry.series
    key = series.key
    title = entry.title
    role = series.role
    obligation = series.obligation
    due = series.taper.description
    limit = nil
    source = series.source
    mustVerify = series.verify
  }
}
