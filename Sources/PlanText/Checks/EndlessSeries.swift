package import CarePlans
import CivilTime

/// Reports series that never end and hang on no anchor, so that nothing ever stops or moves them.
///
/// Example: `1wx6,1m` from a task, without `to closing`.
package struct EndlessSeries: TemplateCheck {
  package init() {}

  package func findings(in template: CareTemplate) -> [TemplateFinding] {
    template.series.map(\.series).filter { series in
      Self.isEndless(series.taper) && series.taper.anchors.isEmpty && !Self.hangsOnAnchor(series)
    }.map { TemplateFinding(.endlessSeries, $0.key.rawValue) }
  }

  private static func isEndless(_ taper: Taper) -> Bool {
    guard taper.end == nil else { return false }
    switch taper.pattern {
    case .phases(let phases): return phases.last?.end == .never
    case .offsets(_, let then): return then != nil
    }
  }

  private static func hangsOnAnchor(_ series: FollowUpSeries) -> Bool {
    if case .rule(let rule) = series.origin, case .anchor = rule.origin { true } else { false }
  }
}
