package import CarePlans
import CivilTime

/// Reports series that are over before their first contact: both ends count from the same day.
///
/// Example: `1m to release+2w` from release.
package struct SeriesNeverFalls: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    template.series.map(\.series).filter(isOverAtOnce)
      .map { TemplateFinding(.seriesNeverFalls, $0.key.rawValue) }
  }

  private func isOverAtOnce(_ series: FollowUpSeries) -> Bool {
    guard let end = series.taper.end, case .rule(let rule) = series.origin,
      case .anchor(let anchor) = rule.origin, anchor.rawValue == end.anchor
    else { return false }
    return WindowTrials.sampleDays.allSatisfy { day in
      series.taper.occurrences(
        from: day.adding(rule.term), resolve: { $0 == end.anchor ? day : nil },
        through: CivilDate.latest, limit: 1
      ).isEmpty
    }
  }
}
