package import CivilTime

/// Where a measure stands on a day.
package enum MeasureState: String, Sendable, Hashable, CaseIterable {
  case coming, inForce
  /// Past its end, and nobody reported it over.
  case ranOut
  case over
}

extension CareMeasure {
  package func state(on day: CivilDate) -> MeasureState {
    if endedOn != nil { return .over }
    if start > day { return .coming }
    return end < day ? .ranOut : .inForce
  }
}
