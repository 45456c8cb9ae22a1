import CarePlans
import CivilTime

/// Days for the named dates of a template, so that a plan of it can be laid out before there is one: each as
/// early as the rules that count back from it allow.
///
/// A date by which rhythms end and from which none begins (`closing`) stays unknown: what hangs on it comes
/// when the case is over.
struct AssumedDays {
  /// How many weeks each lies after the beginning of the plan.
  private(set) var weeks: [AnchorKey: Int] = [:]

  init(_ template: CareTemplate) {
    let rules =
      template.phases.compactMap(\.from)
      + template.tasks.flatMap { row in
        [row.task.notBefore, row.task.due, row.task.limit, row.firstDue].compactMap(\.self)
      }
    var ends: Set<String> = []
    var begins: Set<String> = []
    for series in template.series.map(\.series) {
      ends.formUnion(series.taper.anchors)
      if case .rule(let rule) = series.origin, case .anchor(let key) = rule.origin {
        begins.insert(key.rawValue)
      }
    }
    for anchor in template.anchors.map(\.key)
    where begins.contains(anchor.rawValue) || !ends.contains(anchor.rawValue) {
      let back = rules.filter { $0.origin == .anchor(anchor) }.map { Self.weeks(back: $0.term) }
      weeks[anchor] = back.max() ?? 0
    }
  }

  /// The days themselves, in a trial.
  var days: [AnchorKey: CivilDate] {
    weeks.compactMapValues { TemplateTrial.firstDay.adding(days: 7 * $0) }
  }

  private static func weeks(back term: Term) -> Int {
    let start = TemplateTrial.firstDay
    let days = Int(start.dayNumber - start.adding(term).dayNumber)
    return days > 0 ? (days + 6) / 7 : 0
  }
}
