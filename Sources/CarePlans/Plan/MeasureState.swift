package import CivilTime

/// Where a measure stands on a day.
package enum MeasureState: String, Sendable, Hashable, CaseIterable {
  case coming, inForce
  /// Past its end, and nobody reported it over.
  case ranOut
  case over
  /// A hand took it out of the plan.
  case removed
}

extension CareMeasure {
  package func state(on day: CivilDate) -> MeasureState {
    if removal != nil { return .removed }
    if endedOn != nil { return .over }
    if start > day { return .coming }
    return end < day ? .ranOut : .inForce
  }
}
