package import CivilTime

/// How the clock of a machine stands to what a store tells: what `doctor` asks.
package enum ClockHealth: Sendable, Hashable {
  case fine
  /// Its year cannot be.
  case off
  /// So many minutes before the latest change of a plan.
  case behind(minutes: Int64)

  /// - Parameters:
  ///   - now: Milliseconds since 1970.
  ///   - latest: Seconds since 1970 of the latest change of a plan; nil where it tells nothing, as in a
  ///     demo, whose story goes on to days to come.
  package init(now: Int64, today: CivilDate, latest: Int64?) {
    let behind = latest.map { $0 / 60 - now / 60_000 } ?? 0
    self =
      if today.year < 2026 || today.year > 2100 {
        .off
      } else if behind > 1 {
        .behind(minutes: behind)
      } else {
        .fine
      }
  }
}
