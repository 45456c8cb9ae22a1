package import CarePlans

/// The templates that plans can be made from.
package struct TemplateList: Sendable, Hashable {
  package let templates: [CareTemplate]

  package init(_ templates: [CareTemplate]) { self.templates = templates }
}
