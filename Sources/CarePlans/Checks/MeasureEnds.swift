import CivilTime

/// A measure that ends soon: the time in which those concerned must be consulted about its
/// renewal has begun.
struct MeasureEnds: PlanCheck {
  /// How long before the end a measure is told of, where no task of its own begins earlier.
  static let shortest = Term(4, .weeks)

  func issues(in checked: CheckedPlan) -> [PlanIssue] {
    checked.plan.measures.compactMap { measure in
      let end = measure.end
      guard measure.endedOn == nil, measure.removal == nil, end >= checked.today,
        checked.today >= consultation(on: measure, in: checked.plan)
      else { return nil }
      return PlanIssue(
        .measureEnds, .serious, item: measure.key,
        ["end": end.description, "days": String(end - checked.today)])
    }
  }

  /// The earliest day that something counted back from the measure's end is due.
  private func consultation(on measure: CareMeasure, in plan: CarePlan) -> CivilDate {
    var earliest = measure.end.adding(-Self.shortest)
    for task in plan.tasks {
      for rule in [task.due, task.limit] {
        guard let rule, case .measure(measure.key, .end) = rule.origin, rule.term.isBackward else {
          continue
        }
        earliest = min(earliest, measure.end.adding(rule.term))
      }
    }
    return earliest
  }
}
