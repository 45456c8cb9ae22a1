package import CivilTime

/// The one clock: true time for the journal, and the day everything is computed for.
package protocol PlanClock: Sendable {
  /// Milliseconds since 1970.
  func now() -> Int64
  /// The day in the store's zone, or the day the lens `--today` shows.
  func today() -> CivilDate
  /// The first moment after a day in the store's zone, in milliseconds since 1970.
  func end(of day: CivilDate) -> Int64
}
