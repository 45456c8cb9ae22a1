package import CarePlans

/// One thing the doctor looks for in a template that reads well; one check, one file.
package protocol TemplateCheck: Sendable {
  /// Every finding, in the order of the template.
  func findings(in template: CareTemplate) -> [TemplateFinding]
}

/// What a check found, before its place is known.
package struct TemplateFinding: Sendable, Hashable {
  package var kind: TextProblem.Kind
  /// The key of the row or definition it is about.
  package var subject: String
  /// What kind of definition, as the places of a reading name it; empty for rows.
  package var sort: String
  package var values: [String: String]

  package init(
    _ kind: TextProblem.Kind, _ subject: String, sort: String = "", values: [String: String] = [:]
  ) {
    self.kind = kind
    self.subject = subject
    self.sort = sort
    self.values = values
  }
}
