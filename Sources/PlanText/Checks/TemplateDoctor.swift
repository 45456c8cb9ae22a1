package import CarePlans
package import CivilTime

/// Looks a template over for what can be read but cannot be meant.
package enum TemplateDoctor {
  /// All checks, in the order in which they report.
  ///
  /// - Parameter holidays: Those of the region; without them nothing is asked that hangs on working days.
  package static func checks(holidays: HolidayTable?) -> [any TemplateCheck] {
    let dated: [any TemplateCheck] =
      holidays.map { [ImpossibleWindow(holidays: $0), AlwaysClosed(holidays: $0)] } ?? []
    return [
      CircleCheck(), NeverApplies(), NeverAdded(), OriginExcluded(), LinkExcluded(),
      TemplateDueBeforePredecessor(), DueAfterLimit(),
    ] + dated + [
      GateWithoutPredecessors(), DecisionWithoutOutcomes(), BlankTitle(), EndlessSeries(),
      SeriesNeverFalls(), AddsNothing(),
    ]
  }

  /// What the checks find, in the order of the text where the places are known.
  ///
  /// - Parameters:
  ///   - places: those of the ``TextReading`` the template came from.
  ///   - holidays: Those of the region; see ``checks(holidays:)``.
  package static func problems(
    in template: CareTemplate, places: [String: TextPlace] = [:], holidays: HolidayTable? = nil
  ) -> [TextProblem] {
    let found = checks(holidays: holidays).flatMap { $0.findings(in: template) }.map { finding in
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
