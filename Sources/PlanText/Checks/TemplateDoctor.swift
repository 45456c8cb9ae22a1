package import CarePlans

/// Looks a template over for what can be read but cannot be meant.
package enum TemplateDoctor {
  /// All checks, in the order in which they report.
  package static let checks: [any TemplateCheck] = [
    CircleCheck(), NeverApplies(), NeverAdded(), TemplateDueBeforePredecessor(),
    GateWithoutPredecessors(),
    DecisionWithoutOutcomes(), BlankTitle(), EndlessSeries(), AddsNothing(),
  ]

  /// What the checks find, in the order of the text where the places are known.
  ///
  /// - Parameter places: those of the ``TextReading`` the template came from.
  package static func problems(in template: CareTemplate, places: [String: TextPlace] = [:])
    -> [TextProblem]
  {
    let found = checks.flatMap { $0.findings(in: template) }.map { finding in
      let name = finding.sort.isEmpty ? finding.subject : "\(finding.sort) \(finding.subject)"
      return TextProblem(
        finding.kind, at: places[name] ?? TextPlace(file: ""), subject: finding.subject,
        values: finding.values)
    }
    return found.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element)
  }
}
